import { given, type ProblemFacts } from '../problemFacts';
import type { zhFormulaProblems } from '../zh/zhFormulaProblems';
import { capital, enColumn, enValue } from './enCell';

export const enFormulaProblems: typeof zhFormulaProblems = {
  W33: (facts) => {
    const seen = given(
      facts.seen,
      (text) => ` shows ${enValue(text)}`,
      ' differs from the calculated result',
    );
    return capital(
      `${enColumn(facts)}${seen}${right(facts)}. The calculated result counts; calculate again to update it.`,
    );
  },
  W34: (facts) => {
    const how = given(
      facts.fact('formula'),
      (text) =>
        `: the formula was changed to “${text}”${given(facts.seen, (seen) => `, which shows ${enValue(seen)}`)}`,
      `: the formula was overwritten${given(facts.seen, (seen) => ` with ${enValue(seen)}`)}`,
    );
    return capital(
      `${enColumn(facts)}${how}${right(facts)}. The calculated result counts; calculate again to write the formula back.`,
    );
  },
};

function right({ suggested }: ProblemFacts): string {
  return given(
    suggested,
    (text) => `, by the rules it is ${enValue(text)}`,
    ', while the row cannot be scored yet',
  );
}
