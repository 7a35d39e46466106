import { equal, exact, sum, toExactText } from '../exact/exact';
import { decimalOf, isNotNegative, isPositive } from './decimalText';
import { INDICATORS, type ScorePart } from './scheme';
import type { SchemeFault } from './schemeFault';

/** What is wrong with the points and the columns of one part (E21). */
export function checkPart(part: ScorePart): readonly SchemeFault[] {
  return [
    ...(part.indicators.length === 0 ? [{ kind: 'noIndicators', part: part.label } as const] : []),
    ...checkLabels(part),
    ...checkMaxima(part),
    ...checkFigures(part),
    ...checkSum(part),
  ];
}

/** Columns are found by their headers, so no two of a tab may read alike. */
function checkLabels(part: ScorePart): SchemeFault[] {
  const fixed = part.columns.flatMap((column) => (column === INDICATORS ? [] : [column.header]));
  const taken = new Set(fixed.map(withoutSpaces));
  return part.indicators.flatMap(({ label }, index): SchemeFault[] => {
    const bare = withoutSpaces(label);
    if (bare === '') return [{ kind: 'blankLabel', part: part.label, ordinal: String(index + 1) }];
    if (taken.has(bare)) return [{ kind: 'duplicateLabel', part: part.label, label }];
    taken.add(bare);
    return [];
  });
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

function checkMaxima(part: ScorePart): SchemeFault[] {
  return part.indicators.flatMap(({ label, max }) =>
    isPositive(max)
      ? []
      : [{ kind: 'indicatorMax', part: part.label, indicator: label, seen: max } as const],
  );
}

function checkFigures(part: ScorePart): SchemeFault[] {
  const faults: SchemeFault[] = [];
  if (!isPositive(part.fullMarks)) {
    faults.push({ kind: 'fullMarks', part: part.label, seen: part.fullMarks });
  }
  for (const kind of ['maxBonus', 'maxDeduct', 'weight'] as const) {
    if (!isNotNegative(part[kind])) faults.push({ kind, part: part.label, seen: part[kind] });
  }
  return faults;
}

/** Said only when every figure is a number and there is something to add. */
function checkSum(part: ScorePart): SchemeFault[] {
  const maxima = part.indicators.flatMap(({ max }) => decimalOf(max) ?? []);
  const complete = maxima.length > 0 && maxima.length === part.indicators.length;
  if (!complete || decimalOf(part.fullMarks) === null) return [];
  const all = sum(maxima);
  if (equal(all, exact(part.fullMarks))) return [];
  const { label, fullMarks } = part;
  return [{ kind: 'indicatorSum', part: label, sum: toExactText(all), fullMarks }];
}
