import type { ScoreResult } from '../domain/engines/scoreResult';
import { type Exact, toExactText, toFixedText, ZERO } from '../domain/exact/exact';
import { shownScore } from './shownScore';
import type { Messages } from './zhCN';

/** How the parts make the total and how it was rounded, once: two labelled lines. */
export function explainTotalLine(
  { parts, explanation, totalExact, total }: ScoreResult,
  words: Messages['explanation'],
): [string, string][] {
  if (totalExact === null || total === null) return [];
  const { combine, decimals, weights } = explanation;
  const whole = shownScore(totalExact, decimals);
  const scores = parts.map(({ score }) => toExactText(score ?? ZERO));
  return [
    [words.combine[combine], combined()],
    [words.rounding, words.rounded(decimals, toFixedText(total, decimals))],
  ];

  function combined(): string {
    switch (combine) {
      case 'weighted':
        return `${parts.map(({ part }, index) => `${scores[index] ?? ''} × ${percentOf(part)}%`).join(' + ')} = ${whole}`;
      case 'sum':
        return `${scores.join(' + ')} = ${whole}`;
      case 'min':
        return words.lowestOf(scores, whole);
    }
  }

  function percentOf(part: string): string {
    const percent: Exact = weights.find((weight) => weight.part === part)?.percent ?? ZERO;
    return toExactText(percent);
  }
}
