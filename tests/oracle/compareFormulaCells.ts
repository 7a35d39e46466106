import type { CellContent } from '../../src/domain/reading/cellContent';
import { BLANK_CELL } from '../../src/domain/reading/cellContent';
import { cellAddress } from '../../src/sheets/address';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { WRONG } from './plantWrongValues';

/** How many formula cells were compared on each tab, and every one that differs. */
export interface Comparison {
  readonly compared: ReadonlyMap<string, number>;
  readonly differences: readonly string[];
}

/** Compares what the exact engine says of every formula cell with what LibreOffice computed. */
export function compareFormulaCells(
  engine: WorkbookReading,
  libreOffice: WorkbookReading,
): Comparison {
  const compared = new Map<string, number>();
  const differences: string[] = [];
  for (const tab of engine.tabs) {
    const other = libreOffice.tabs.find(({ name }) => name === tab.name);
    tab.rows.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        if (cell.formula === undefined) return;
        compared.set(tab.name, (compared.get(tab.name) ?? 0) + 1);
        const [ours, theirs] = [shown(cell), shown(other?.rows[rowIndex]?.[column] ?? BLANK_CELL)];
        if (ours === theirs && theirs !== String(WRONG)) return;
        const place = `${tab.name}!${cellAddress(rowIndex + 1, column)}`;
        differences.push(`${place}: engine ${ours}, LibreOffice ${theirs}, ${cell.formula}`);
      });
    });
  }
  return { compared, differences };
}

/** Numbers to 10 significant decimals, text exactly; "" and a blank cell are the same. */
export function shown(cell: CellContent): string {
  switch (cell.type) {
    case 'blank':
      return '';
    case 'number':
      return String(Number(cell.number.toPrecision(10)));
    case 'text':
      return cell.text;
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return `error ${cell.text}`;
  }
}
