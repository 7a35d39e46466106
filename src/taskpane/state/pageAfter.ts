import { cardsInUse } from './cards';
import type { Done } from './commandState';
import { EVERYBODY, HOME, type Page } from './page';
import type { PaneState } from './paneState';

/** Where a finished command leads to; null = stay. */
export function pageAfter(done: Done, { page, overview }: PaneState): Page | null {
  if (stays(done)) return null;
  switch (done.command) {
    case 'insert':
    case 'exampleSchool':
      return HOME;
    case 'check':
      return { kind: 'problems', person: '' };
    case 'calculate':
      return page.kind === 'home' ? resultsPage(overview) : null;
    case 'summarise':
      return { kind: 'lists' };
  }
}

/** After these she goes on where she is. */
const STAYING = [
  'normalise',
  'setPeriod',
  'override',
  'printBallots',
  'final',
  'undo',
] as const satisfies readonly Done['command'][];

type Staying = Extract<Done, { readonly command: (typeof STAYING)[number] }>;

function stays(done: Done): done is Staying {
  return STAYING.some((command) => command === done.command);
}

/** With one scheme in the workbook its page is what she wants to see; with several, home. */
function resultsPage(overview: PaneState['overview']): Page | null {
  const [only, ...others] = overview === null ? [] : cardsInUse(overview);
  if (only === undefined || others.length > 0) return null;
  return { kind: 'scheme', scheme: only.scheme.id, show: EVERYBODY };
}
