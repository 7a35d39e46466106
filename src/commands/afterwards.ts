import { contentReading } from '../sheets/contentReading';
import type { Plan } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';

/** What the workbook would read like after the steps of a plan that put tabs and stamps. */
export function afterwards(reading: WorkbookReading, plan: Plan | null): WorkbookReading {
  return (plan?.steps ?? []).reduce<WorkbookReading>((seen, step) => {
    if (step.kind === 'setMetadata') return { ...seen, metadata: step.metadata };
    if (step.kind !== 'putTab') return seen;
    const tab = contentReading(step.tab);
    const isThere = seen.tabs.some(({ name }) => name === tab.name);
    return {
      ...seen,
      tabs: isThere
        ? seen.tabs.map((each) => (each.name === tab.name ? tab : each))
        : [...seen.tabs, tab],
    };
  }, reading);
}
