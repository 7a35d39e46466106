import type { Problem } from '../../domain/problem';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import { locateMapping } from '../../sheets/adopt/locateMapping';
import { viewByMapping } from '../../sheets/adopt/viewByMapping';
import { tabProblem } from '../../sheets/tabProblem';
import type { TabReading } from '../../sheets/tabReading';
import type { KnownTab } from '../recogniseTabs';
import type { LostMapping } from './adoptedTabs';

/**
 * The tab as its table is read: a tab of ours as it is, an adopted one through its mapping; null
 * when the headers of the mapping do not stand on it any more.
 */
export function adoptedView(
  { tab, adopted }: KnownTab,
  columns: readonly ColumnSpec[],
): TabReading | null {
  if (adopted === undefined) return tab;
  return viewByMapping(tab, adopted, new Map(columns.map(({ key, header }) => [key, header])));
}

/**
 * E17: headers of an adopted table are gone. Details: `header` what the table is, `paths` which
 * headers are missing.
 */
export function mappingProblem({ tab, adopted }: KnownTab, title: string): Problem {
  const missing = adopted === undefined ? [] : (locateMapping(tab, adopted)?.missing ?? null);
  const paths = missing ?? adopted?.columns.map(({ path }) => path) ?? [];
  return tabProblem('E17', tab.name, {
    detail: { reason: 'mapping', header: title, paths: paths.join('、') },
  });
}

/** E17: the tab of an adopted table is gone, or (`tabs`) several could be meant. */
export function lostMappingProblem({ mapping, fitting }: LostMapping, title: string): Problem {
  const detail = { reason: 'mappingTab', header: title, tabs: fitting.join('、') };
  return tabProblem('E17', mapping.tab, { detail });
}
