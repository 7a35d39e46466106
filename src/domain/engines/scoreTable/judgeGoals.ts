import { compare, exact, toExactText } from '../../exact/exact';
import { bandOf } from '../../scheme/bandOf';
import type { Band } from '../../scheme/scheme';
import { settingsOf } from '../../tables/settings';
import { cellOf, numberOf, type TableRow } from '../../tables/tableRow';
import type { TableScheme } from '../../tables/tableScheme';
import type { RowProblem, UnitFlag, UnitState } from '../../tables/unitResult';
import { type DimensionRate, dimensionRate } from './dimensionRate';
import type { GoalsEngine } from './goalsEngine';
import { excusedState, type PersonRows } from './personRows';
import { faultFlags, type RowFaults, rowFaults } from './rowFaults';

/** What the goals of one person lead to. */
export interface GoalsJudgement {
  readonly state: UnitState;
  readonly rates: readonly DimensionRate[];
  /** Null unless graded. */
  readonly band: Band | null;
  readonly bandExact: Band | null;
  /** Words of the dimensions below the pass line; empty unless graded. */
  readonly failed: readonly string[];
  /** Whether 问责 and 跟踪督导 follow. */
  readonly accountable: boolean;
  readonly flags: readonly UnitFlag[];
  readonly problems: readonly RowProblem[];
}

/**
 * Judges one person (3.2, S3-20): a dimension without goals is 缺维度 and wins over blanks (C-06,
 * A-15), then blanks and errors make it 未完成, then the rates decide.
 */
export function judgeGoals(
  scheme: TableScheme,
  engine: GoalsEngine,
  { person, rows }: PersonRows,
): GoalsJudgement {
  const settings = settingsOf(scheme.parameters);
  const rates = engine.dimensions.map((each) => dimensionRate(scheme, engine, each, rows));
  const above = rows.filter((row) => isAbove(engine, row));
  const faults = rows.map((row) => goalFaults(engine, row, settings.text('missing') === 'zero'));
  const absent = rates.filter((rate) => rate.absent);
  const blocks = settings.text('missingDimension') === 'block' && absent.length > 0;
  const state = stateOf(rows, rates, faults, blocks || absent.length === rates.length);
  const judged = state === 'graded' ? rates : [];
  const failed = judged.filter((rate) => rate.failed).map(({ dimension }) => dimension.word);
  const needed = settings.text('failWhen') === 'both' ? rates.length : 1;
  const bandFor = (count: number): Band | null =>
    state === 'graded' ? bandOf(scheme.bands, exact(String(rates.length - count))) : null;
  const name = { id: person.id, name: person.name };
  return {
    state,
    rates,
    band: bandFor(failed.length),
    bandExact: bandFor(judged.filter((rate) => rate.failedExact).length),
    failed,
    accountable: failed.length >= needed,
    flags: [...borderline(judged), ...faultFlags(faults)],
    problems: [
      ...above.map((row) => ({ ...aboveProblem(engine, row), ...name })),
      ...(state === 'noDimension' ? absent : []).map((rate) => ({
        ...absentProblem(engine, rows, rate),
        ...name,
      })),
    ],
  };
}

function stateOf(
  rows: readonly TableRow[],
  rates: readonly DimensionRate[],
  faults: readonly RowFaults[],
  lacksDimension: boolean,
): UnitState {
  const excused = excusedState(rows);
  if (excused !== null) return excused;
  if (lacksDimension) return 'noDimension';
  const wrong = faults.some(({ blocked, missing }) => blocked || missing.length > 0);
  const open = rates.some((rate) => !rate.absent && rate.exact === null);
  return wrong || open ? 'unfinished' : 'graded';
}

function goalFaults(engine: GoalsEngine, row: TableRow, asZero: boolean): RowFaults {
  const required = [
    { column: engine.dimension, label: '维度' },
    { column: engine.points, label: '分值' },
    ...(asZero ? [] : [{ column: engine.got, label: '考核得分' }]),
  ];
  const faults = rowFaults(row, required, [engine.got]);
  if (!isAbove(engine, row)) return faults;
  return { ...faults, blocked: true, codes: [...faults.codes, 'E03'] };
}

/** More points got than the goal is worth: no column can say this limit, so it is said here. */
function isAbove(engine: GoalsEngine, row: TableRow): boolean {
  const points = numberOf(row, engine.points);
  const got = numberOf(row, engine.got);
  return points !== null && got !== null && compare(got, points) > 0;
}

function aboveProblem(engine: GoalsEngine, row: TableRow): Omit<RowProblem, 'id' | 'name'> {
  const max = toExactText(numberOf(row, engine.points) ?? exact('0'));
  const seen = toExactText(numberOf(row, engine.got) ?? exact('0'));
  const detail = { max, header: '考核得分' };
  const at = { tab: row.tab, row: row.row, column: engine.got };
  return { code: 'E03', ...at, seen, suggested: '', detail };
}

function absentProblem(
  engine: GoalsEngine,
  rows: readonly TableRow[],
  { dimension }: DimensionRate,
): Omit<RowProblem, 'id' | 'name'> {
  const [first] = rows;
  const at = { tab: first?.tab ?? '', row: first?.row ?? 0, column: engine.dimension };
  const seen = first === undefined ? '' : cellOf(first, engine.dimension).text;
  return { code: 'E19', ...at, seen, suggested: '', detail: { dimension: dimension.word } };
}

/** Rounding decides whether a dimension is met (W09). */
function borderline(rates: readonly DimensionRate[]): readonly UnitFlag[] {
  const decides = rates.some((rate) => rate.failedExact !== rate.failedRounded);
  return decides ? [{ kind: 'borderline', detail: {} }] : [];
}
