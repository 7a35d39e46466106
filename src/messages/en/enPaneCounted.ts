import type { Counted } from '../zh/zhPaneCounted';

const NOUNS: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  member: ['person', 'people'],
  staff: ['person', 'people'],
  branch: ['branch', 'branches'],
  pair: ['pair', 'pairs'],
  class: ['class', 'classes'],
  dorm: ['dorm room', 'dorm rooms'],
  contestant: ['contestant', 'contestants'],
  none: ['entry', 'entries'],
  row: ['entry', 'entries'],
};

/** "1 branch", "4 branches": a number with its noun. */
export function enPaneCounted(count: number, of: Counted): string {
  const [one, many] = NOUNS[of];
  return `${count} ${count === 1 ? one : many}`;
}
