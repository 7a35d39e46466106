import { endsData } from '../../domain/people/footerRow';
import { seenText } from '../../domain/reading/seenText';
import { countCell } from '../../sheets/cellInput';
import type { CellInput } from '../../sheets/tabContent';
import type { PlanStep } from '../../workbook/plan';
import type { CellToWrite, RowToAdd } from './collection';
import type { TableView } from './collectTable';

/**
 * The steps that write cells and rows into a tab of ours, cells beside and below each other together; rows go
 * into the first free ones, of which there must be enough.
 */
export function tabSteps(
  view: TableView,
  writes: readonly CellToWrite[],
  added: readonly RowToAdd[],
): readonly PlanStep[] {
  const columns = view.header?.columns ?? new Map<string, number>();
  const rows = new Map<number, Map<number, CellInput>>();
  const put = (row: number, column: string, cell: CellInput): void => {
    const at = columns.get(column);
    if (at === undefined) return;
    const cells = rows.get(row) ?? new Map<number, CellInput>();
    rows.set(row, cells.set(at, cell));
  };
  for (const { row, column, cell } of writes) put(row, column, cell);
  const free = freeRows(view, added.length);
  added.forEach(({ cells }, index) => {
    const row = free[index];
    if (row === undefined) return;
    for (const [column, cell] of cells) put(row, column, cell);
    put(row, 'seq', countCell(row - (view.header?.row ?? 0)));
  });
  return blocksOf(rows).map((block) => ({ kind: 'writeCells', tab: view.tab.name, ...block }));
}

/** Cells beside and below each other; what a host writes at once. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: CellInput[][];
}

/** The cells of rows as few blocks: runs of the same columns in rows below each other together. */
function blocksOf(rows: ReadonlyMap<number, ReadonlyMap<number, CellInput>>): readonly Block[] {
  const blocks: Block[] = [];
  const latest = new Map<string, Block>();
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    for (const { from, cells } of runsOf(rows.get(row) ?? new Map())) {
      const shape = `${from} ${cells.length}`;
      const above = latest.get(shape);
      if (above !== undefined && above.row + above.cells.length === row) above.cells.push(cells);
      else {
        const block = { row, column: from + 1, cells: [cells] };
        latest.set(shape, block);
        blocks.push(block);
      }
    }
  }
  return blocks;
}

function runsOf(cells: ReadonlyMap<number, CellInput>): { from: number; cells: CellInput[] }[] {
  const runs: { from: number; cells: CellInput[] }[] = [];
  for (const column of [...cells.keys()].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    const cell = cells.get(column) ?? null;
    if (last !== undefined && last.from + last.cells.length === column) last.cells.push(cell);
    else runs.push({ from: column, cells: [cell] });
  }
  return runs;
}

/**
 * The first rows below the last one in use in which only formulas of ours and 序号 stand; there may be
 * fewer above 制表人.
 */
export function freeRows(
  { tab, header, rows, table }: TableView,
  count: number,
): readonly number[] {
  if (header === null) return [];
  const calculated = new Set(
    table.columns.flatMap(({ key, source, formula }) =>
      source === 'calc' || formula !== undefined ? [header.columns.get(key) ?? -1] : [],
    ),
  );
  const seq = header.columns.get('seq');
  const last = rows.reduce((most, { row }) => (row > most ? row : most), header.row);
  const free: number[] = [];
  for (let row = last + 1; free.length < count; row += 1) {
    const cells = tab.rows[row - 1] ?? [];
    const texts = cells.map((cell) => seenText(cell).trim());
    if (texts.some((text) => endsData(text, '', ''))) break;
    const isFree = cells.every(
      (cell, column) =>
        texts[column] === '' ||
        column === seq ||
        (calculated.has(column) && cell.formula !== undefined),
    );
    if (isFree) free.push(row);
  }
  return free;
}
