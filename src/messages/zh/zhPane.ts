import { zhPaneFailures } from './zhPaneFailures';
import { zhPaneHome } from './zhPaneHome';
import { zhPaneProblems } from './zhPaneProblems';
import { zhPaneRun } from './zhPaneRun';
import { zhPaneScheme } from './zhPaneScheme';

export const zhPane = {
  home: zhPaneHome,
  scheme: zhPaneScheme,
  problems: zhPaneProblems,
  run: zhPaneRun,
  failures: zhPaneFailures,
};
