import type { ProblemCode } from '../domain/problem';
import type { Sentence } from './problemFacts';
import { zhBallots } from './zh/zhBallots';
import { zhCollected } from './zh/zhCollected';
import { zhDemo } from './zh/zhDemo';
import { zhErrors } from './zh/zhErrors';
import { zhExplanation } from './zh/zhExplanation';
import { zhFailures } from './zh/zhFailures';
import { zhFinalise } from './zh/zhFinalise';
import { zhFormulaProblems } from './zh/zhFormulaProblems';
import { zhHandOut } from './zh/zhHandOut';
import { zhHelp } from './zh/zhHelp';
import { zhReport } from './zh/zhReport';
import { zhReview } from './zh/zhReview';
import { zhReviewProblems } from './zh/zhReviewProblems';
import { zhTableProblems } from './zh/zhTableProblems';
import { zhUnit } from './zh/zhUnit';
import { zhNotices, zhWarnings } from './zh/zhWarnings';

/** Every word in Chinese, the first language. Its type is what the other language must have. */
export const zhCN = {
  /** A code without a sentence does not compile. */
  problems: {
    ...zhErrors,
    ...zhWarnings,
    ...zhFormulaProblems,
    ...zhNotices,
    ...zhTableProblems,
    ...zhReviewProblems,
  } satisfies Record<ProblemCode, Sentence>,
  explanation: zhExplanation,
  unit: zhUnit,
  failures: zhFailures,
  handOut: zhHandOut,
  collected: zhCollected,
  help: zhHelp,
  report: zhReport,
  review: zhReview,
  ballots: zhBallots,
  finalise: zhFinalise,
  demo: zhDemo,
};

export type Messages = typeof zhCN;
