import { exact } from '../../exact/exact';
import type { Person } from '../../people/person';
import { bandByKey } from '../../scheme/bandOf';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { stateWord } from '../../tables/stateWord';
import { cellOf, type TableRow, textOf } from '../../tables/tableRow';
import { unitGrade } from '../../tables/unitGrade';
import type { OutputRow, OutputValue, RowProblem, UnitResult } from '../../tables/unitResult';
import { judgePromises, type PromisesJudgement } from './judgePromises';
import type { PromisesEngine } from './promisesEngine';
import { notCommitted, promiseTotals } from './promiseTotals';
import { promiseUnits } from './promiseUnits';

/**
 * Promises and their fulfilment (3.5): coefficients of the due ones, mixed with the review. Other
 * schemes pull the published score by 编号 or name of the branch (C-28, 3.10).
 */
export function runPromises(input: EngineInput): EngineOutput {
  const { scheme, school } = input;
  const { engine } = scheme;
  if (engine.kind !== 'promises') throw new Error(`${scheme.id} has no promises`);
  const rows = input.rows.get(engine.table) ?? [];
  const judged = promiseUnits(engine, rows, school).map((unit) =>
    judgePromises(input, engine, unit),
  );
  const units = judged.map((found) => unitResult(input, engine, found));
  const printed = judged.map((found, index) =>
    outputRow(engine, found, units[index]?.values ?? {}),
  );
  return {
    units,
    outputs: new Map([
      [engine.result, printed],
      [engine.notYet, notCommitted(input.school, judged).map(notYetRow)],
    ]),
    calculated: new Map(),
    problems: judged.flatMap((found) => problemsOf(engine, found)),
    totals: promiseTotals(input, engine, judged),
    published: new Map(units.map(({ key, score }) => [key, score])),
  };
}

function notYetRow({ id, name, branch, posts }: Person): OutputRow {
  return { unit: '', values: { id, name, branch, post: posts.join('、'), promised: '否' } };
}

/**
 * A pulled review does not go into the open column: read again, it would pass for one that somebody
 * typed, and win for ever. Such a row stands as values, because its formula would miss the review.
 */
function outputRow(
  engine: PromisesEngine,
  { unit, review }: PromisesJudgement,
  values: UnitResult['values'],
): OutputRow {
  if (!review.pulled) return { unit: unit.key, values };
  return { unit: unit.key, values: { ...values, [engine.review]: null }, valuesOnly: true };
}

function unitResult(
  input: EngineInput,
  engine: PromisesEngine,
  found: PromisesJudgement,
): UnitResult {
  const { unit, grade } = found;
  const personId = unit.person?.id ?? null;
  const shared = {
    key: unit.key,
    personId,
    name: unit.name,
    branch: unit.branch,
    post: unit.person?.posts.join('、') ?? '',
    group: unit.branch,
    state: found.state,
    rank: null,
    award: null,
    flags: found.flags,
    values: valuesOf(input, engine, found),
    steps: found.steps,
    sources: unit.rows.map(({ tab, row }) => ({ tab, row })),
  };
  return { ...shared, ...unitGrade(grade) };
}

function valuesOf(
  { scheme }: EngineInput,
  engine: PromisesEngine,
  { unit, due, keep, review, grade, items, state }: PromisesJudgement,
): Readonly<Record<string, OutputValue>> {
  const band = grade === null || grade.band === null ? null : bandByKey(scheme.bands, grade.band);
  return {
    id: unit.person === null ? '' : unit.key,
    name: unit.name,
    branch: unit.branch,
    [engine.review]: review.value,
    n: due === null ? null : exact(String(due)),
    keep,
    score: grade?.score ?? null,
    band: band?.label ?? stateWord(state),
    follow: grade?.followUp ?? '',
    items: exact(String(items.length)),
    overdue: items.some(({ isPast }) => isPast) ? '是' : '否',
  };
}

/** W28 past its date, W31 not posted, W24 too many or too few; nothing about excused members. */
function problemsOf(engine: PromisesEngine, found: PromisesJudgement): readonly RowProblem[] {
  if (found.state === 'exempt' || found.state === 'postponed') return [];
  const { unit, items } = found;
  const about = (
    row: TableRow,
    column: string,
    seen: string,
  ): Omit<RowProblem, 'code' | 'detail'> => ({
    tab: row.tab,
    row: row.row,
    column,
    id: unit.person?.id ?? '',
    name: unit.name,
    seen,
    suggested: '',
  });
  const [first] = unit.rows;
  const count = found.flags.find(({ kind }) => kind === 'promiseCount');
  return [
    ...(first === undefined || count === undefined
      ? []
      : [{ ...about(first, engine.name, ''), code: 'W24', detail: count.detail } as const]),
    ...items.flatMap(({ row, isPast }): RowProblem[] => {
      const due = textOf(row, engine.due);
      const seen = textOf(row, engine.state);
      return isPast ? [{ ...about(row, engine.state, seen), code: 'W28', detail: { due } }] : [];
    }),
    ...items.flatMap(({ row }): RowProblem[] => {
      if (cellOf(row, engine.shown).state !== 'blank') return [];
      return [{ ...about(row, engine.shown, ''), code: 'W31', detail: {} }];
    }),
  ];
}
