import { locateMapping } from '../../sheets/adopt/locateMapping';
import { PARAMETERS_TAB, ROSTER_TAB } from '../../sheets/layout';
import type { TabReading } from '../../sheets/tabReading';
import type { TableMapping } from '../../workbook/metadata';
import { isSameTab } from '../../workbook/tabName';
import type { WorkbookReading } from '../../workbook/workbook';
import { looksLikeRoster } from '../looksLikeRoster';

/** A tab of the office's own that is read as a table of a scheme. */
export interface AdoptedTab {
  readonly mapping: TableMapping;
  readonly tab: TabReading;
}

/** A mapping whose tab is gone; `fitting`: several tabs that could be meant instead. */
export interface LostMapping {
  readonly mapping: TableMapping;
  readonly fitting: readonly string[];
}

export interface AdoptedTabs {
  readonly found: readonly AdoptedTab[];
  readonly lost: readonly LostMapping[];
}

/**
 * Which tabs are adopted for which tables. A tab that is gone under its name is looked for
 * among tabs that nobody knows, by its headers: next year it may be called 2025年…; where several
 * fit, the one that is called the same but for figures, else none. A table that has a tab of ours by
 * now needs no other.
 */
export function adoptedTabs(reading: WorkbookReading): AdoptedTabs {
  const mappings = (reading.metadata?.mappings ?? []).filter(
    (mapping) => mapping.tab !== '' && !isOurs(reading, mapping),
  );
  const named = mappings.map((mapping) => ({
    mapping,
    tab: strangers(reading).find(({ name }) => isSameTab(name, mapping.tab)),
  }));
  const isAnyGone = named.some(({ tab }) => tab === undefined);
  const free = isAnyGone ? strangeTabs(reading, mappings) : [];
  const found: AdoptedTab[] = [];
  const lost: LostMapping[] = [];
  for (const { mapping, tab: present } of named) {
    const fitting = present === undefined ? fittingTabs(free, mapping) : [present];
    const [tab, ...others] = fitting;
    if (tab !== undefined && others.length === 0) found.push({ mapping, tab });
    else lost.push({ mapping, fitting: fitting.map(({ name }) => name) });
  }
  return { found, lost };
}

/** The table stands on a tab of ours. */
function isOurs({ metadata, tabs }: WorkbookReading, { scheme, part }: TableMapping): boolean {
  const stamp = metadata?.tabs.find(
    (each) => each.role === 'fillIn' && each.scheme === scheme && each.part === part,
  );
  return stamp !== undefined && tabs.some(({ name }) => name === stamp.name);
}

function strangers({ metadata, tabs }: WorkbookReading): readonly TabReading[] {
  const ours = new Set(metadata?.tabs.map(({ name }) => name));
  return tabs.filter(({ name }) => !ours.has(name));
}

/** Tabs that are nothing that is known, as far as names and 花名册 go. */
function strangeTabs(
  reading: WorkbookReading,
  mappings: readonly TableMapping[],
): readonly TabReading[] {
  return strangers(reading).filter(
    (tab) =>
      tab.name !== ROSTER_TAB &&
      tab.name !== PARAMETERS_TAB &&
      !mappings.some((mapping) => isSameTab(mapping.tab, tab.name)) &&
      !looksLikeRoster(tab),
  );
}

function fittingTabs(tabs: readonly TabReading[], mapping: TableMapping): readonly TabReading[] {
  const fitting = tabs.filter((tab) => locateMapping(tab, mapping)?.missing.length === 0);
  const alike = fitting.filter(({ name }) => bareName(name) === bareName(mapping.tab));
  return fitting.length > 1 && alike.length === 1 ? alike : fitting;
}

/** A name without years, numbers and what joins them: 2025年听课记录(2) is 听课记录. */
function bareName(name: string): string {
  return name.normalize('NFKC').replace(/[\d\s()年度_\-—.]/gu, '');
}
