import { zhPaneBallots } from './zhPaneBallots';
import { zhPaneFailures } from './zhPaneFailures';
import { zhPaneFinalise } from './zhPaneFinalise';
import { zhPaneHome } from './zhPaneHome';
import { zhPanePeriod } from './zhPanePeriod';
import { zhPaneProblems } from './zhPaneProblems';
import { zhPaneReview } from './zhPaneReview';
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
  review: zhPaneReview,
  ballots: zhPaneBallots,
  finalise: zhPaneFinalise,
  run: zhPaneRun,
  failures: zhPaneFailures,
  cannotStart: zhPaneStart,
};
