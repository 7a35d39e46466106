import { cardsInUse } from './cards';
import type { Done } from './commandState';
import { EVERYBODY, HOME, type Page } from './page';
import type { PaneState } from './paneState';

const STAY = (): null => null;

const AFTER: Readonly<Record<Done['command'], (state: PaneState) => Page | null>> = {
  insert: () => HOME,
  exampleSchool: () => HOME,
  check: () => ({ kind: 'problems', person: '' }),
  calculate: ({ page, overview }) => (page.kind === 'home' ? resultsPage(overview) : null),
  summarise: () => ({ kind: 'lists' }),
  normalise: STAY,
  restoreRules: STAY,
  setPeriod: STAY,
  override: STAY,
  final: STAY,
  printBallots: STAY,
  collect: STAY,
  saveHandOut: STAY,
  openHandOut: STAY,
  adopt: STAY,
  release: STAY,
  undo: STAY,
};

/** Where a finished command leads to; null = stay. */
export function pageAfter({ command }: Done, state: PaneState): Page | null {
  return AFTER[command](state);
}

/** With one scheme in the workbook its page is what she wants to see; with several, home. */
function resultsPage(overview: PaneState['overview']): Page | null {
  const [only, ...others] = overview === null ? [] : cardsInUse(overview);
  if (only === undefined || others.length > 0) return null;
  return { kind: 'scheme', scheme: only.scheme.id, show: EVERYBODY };
}
