import { add, clamp, decimalsOf, type Exact, subtract, ZERO } from '../exact/exact';
import type { ProblemCode } from '../problem';
import type { ScoreSheetSettings } from '../scheme/scheme';
import type { PartPlan, PlanLine } from './partPlan';
import type { Mark, ScoreEntry } from './scoreEntry';
import type { PartResult, PartTerm } from './scoreResult';

/** One row of one score sheet, scored, with what the column 提示 must know of it. */
export interface PartOutcome {
  readonly result: PartResult;
  /** Keys of indicators without a mark, in column order. */
  readonly missing: readonly string[];
  /** E codes that keep the row from being scored. */
  readonly codes: readonly ProblemCode[];
  /** A given mark has more than two decimals (W02). */
  readonly manyDecimals: boolean;
}

interface ReadLine {
  readonly term: PartTerm;
  readonly mark: Mark;
}

const NOTHING: Mark = { state: 'missing', cell: '' };

/**
 * Scores one row: clamp(sum + bonus - deduction, 0, full marks + bonus), exact. A
 * missing indicator leaves no score, or counts 0 with `missing` = zero; a missing bonus or
 * deduction is 0; a mark that cannot be used and a blocked row leave no score.
 */
export function scorePartRow(
  plan: PartPlan,
  entry: ScoreEntry,
  missingIs: ScoreSheetSettings['missing'],
): PartOutcome {
  const lines = plan.lines.map((line) => readLine(line, entry, missingIs));
  const terms = lines.map((line) => line.term);
  const codes = [
    ...new Set([
      ...entry.blockedBy,
      ...lines.flatMap(({ mark }) => (mark.state === 'invalid' ? [mark.code] : [])),
    ]),
  ];
  const rawSum = codes.length > 0 ? null : total(terms);
  return {
    result: {
      part: plan.part.key,
      label: plan.part.label,
      tab: entry.tab,
      row: entry.row,
      terms,
      rawSum,
      low: plan.low,
      high: plan.high,
      score: rawSum === null ? null : clamp(rawSum, plan.low, plan.high),
    },
    missing: lines.flatMap(({ term, mark }) =>
      term.kind === 'indicator' && mark.state === 'missing' ? [term.key] : [],
    ),
    codes,
    manyDecimals: lines.some(({ mark }) => hasManyDecimals(mark)),
  };
}

/** A part without a row of the person: nothing but its bounds. */
export function emptyPart(plan: PartPlan, row: number | null): PartResult {
  return {
    part: plan.part.key,
    label: plan.part.label,
    tab: plan.part.tab,
    row,
    terms: [],
    rawSum: null,
    low: plan.low,
    high: plan.high,
    score: null,
  };
}

function readLine(
  line: PlanLine,
  entry: ScoreEntry,
  missingIs: ScoreSheetSettings['missing'],
): ReadLine {
  const mark = markOf(line, entry);
  const blankIsZero = line.kind !== 'indicator' || missingIs === 'zero';
  return {
    mark,
    term: {
      ...line,
      value: valueOf(mark, blankIsZero),
      reason: reasonOf(line, entry),
      cell: mark.cell,
    },
  };
}

function markOf(line: PlanLine, entry: ScoreEntry): Mark {
  switch (line.kind) {
    case 'indicator':
      return entry.marks[line.key] ?? NOTHING;
    case 'bonus':
      return entry.bonus;
    case 'deduct':
      return entry.deduct;
  }
}

function reasonOf(line: PlanLine, entry: ScoreEntry): string {
  switch (line.kind) {
    case 'indicator':
      return '';
    case 'bonus':
      return entry.bonusReason;
    case 'deduct':
      return entry.deductReason;
  }
}

function valueOf(mark: Mark, blankIsZero: boolean): Exact | null {
  switch (mark.state) {
    case 'given':
      return mark.value;
    case 'missing':
      return blankIsZero ? ZERO : null;
    case 'invalid':
      return null;
  }
}

function total(terms: readonly PartTerm[]): Exact | null {
  let sum = ZERO;
  for (const { kind, value } of terms) {
    if (value === null) return null;
    sum = kind === 'deduct' ? subtract(sum, value) : add(sum, value);
  }
  return sum;
}

function hasManyDecimals(mark: Mark): boolean {
  if (mark.state !== 'given') return false;
  const decimals = decimalsOf(mark.value);
  return decimals === null || decimals > 2;
}
