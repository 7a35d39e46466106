import type { CellInput, TabContent } from '../../sheets/tabContent';
import type { CellPatch } from '../../xlsx/write/patchSheet';
import { toXlsxCell } from './cellConversion';
import type { FileTab } from './fileState';

/** Cells to be written from `row` and `column` on (1-based). */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellInput[])[];
}

/** A tab with blocks of cells written, one after the other. Looks and everything else stay. */
export function writtenTab(
  tab: Exclude<FileTab, { kind: 'other' }>,
  blocks: readonly CellBlock[],
): FileTab {
  if (tab.kind === 'content') {
    return { ...tab, content: writtenContent(tab.content, blocks) };
  }
  const patches = new Map(tab.patches.map((patch) => [`${patch.row},${patch.column}`, patch]));
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, rowOffset) => {
      line.forEach((input, columnOffset) => {
        const patch: CellPatch = {
          row: row - 1 + rowOffset,
          column: column - 1 + columnOffset,
          cell: toXlsxCell(input),
          isDate: input?.kind === 'date',
        };
        patches.set(`${patch.row},${patch.column}`, patch);
      });
    });
  }
  return { ...tab, patches: [...patches.values()] };
}

function writtenContent(content: TabContent, blocks: readonly CellBlock[]): TabContent {
  const rows = content.rows.map((row) => [...row]);
  for (const block of blocks) writeBlock(rows, block);
  return { ...content, rows };
}

function writeBlock(rows: CellInput[][], { row: first, column, cells }: CellBlock): void {
  const left = column - 1;
  cells.forEach((line, rowOffset) => {
    const at = first - 1 + rowOffset;
    while (rows.length <= at) rows.push([]);
    const row = rows[at] ?? [];
    while (row.length < left) row.push(null);
    line.forEach((input, columnOffset) => {
      row[left + columnOffset] = input;
    });
  });
}
