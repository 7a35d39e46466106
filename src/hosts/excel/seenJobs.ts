import { type Job, job } from './job';
import { sheetAt } from './sheetAt';
import type { WorkList } from './workList';

export const VISIBILITY = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
} as const;

/** What is seen changes last: first what appears, then what goes, so that something is always there. */
export function seenJobs(context: Excel.RequestContext, work: WorkList): Job[] {
  const wanted = work.after.tabs.flatMap((tab) => {
    const before = tab.origin?.visibility ?? 'visible';
    return before === tab.visibility
      ? []
      : [{ key: tab.origin?.id ?? tab.name, to: tab.visibility }];
  });
  const setting = ({ key, to }: { key: string; to: keyof typeof VISIBILITY }): Job =>
    job(1, () => {
      sheetAt(context, key).visibility = VISIBILITY[to];
    });
  const { show } = work.after;
  return [
    ...wanted.filter(({ to }) => to === 'visible').map(setting),
    ...(show === null
      ? []
      : [
          job(1, () => {
            sheetAt(context, show).activate();
          }),
        ]),
    ...wanted.filter(({ to }) => to !== 'visible').map(setting),
    ...work.stashed.map(({ origin }) => setting({ key: origin.id, to: 'veryHidden' })),
  ];
}
