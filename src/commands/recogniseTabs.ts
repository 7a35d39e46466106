import { partColumns, type Scheme, type ScorePart } from '../domain/scheme/scheme';
import { findHeader } from '../sheets/findHeader';
import { PARAMETERS_TAB, ROSTER_TAB } from '../sheets/layout';
import { wantedColumns } from '../sheets/readScoreSheet';
import { REVIEW_TAB } from '../sheets/review/overrideColumns';
import type { TabReading } from '../sheets/tabReading';
import type { TableMapping, TabRole, TabStamp } from '../workbook/metadata';
import type { WorkbookReading } from '../workbook/workbook';
import { adoptedTabs } from './adopt/adoptedTabs';
import { looksLikeRoster } from './looksLikeRoster';

/** A tab that was recognised; `stamp` is null when it is not one of ours. */
export interface KnownTab {
  readonly tab: TabReading;
  readonly stamp: TabStamp | null;
  /** How a table of the office's own is read; such a tab has no stamp. */
  readonly adopted?: TableMapping;
}

export interface KnownSheet extends KnownTab {
  readonly scheme: Scheme;
  readonly part: ScorePart;
}

/** What is what in a workbook. */
export interface KnownTabs {
  readonly roster: KnownTab | null;
  readonly parameters: KnownTab | null;
  readonly sheets: readonly KnownSheet[];
  /** 复核调整; null until somebody decides over a band. */
  readonly review: KnownTab | null;
}

/**
 * Recognises tabs by our stamp first (a renamed tab is still known), then as adopted, then by name,
 * then by their headers: a tab made by another program is read as it is. A tab may be adopted for
 * several tables, and be the roster besides.
 */
export function recogniseTabs(reading: WorkbookReading, schemes: readonly Scheme[]): KnownTabs {
  const taken = new Set<string>();
  const stamped = (role: TabRole, scheme: string, part: string): KnownTab | null => {
    const stamp = reading.metadata?.tabs.find(
      (each) => each.role === role && each.scheme === scheme && each.part === part,
    );
    const tab = reading.tabs.find((each) => each.name === stamp?.name);
    return stamp === undefined || tab === undefined ? null : take({ tab, stamp });
  };
  const take = (known: KnownTab): KnownTab => {
    taken.add(known.tab.name);
    return known;
  };
  const { found: adopted } = adoptedTabs(reading);
  const adoptedAs = (scheme: string, part: string): KnownTab | null => {
    const found = adopted.find(({ mapping }) => mapping.scheme === scheme && mapping.part === part);
    return found === undefined ? null : { tab: found.tab, stamp: null, adopted: found.mapping };
  };
  const isAdopted = ({ name }: TabReading): boolean => adopted.some(({ tab }) => tab.name === name);
  const unstamped = (fits: (tab: TabReading) => boolean): KnownTab | null => {
    const ours = new Set(reading.metadata?.tabs.map((each) => each.name));
    const tab = reading.tabs.find(
      (each) => !taken.has(each.name) && !ours.has(each.name) && fits(each),
    );
    return tab === undefined ? null : take({ tab, stamp: null });
  };
  const parts = schemes.flatMap((scheme) => scheme.parts.map((part) => ({ scheme, part })));
  const byStamp = {
    roster: stamped('roster', '', ''),
    parameters: stamped('parameters', '', ''),
    review: stamped('review', '', ''),
    sheets: parts.map(
      ({ scheme, part }) =>
        stamped('fillIn', scheme.id, part.key) ?? adoptedAs(scheme.id, part.key),
    ),
  };
  const byName = {
    roster: byStamp.roster ?? unstamped((tab) => tab.name === ROSTER_TAB),
    parameters: byStamp.parameters ?? unstamped((tab) => tab.name === PARAMETERS_TAB),
    review: byStamp.review ?? unstamped((tab) => tab.name === REVIEW_TAB),
    sheets: parts.map(
      ({ part }, index) =>
        byStamp.sheets[index] ?? unstamped((tab) => tab.name === part.tab && !isAdopted(tab)),
    ),
  };
  const sheets = parts.flatMap(({ scheme, part }, index) => {
    const known =
      byName.sheets[index] ?? unstamped((tab) => looksLikeSheet(tab, part) && !isAdopted(tab));
    return known === null ? [] : [{ ...known, scheme, part }];
  });
  return {
    roster: byName.roster ?? unstamped(looksLikeRoster),
    parameters: byName.parameters,
    sheets,
    review: byName.review,
  };
}

/** All indicators of the part and a name stand in one header row. */
function looksLikeSheet(tab: TabReading, part: ScorePart): boolean {
  const header = findHeader(tab, wantedColumns({ formerHeaders: new Map() }, partColumns(part)));
  return header !== null && header.missing.length === 0;
}
