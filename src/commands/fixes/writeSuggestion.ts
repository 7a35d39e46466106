import { exact, toCellNumber } from '../../domain/exact/exact';
import type { Problem } from '../../domain/problem';
import type { ColumnSpec, ColumnType } from '../../domain/scheme/scheme';
import { type CellRange, parseRange } from '../../sheets/address';
import { textCell } from '../../sheets/cellInput';
import { normaliseHeader } from '../../sheets/headerText';
import type { CellInput } from '../../sheets/tabContent';
import type { PlanStep } from '../../workbook/plan';
import type { Fix } from './fix';
import { type InputSheet, inputColumnAt } from './inputSheets';

/** Writes the suggested value into the cell of a problem, as its column wants it. */
export function writeSuggestion(problem: Problem, sheet: InputSheet): Fix | null {
  const place = parseRange(problem.cell);
  const column = inputColumnAt(sheet, place?.fromColumn ?? -1);
  if (place === null || column === null || !isAbout(problem, column)) return null;
  const { seen, suggested } = problem;
  return {
    correction: { problem, offer: 'write', before: seen, after: suggested },
    steps: [cellStep(problem.tab, place, suggestedCell(column.type, suggested))],
  };
}

/** On a tab without the column a problem stands in another cell of the row, which is not meant. */
function isAbout({ detail }: Problem, { header }: ColumnSpec): boolean {
  const meant = detail['header'] ?? '';
  return meant === '' || normaliseHeader(meant) === normaliseHeader(header);
}

/** Puts 免考 or 缓评 from a mark's cell where it belongs, unless another status stands there (W04). */
export function moveStatus(problem: Problem, sheet: InputSheet): Fix | null {
  const place = parseRange(problem.cell);
  const column = sheet.header.columns.get('status');
  if (place === null || column === undefined) return null;
  const present = sheet.tab.rows[place.fromRow - 1]?.[column];
  const said = present?.type === 'text' ? present.text.trim() : '';
  const { seen, suggested } = problem;
  if (!['', '正常', suggested].includes(said)) return null;
  const status = { ...place, fromColumn: column };
  return {
    correction: { problem, offer: 'moveStatus', before: seen, after: suggested },
    steps: [cellStep(problem.tab, place, null), cellStep(problem.tab, status, textCell(suggested))],
  };
}

function cellStep(tab: string, place: CellRange, cell: CellInput): PlanStep {
  const { fromRow, fromColumn } = place;
  return { kind: 'writeCells', tab, row: fromRow, column: fromColumn + 1, cells: [[cell]] };
}

function suggestedCell(type: ColumnType, suggested: string): CellInput {
  switch (type) {
    case 'int':
    case 'decimal':
    case 'percent':
      return { kind: 'number', number: toCellNumber(exact(suggested)) };
    case 'date':
      return { kind: 'date', iso: suggested };
    case 'text':
    case 'longtext':
    case 'name':
    case 'id':
    case 'list':
    case 'month':
      return textCell(suggested);
  }
}
