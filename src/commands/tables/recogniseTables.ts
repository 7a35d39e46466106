import { tableColumns } from '../../domain/tables/tableColumns';
import type { BaseTab, OutputSpec, TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import { BASE_TABS } from '../../sheets/base/baseTabs';
import { findHeader } from '../../sheets/findHeader';
import { wantedTableColumns } from '../../sheets/tables/wantedTableColumns';
import type { TabReading } from '../../sheets/tabReading';
import type { TabRole, TabStamp } from '../../workbook/metadata';
import type { WorkbookReading } from '../../workbook/workbook';
import { adoptedTabs } from '../adopt/adoptedTabs';
import type { KnownTab } from '../recogniseTabs';

export interface KnownTable extends KnownTab {
  readonly scheme: TableScheme;
  readonly table: TableSpec;
}

export interface KnownOutput extends KnownTab {
  readonly scheme: TableScheme;
  readonly output: OutputSpec;
}

export interface KnownBase extends KnownTab {
  readonly base: BaseTab;
}

/** Which tab is which table, output or base tab. */
export interface KnownTables {
  readonly tables: readonly KnownTable[];
  readonly outputs: readonly KnownOutput[];
  readonly bases: readonly KnownBase[];
}

/**
 * Recognises the tabs of table schemes and the base tabs: by our stamp first, then as adopted, then
 * by name, and a table that people filled in elsewhere by its headers, when all that tell it are there. `taken`
 * holds the names of tabs that are known as something else.
 */
export function recogniseTables(
  reading: WorkbookReading,
  schemes: readonly TableScheme[],
  taken: ReadonlySet<string>,
): KnownTables {
  const finder = new TabFinder(reading, taken);
  const tables = schemes.flatMap((scheme) => scheme.tables.map((table) => ({ scheme, table })));
  const outputs = schemes.flatMap((scheme) => scheme.outputs.map((output) => ({ scheme, output })));
  const bases = BASES.map((base) => ({ base }));
  const { found: adopted } = adoptedTabs(reading);
  const adoptedAs = (scheme: TableScheme, table: TableSpec): KnownTab | null => {
    const found = adopted.find(
      ({ mapping }) => mapping.scheme === scheme.id && mapping.part === table.key,
    );
    return found === undefined ? null : { tab: found.tab, stamp: null, adopted: found.mapping };
  };
  const byStamp = {
    bases: bases.map(({ base }) => finder.stamped('base', '', base)),
    tables: tables.map(
      ({ scheme, table }) =>
        finder.stamped('fillIn', scheme.id, table.key) ?? adoptedAs(scheme, table),
    ),
    outputs: outputs.map(({ scheme, output }) => finder.stamped('result', scheme.id, output.key)),
  };
  finder.leave(adopted.map(({ tab }) => tab.name));
  const byName = {
    bases: bases.map(
      ({ base }, index) => byStamp.bases[index] ?? finder.named(BASE_TABS[base].tab),
    ),
    tables: tables.map(({ table }, index) => byStamp.tables[index] ?? finder.named(table.tab)),
    outputs: outputs.map(({ output }, index) => byStamp.outputs[index] ?? finder.named(output.tab)),
  };
  return {
    bases: bases.flatMap(({ base }, index) => {
      const known = byName.bases[index] ?? null;
      return known === null ? [] : [{ ...known, base }];
    }),
    tables: tables.flatMap(({ scheme, table }, index) => {
      const known =
        byName.tables[index] ?? finder.fitting((tab) => looksLikeTable(tab, scheme, table));
      return known === null ? [] : [{ ...known, scheme, table }];
    }),
    outputs: outputs.flatMap(({ scheme, output }, index) => {
      const known = byName.outputs[index] ?? null;
      return known === null ? [] : [{ ...known, scheme, output }];
    }),
  };
}

const BASES: readonly BaseTab[] = [
  'classes',
  'students',
  'weeks',
  'months',
  'posts',
  'leaves',
  'holidays',
];

/** Finds tabs, each of them once. */
class TabFinder {
  private readonly taken: Set<string>;
  private readonly stampedNames: ReadonlySet<string>;

  constructor(
    private readonly reading: WorkbookReading,
    taken: ReadonlySet<string>,
  ) {
    this.taken = new Set(taken);
    this.stampedNames = new Set(reading.metadata?.tabs.map(({ name }) => name));
  }

  stamped(role: TabRole, scheme: string, part: string): KnownTab | null {
    const stamp = this.reading.metadata?.tabs.find(
      (each) => each.role === role && each.scheme === scheme && each.part === part,
    );
    const tab = this.reading.tabs.find(({ name }) => name === stamp?.name);
    return stamp === undefined || tab === undefined ? null : this.take(tab, stamp);
  }

  /** Tabs that are known by now. */
  leave(names: readonly string[]): void {
    for (const name of names) this.taken.add(name);
  }

  named(name: string): KnownTab | null {
    return this.fitting((tab) => tab.name === name);
  }

  fitting(fits: (tab: TabReading) => boolean): KnownTab | null {
    const tab = this.reading.tabs.find(
      (each) => !this.taken.has(each.name) && !this.stampedNames.has(each.name) && fits(each),
    );
    return tab === undefined ? null : this.take(tab, null);
  }

  private take(tab: TabReading, stamp: TabStamp | null): KnownTab {
    this.taken.add(tab.name);
    return { tab, stamp };
  }
}

/** Fewer columns than this are found on many tabs and tell nothing. */
const FEWEST_TELLING = 4;

/** Every input column that must be filled in has its header in one row. */
function looksLikeTable(tab: TabReading, scheme: TableScheme, table: TableSpec): boolean {
  const telling = tableColumns(scheme, table).filter(
    (column) => column.source === 'input' && column.required,
  );
  if (telling.length < FEWEST_TELLING) return false;
  const header = findHeader(tab, wantedTableColumns(scheme, table, new Map()));
  return header !== null && telling.every(({ key }) => header.columns.has(key));
}
