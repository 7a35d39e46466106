import { enBallots } from './en/enBallots';
import { enCollected } from './en/enCollected';
import { enDemo } from './en/enDemo';
import { enErrors } from './en/enErrors';
import { enExplanation } from './en/enExplanation';
import { enFailures } from './en/enFailures';
import { enFinalise } from './en/enFinalise';
import { enFormulaProblems } from './en/enFormulaProblems';
import { enHandOut } from './en/enHandOut';
import { enHelp } from './en/enHelp';
import { enReport } from './en/enReport';
import { enReview } from './en/enReview';
import { enReviewProblems } from './en/enReviewProblems';
import { enTableProblems } from './en/enTableProblems';
import { enUnit } from './en/enUnit';
import { enNotices, enWarnings } from './en/enWarnings';
import type { Messages } from './zhCN';

/** Every word in English. A key that Chinese has and this lacks does not compile. */
export const enUS: Messages = {
  problems: {
    ...enErrors,
    ...enWarnings,
    ...enFormulaProblems,
    ...enNotices,
    ...enTableProblems,
    ...enReviewProblems,
  },
  explanation: enExplanation,
  unit: enUnit,
  failures: enFailures,
  handOut: enHandOut,
  collected: enCollected,
  help: enHelp,
  report: enReport,
  review: enReview,
  ballots: enBallots,
  finalise: enFinalise,
  demo: enDemo,
};
