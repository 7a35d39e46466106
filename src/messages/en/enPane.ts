import type { zhPane } from '../zh/zhPane';
import { enPaneBallots } from './enPaneBallots';
import { enPaneFailures } from './enPaneFailures';
import { enPaneFinalise } from './enPaneFinalise';
import { enPaneHome } from './enPaneHome';
import { enPanePeriod } from './enPanePeriod';
import { enPaneProblems } from './enPaneProblems';
import { enPaneReview } from './enPaneReview';
import { enPaneRun } from './enPaneRun';
import { enPaneScheme } from './enPaneScheme';
import { enPaneStart } from './enPaneStart';
import { enPaneUnits } from './enPaneUnits';

/** A key that Chinese has and this lacks does not compile. */
export const enPane: typeof zhPane = {
  home: enPaneHome,
  period: enPanePeriod,
  scheme: enPaneScheme,
  units: enPaneUnits,
  problems: enPaneProblems,
  review: enPaneReview,
  ballots: enPaneBallots,
  finalise: enPaneFinalise,
  run: enPaneRun,
  failures: enPaneFailures,
  cannotStart: enPaneStart,
};
