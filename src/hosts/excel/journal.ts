import type { CellContent } from '../../domain/reading/cellContent';
import type { CellInput } from '../../sheets/tabContent';
import type { Plan } from '../../workbook/plan';
import { contentOfCells } from './contentOfCells';
import type { JournalBlock } from './journalBlock';
import { readSaved } from './savedTab';

interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether the number format of this cell changes, if it is `present` now. */
  readonly reformats: (row: number, column: number, present: string) => boolean;
}

/** Every block of existing tabs that a plan writes into. */
export function writtenPlaces(plan: Plan): Place[] {
  return plan.steps.flatMap((step): Place[] => {
    switch (step.kind) {
      case 'writeCells':
        return [
          {
            tab: step.tab,
            row: step.row,
            column: step.column,
            ...sizeOf(step.cells),
            // A day gets our format where the cell has none of its own.
            reformats: (row, column, present) =>
              step.cells[row]?.[column]?.kind === 'date' && present === 'General',
          },
        ];
      case 'restoreTab':
        return readSaved(step.saved).cells.map((block) => ({
          tab: step.name,
          row: block.row,
          column: block.column,
          ...sizeOf(block.cells),
          reformats: (row, column) => (block.formats[row]?.[column] ?? null) !== null,
        }));
      case 'putTab':
      case 'removeTab':
      case 'unmerge':
      case 'setMetadata':
      case 'showTab':
      case 'restoreMetadata':
        return [];
    }
  });
}

function sizeOf(cells: readonly (readonly (CellInput | CellContent)[])[]): {
  rows: number;
  columns: number;
} {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: cells.length, columns };
}

/** Queues the loading of these blocks; blocks of tabs that are not there are left out. */
export function queueJournal(
  context: Excel.RequestContext,
  places: readonly Place[],
): () => JournalBlock[] {
  const queued = places
    .filter((place) => place.rows > 0 && place.columns > 0)
    .map((place) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(place.tab);
      const range = sheet.getRangeByIndexes(
        place.row - 1,
        place.column - 1,
        place.rows,
        place.columns,
      );
      return { place, sheet, range: range.load('values,formulas,numberFormat') };
    });
  return () =>
    queued.flatMap(({ place, sheet, range }): JournalBlock[] => {
      if (sheet.isNullObject) return [];
      const formats = range.numberFormat as string[][];
      const blocks = {
        values: range.values,
        formulas: range.formulas,
        numberFormats: formats,
        types: null,
      };
      const { tab, row, column, reformats } = place;
      const kept = formats.map((line, at) =>
        line.map((format, index) => (reformats(at, index, format) ? format : null)),
      );
      return [{ tab, row, column, cells: contentOfCells(blocks), formats: kept }];
    });
}
