import { DATE_FORMAT, entryOfContent } from './cellEntry';
import { type Job, job } from './job';
import type { JournalBlock } from './journalBlock';
import { sheetAt } from './sheetAt';
import type { Merging } from './virtualTab';
import type { ChangedTab } from './workList';
import { blockJobs, entriesOf, setNumberFormat } from './writeBlock';

/** Cells that a plan writes on a tab that stays, or that come back to it. */
export function cellJobs(
  context: Excel.RequestContext,
  { tab, origin }: ChangedTab,
  journal: readonly JournalBlock[],
): Job[] {
  const sheet = (): Excel.Worksheet => sheetAt(context, origin.id);
  return [
    ...tab.writes.flatMap((write) => [
      ...blockJobs(
        sheet,
        write.row,
        write.column,
        entriesOf(write.cells, (formula) => formula),
      ),
      ...dayFormatJobs(sheet, origin.name, write, journal),
    ]),
    ...tab.rewrites.flatMap((block) => journalJobs(sheet, block)),
    ...mergingJobs(sheet, tab.merging),
  ];
}

/** Merges and takes apart; merged cells hold nothing but in the first, so nothing gets lost. */
export function mergingJobs(sheet: () => Excel.Worksheet, merging: readonly Merging[]): Job[] {
  return merging.map(({ range, isMerged }) =>
    job(2, () => {
      const cells = sheet().getRange(range);
      if (isMerged) cells.merge();
      else cells.unmerge();
    }),
  );
}

/** A day keeps the number format that its cell has; only a cell without one gets ours. */
function dayFormatJobs(
  sheet: () => Excel.Worksheet,
  tab: string,
  write: ChangedTab['tab']['writes'][number],
  journal: readonly JournalBlock[],
): Job[] {
  const before = journal.find(
    (block) => block.tab === tab && block.row === write.row && block.column === write.column,
  );
  return write.cells.flatMap((line, row) =>
    line.flatMap((input, column) => {
      if (input?.kind !== 'date' || (before?.formats[row]?.[column] ?? null) === null) {
        return [];
      }
      return [
        job(2, () => {
          setNumberFormat(
            sheet().getCell(write.row - 1 + row, write.column - 1 + column),
            DATE_FORMAT,
          );
        }),
      ];
    }),
  );
}

/** Cells as they stood before, with their number formats. */
export function journalJobs(sheet: () => Excel.Worksheet, block: JournalBlock): Job[] {
  const lines = block.cells.map((line) => line.map(entryOfContent));
  const height = block.formats.length;
  const width = block.formats[0]?.length ?? 0;
  const isReformatted = block.formats.some((line) => line.some((format) => format !== null));
  if (!isReformatted) return blockJobs(sheet, block.row, block.column, lines);
  return [
    ...blockJobs(sheet, block.row, block.column, lines),
    job(
      2,
      () => {
        const range = sheet().getRangeByIndexes(block.row - 1, block.column - 1, height, width);
        range.numberFormat = block.formats.map((line) => [...line]);
      },
      JSON.stringify(block.formats),
    ),
  ];
}
