import type { ChartSpec } from '../../sheets/chartSpec';
import { chartJobs, eraseChartJobs } from './chartJobs';
import { type Job, job } from './job';
import { sheetAt } from './sheetAt';
import { emptyJob } from './writeTab';

/** Charts of ours that stand on a tab now, and those that are to stand there. */
export interface ChartChange {
  readonly present: readonly string[];
  readonly wanted: readonly ChartSpec[];
}

/** Puts back what a hidden tab kept, widths and heights included, and draws its charts again. */
export function copyBackJobs(
  context: Excel.RequestContext,
  id: string,
  kept: string,
  { present, wanted }: ChartChange,
): Job[] {
  const sheet = (): Excel.Worksheet => sheetAt(context, id);
  return [
    ...eraseChartJobs(sheet, present),
    emptyJob(sheet),
    job(3, () => {
      sheet().getRange().copyFrom(sheetAt(context, kept).getRange(), 'All');
    }),
    ...chartJobs(sheet, wanted),
  ];
}
