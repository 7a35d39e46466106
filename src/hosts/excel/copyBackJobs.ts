import { type Job, job } from './job';
import { emptyJob } from './writeTab';

/** Puts back what a hidden tab kept, widths and heights included. */
export function copyBackJobs(context: Excel.RequestContext, id: string, kept: string): Job[] {
  const { worksheets } = context.workbook;
  return [
    emptyJob(() => worksheets.getItem(id)),
    job(3, () => {
      worksheets.getItem(id).getRange().copyFrom(worksheets.getItem(kept).getRange(), 'All');
    }),
  ];
}
