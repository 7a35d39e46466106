import { exact } from '../../exact/exact';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { personFrame } from '../../tables/personFrame';
import { stateWord } from '../../tables/stateWord';
import { type TableRow, textOf } from '../../tables/tableRow';
import type { OutputValue, Total, UnitResult, UnitState } from '../../tables/unitResult';
import type { LedgerEngine } from './ledgerEngine';
import { excusedState, type PersonRows, personRows, personValues } from './personRows';
import { faultFlags } from './rowFaults';
import { type TickCount, tickCount } from './tickCount';

/**
 * Registers without a score: how many rows, how many still open, and for rows with ticks how many
 * parts are there (党员一本通检查, 学生违纪帮教台账; 3.15).
 */
export function runLedger(input: EngineInput): EngineOutput {
  const { scheme, school } = input;
  const { engine } = scheme;
  if (engine.kind !== 'ledger') throw new Error(`${scheme.id} is no ledger`);
  const rows = input.rows.get(engine.table) ?? [];
  const people = engine.ticks === null ? [] : personRows(rows, school);
  const units = people.map((each) => tickedUnit(input, engine, each));
  return {
    units,
    outputs: new Map(),
    calculated: new Map([[engine.table, calculatedRows(input, engine, people)]]),
    problems: [],
    totals: [...rowTotals(engine, rows), ...tickTotals(engine, units)],
    published: new Map(),
  };
}

function calculatedRows(
  { scheme }: EngineInput,
  engine: LedgerEngine,
  people: readonly PersonRows[],
): ReadonlyMap<number, Readonly<Record<string, OutputValue>>> {
  const rows = people.flatMap((each) => each.rows);
  return new Map(
    rows.map((row) => {
      const ticks = tickCount(scheme, engine, row);
      return [row.row, tickValues(engine, ticks, stateOf(ticks, excusedState([row])))];
    }),
  );
}

function tickedUnit(
  { scheme }: EngineInput,
  engine: LedgerEngine,
  { person, rows }: PersonRows,
): UnitResult {
  // The latest check counts; the tab allows one row a person, so there is rarely another.
  const checks = rows.map((row) => tickCount(scheme, engine, row));
  const ticks = checks.at(-1) ?? { count: null, missing: [], of: 0, faults: NO_FAULTS };
  const state = stateOf(ticks, excusedState(rows));
  return {
    ...personFrame(person, rows),
    group: person.branch,
    state,
    flags: faultFlags(checks.map(({ faults }) => faults)),
    values: { ...personValues(person), ...tickValues(engine, ticks, state) },
  };
}

const NO_FAULTS = { missing: [], codes: [], blocked: false, awaiting: false, decimals: false };

function stateOf(ticks: TickCount, excused: UnitState | null): UnitState {
  return excused ?? (ticks.count === null ? 'unfinished' : 'unbanded');
}

function tickValues(
  { ticks: columns }: LedgerEngine,
  { count, missing, of }: TickCount,
  state: UnitState,
): Readonly<Record<string, OutputValue>> {
  if (columns === null) return {};
  const checked = state === 'unbanded' && count !== null;
  const verdict = checked ? (count === of ? '齐全' : '不齐全') : stateWord(state);
  return {
    [columns.count]: checked ? exact(String(count)) : null,
    [columns.missing]: checked ? missing.join('、') : '',
    [columns.verdict]: verdict,
  };
}

function rowTotals({ open }: LedgerEngine, rows: readonly TableRow[]): readonly Total[] {
  const counted = rows.filter(({ use }) => use === 'counted');
  const total: Total = {
    key: 'rows',
    label: '登记',
    value: exact(String(counted.length)),
    unit: '条',
  };
  if (open === null) return [total];
  const still = counted.filter((row) => open.words.includes(textOf(row, open.column)));
  const value = exact(String(still.length));
  return [total, { key: 'open', label: open.words.join('、'), value, unit: '条' }];
}

function tickTotals(engine: LedgerEngine, units: readonly UnitResult[]): readonly Total[] {
  const { ticks } = engine;
  if (ticks === null) return [];
  return ['齐全', '不齐全'].map((label): Total => {
    const count = units.filter(({ values }) => values[ticks.verdict] === label).length;
    return { key: label, label, value: exact(String(count)), unit: '人' };
  });
}
