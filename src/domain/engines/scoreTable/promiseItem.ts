import { compareDays } from '../../calendar/isoDate';
import { type Exact, exact, ZERO } from '../../exact/exact';
import { type TableRow, textOf } from '../../tables/tableRow';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import type { PromisesEngine } from './promisesEngine';
import { type RowFaults, rowFaults } from './rowFaults';

/** How far one promise was kept on the day of the calculation (C-27). */
export type PromiseState = 'done' | 'late' | 'part' | 'fail' | 'overdue' | 'open';

/** One promise, judged. */
export interface PromiseItem {
  readonly row: TableRow;
  readonly state: PromiseState;
  /** What it is worth, 0 to 1; null: not due yet, left out. */
  readonly coefficient: Exact | null;
  /** Past its date and not kept: W28, for 未完成 as well (C-27). */
  readonly isPast: boolean;
  readonly faults: RowFaults;
}

/**
 * Judges a promise as of a day (C-27): what is 完成, 部分完成 or 未完成 counts whenever its date is;
 * 未到期 or blank counts 0 once its date has passed and is left out before.
 */
export function promiseItem(
  scheme: TableScheme,
  engine: PromisesEngine,
  row: TableRow,
  asOf: string,
): PromiseItem {
  const due = textOf(row, engine.due);
  const past = due !== '' && compareDays(due, asOf) < 0;
  const state = stateOf(engine, row, past);
  const isDone = state === 'done' || state === 'late';
  const required = [
    { column: engine.due, label: '完成时限' },
    ...(isDone ? [{ column: engine.done, label: '完成日期' }] : []),
  ];
  return {
    row,
    state,
    coefficient: coefficientOf(scheme, engine, state),
    isPast: past && (state === 'overdue' || state === 'fail'),
    faults: rowFaults(row, required, [engine.state]),
  };
}

function stateOf(engine: PromisesEngine, row: TableRow, past: boolean): PromiseState {
  const { words } = engine;
  switch (textOf(row, engine.state)) {
    case words.done:
      return isLate(engine, row) ? 'late' : 'done';
    case words.part:
      return 'part';
    case words.fail:
      return 'fail';
    case words.open:
    case '':
      return past ? 'overdue' : 'open';
    default:
      // Unreadable words do not get here as text (E07); the row is blocked then.
      return 'open';
  }
}

function isLate(engine: PromisesEngine, row: TableRow): boolean {
  const due = textOf(row, engine.due);
  const done = textOf(row, engine.done);
  return due !== '' && done !== '' && compareDays(done, due) > 0;
}

function coefficientOf(
  scheme: TableScheme,
  engine: PromisesEngine,
  state: PromiseState,
): Exact | null {
  if (state === 'open') return null;
  if (state === 'overdue') return ZERO;
  const { items } = groupOf(scheme, engine.coefficients);
  const item = items.find(({ key }) => key === state);
  if (item === undefined) throw new Error(`no coefficient ${state}`);
  return exact(item.points);
}
