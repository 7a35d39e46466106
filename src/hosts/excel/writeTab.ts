import type { TabContent } from '../../sheets/tabContent';
import type { OptionLists } from '../../workbook/optionLists';
import { chartJobs } from './chartJobs';
import { type Job, job } from './job';
import { blockJobs, entriesOf } from './writeBlock';
import { lookJobs } from './writeLooks';
import { pageJobs } from './writePage';
import { ruleJobs } from './writeRules';

type SheetOf = () => Excel.Worksheet;

/**
 * Everything of a tab but its name, place, visibility and protection. Values first, formats after
 * (EXCEL.md). The sheet must be empty and unprotected.
 * @param retarget turns formulas to the names that tabs have while this is written
 */
export function tabJobs(
  sheet: SheetOf,
  content: TabContent,
  lists: OptionLists,
  retarget: (formula: string) => string,
): Job[] {
  return [
    ...blockJobs(sheet, 1, 1, entriesOf(content.rows, retarget)),
    ...lookJobs(sheet, content),
    ...content.merges.map((range) =>
      job(2, () => {
        sheet().getRange(range).merge();
      }),
    ),
    ...ruleJobs(sheet, content, lists, retarget),
    ...chartJobs(sheet, content.charts ?? []),
  ];
}

/** What is only set when a tab is new: afterwards page, colour and panes are the reader's. */
export function newTabJobs(sheet: SheetOf, content: TabContent): Job[] {
  return pageJobs(sheet, content);
}

/** Takes away everything that stands on a tab, so that it can be written anew in its place. */
export function emptyJob(sheet: SheetOf): Job {
  return job(10, () => {
    const used = sheet().getUsedRange();
    used.format.useStandardHeight = true;
    used.rowHidden = false;
    used.columnHidden = false;
    const all = sheet().getRange();
    all.unmerge();
    all.dataValidation.clear();
    all.conditionalFormats.clearAll();
    all.clear();
  });
}
