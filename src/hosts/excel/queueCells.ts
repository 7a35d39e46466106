import type { CellBlocks } from './contentOfCells';
import type { TabGuess } from './tabGuess';

/** The used cells of a tab, as they were queued. */
export interface QueuedCells {
  readonly range: Excel.Range;
  /** After the first sync: queues what the guess left out and is needed; whether anything is. */
  readonly queueMissing: () => boolean;
  /** What was loaded so far. */
  readonly blocks: () => Omit<CellBlocks, 'types'>;
}

/** Queues the cells of a tab: its formulas, and of values and number formats what is guessed. */
export function queueCells(sheet: Excel.Worksheet, guess: TabGuess): QueuedCells {
  const range = sheet.getUsedRangeOrNullObject(true);
  const { hasFormulas, numberColumns } = guess;
  range.load('formulas');
  if (hasFormulas) range.load('values');
  if (numberColumns === null) range.load('numberFormat');
  const columns = (numberColumns ?? []).map((column) => ({
    column,
    part: range
      .getIntersectionOrNullObject(sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn())
      .load('numberFormat'),
  }));
  let isComplete = hasFormulas && numberColumns === null;
  return {
    range,
    queueMissing: () => {
      if (isComplete) return false;
      const known = columns.map(({ column }) => column - range.columnIndex);
      const isKnown = (cell: unknown, column: number): boolean =>
        !(typeof cell === 'string' && cell.startsWith('=')) &&
        (typeof cell !== 'number' || numberColumns === null || known.includes(column));
      isComplete = !range.formulas.every((line: unknown[]) => line.every(isKnown));
      if (isComplete) range.load('values,numberFormat');
      return isComplete;
    },
    blocks: () => {
      const { formulas } = range;
      if (isComplete) return { values: range.values, formulas, numberFormats: range.numberFormat };
      const numberFormats = numberColumns === null ? range.numberFormat : formatsOf(range, columns);
      return { values: hasFormulas ? range.values : formulas, formulas, numberFormats };
    },
  };
}

/** Formats where they were loaded; elsewhere there are no numbers. */
function formatsOf(
  { formulas, columnIndex }: Excel.Range,
  columns: readonly { readonly column: number; readonly part: Excel.Range }[],
): unknown[][] {
  const formats: unknown[][] = formulas.map(() => []);
  for (const { column, part } of columns) {
    if (part.isNullObject) continue;
    part.numberFormat.forEach((line: unknown[], row) => {
      const target = formats[row];
      if (target !== undefined) target[column - columnIndex] = line[0];
    });
  }
  return formats;
}
