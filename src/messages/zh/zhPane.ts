import { zhPaneFailures } from './zhPaneFailures';
import { zhPaneHome } from './zhPaneHome';
import { zhPanePeriod } from './zhPanePeriod';
import { zhPaneProblems } from './zhPaneProblems';
import { zhPaneRun } from './zhPaneRun';
import { zhPaneScheme } from './zhPaneScheme';
import { zhPaneStart } from './zhPaneStart';

export const zhPane = {
  home: zhPaneHome,
  period: zhPanePeriod,
  scheme: zhPaneScheme,
  problems: zhPaneProblems,
  run: zhPaneRun,
  failures: zhPaneFailures,
  cannotStart: zhPaneStart,
};
