import { type Job, job } from './job';
import { sheetAt } from './sheetAt';
import type { WorkList } from './workList';

/**
 * Moves the tabs that are new or come back to their places; all others stay where they are. Hidden
 * tabs of ours stand among the others in Excel's count.
 */
export function placeJobs(
  context: Excel.RequestContext,
  work: WorkList,
  hasNewOptions: boolean,
): Job[] {
  const moving = new Set(work.after.tabs.filter((tab) => tab.origin?.name !== tab.name).map(keyOf));
  const order = [
    ...work.before.tabs.map((tab) => tab.id),
    ...(hasNewOptions ? ['options'] : []),
    ...work.replaced.map(({ backup }) => backup),
    ...work.added.map(({ tab }) => tab.name),
  ];
  const jobs: Job[] = [];
  work.after.tabs.forEach((tab, index) => {
    const key = keyOf(tab);
    if (!moving.has(key)) return;
    const from = order.indexOf(key);
    order.splice(from, 1);
    const previous = work.after.tabs[index - 1];
    const to = previous === undefined ? 0 : order.indexOf(keyOf(previous)) + 1;
    order.splice(to, 0, key);
    if (from === to) return;
    jobs.push(
      job(1, () => {
        sheetAt(context, key).position = to;
      }),
    );
  });
  return jobs;
}

/** Ids where there are some; new tabs have their names by then. */
function keyOf(tab: WorkList['after']['tabs'][number]): string {
  return tab.origin?.id ?? tab.name;
}
