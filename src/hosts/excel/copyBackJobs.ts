import { type Job, job } from './job';
import { sheetAt } from './sheetAt';
import { emptyJob } from './writeTab';

/** Puts back what a hidden tab kept, widths and heights included. */
export function copyBackJobs(context: Excel.RequestContext, id: string, kept: string): Job[] {
  return [
    emptyJob(() => sheetAt(context, id)),
    job(3, () => {
      sheetAt(context, id).getRange().copyFrom(sheetAt(context, kept).getRange(), 'All');
    }),
  ];
}
