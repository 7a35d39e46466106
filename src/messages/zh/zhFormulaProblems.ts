import type { ProblemCode } from '../../domain/problem';
import { given, type ProblemFacts, type Sentence } from '../problemFacts';
import { zhColumn, zhValue } from './zhCell';

/**
 * Calculated cells that do not say what the rules give. Facts: `header`; W34 `formula`, what stands
 * there now, blank where a value stands in its place.
 */
export const zhFormulaProblems = {
  W33: (facts) => {
    const seen = given(facts.seen, (text) => `显示${zhValue(text)}，`, '与计算结果不同，');
    return `${zhColumn(facts)}${seen}${right(facts)}；以计算结果为准，重新计算会更新。`;
  },
  W34: (facts) => {
    const how = given(
      facts.fact('formula'),
      (text) => `的公式被改写为“${text}”${given(facts.seen, (seen) => `，显示${zhValue(seen)}`)}`,
      `的公式被覆盖${given(facts.seen, (seen) => `，现在填着${zhValue(seen)}`)}`,
    );
    return `${zhColumn(facts)}${how}，${right(facts)}；以计算结果为准，重新计算会写回公式。`;
  },
} satisfies Partial<Record<ProblemCode, Sentence>>;

function right({ suggested }: ProblemFacts): string {
  return given(suggested, (text) => `按规则应为${zhValue(text)}`, '而本行还不能计分');
}
