import type { CellInput, TabContent } from '../../sheets/tabContent';
import type { CellPatch } from '../../xlsx/write/patchSheet';
import { toXlsxCell } from './cellConversion';
import type { FileTab } from './fileState';

/** A tab with cells written from `row` and `column` on (1-based). Looks and everything else stay. */
export function writtenTab(
  tab: Exclude<FileTab, { kind: 'other' }>,
  row: number,
  column: number,
  cells: readonly (readonly CellInput[])[],
): FileTab {
  if (tab.kind === 'content') {
    return { ...tab, content: writtenContent(tab.content, row - 1, column - 1, cells) };
  }
  const patches = new Map(tab.patches.map((patch) => [`${patch.row},${patch.column}`, patch]));
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
  return { ...tab, patches: [...patches.values()] };
}

function writtenContent(
  content: TabContent,
  top: number,
  left: number,
  cells: readonly (readonly CellInput[])[],
): TabContent {
  const rows = content.rows.map((row) => [...row]);
  cells.forEach((line, rowOffset) => {
    while (rows.length <= top + rowOffset) rows.push([]);
    const row = rows[top + rowOffset] ?? [];
    while (row.length < left) row.push(null);
    line.forEach((input, columnOffset) => {
      row[left + columnOffset] = input;
    });
  });
  return { ...content, rows };
}
