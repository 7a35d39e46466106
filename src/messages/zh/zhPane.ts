import { zhPaneFailures } from './zhPaneFailures';
import { zhPaneHome } from './zhPaneHome';
import { zhPanePeriod } from './zhPanePeriod';
import { zhPaneProblems } from './zhPaneProblems';
import { zhPaneRun } from './zhPaneRun';
import { zhPaneScheme } from './zhPaneScheme';
import { zhPaneStart } from './zhPaneStart';
import { zhPaneUnits } from './zhPaneUnits';

export const zhPane = {
  home: zhPaneHome,
  period: zhPanePeriod,
  scheme: zhPaneScheme,
  units: zhPaneUnits,
  problems: zhPaneProblems,
  run: zhPaneRun,
  failures: zhPaneFailures,
  cannotStart: zhPaneStart,
};
