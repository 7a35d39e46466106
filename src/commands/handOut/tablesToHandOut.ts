import type { Scheme, ScorePart } from '../../domain/scheme/scheme';
import { type TableOwner, tableOwner } from '../../domain/tables/tableOwner';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { HandOutBy } from '../../workbook/metadata';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { KeptBack } from './handOutReport';

/** What can be handed out of the schemes asked for, with the school's parameters. */
export interface TablesToHandOut {
  readonly schemes: readonly (Scheme | TableScheme)[];
  readonly parts: readonly { readonly scheme: Scheme; readonly part: ScorePart }[];
  readonly tables: readonly {
    readonly scheme: TableScheme;
    readonly table: TableSpec;
    readonly owner: TableOwner;
  }[];
  readonly keptBack: readonly KeptBack[];
}

/** Tells the tables that units fill in from those that go to nobody, by their data alone. */
export function tablesToHandOut(
  { parameters }: SchoolWorkbook,
  ids: readonly string[],
  by: HandOutBy,
): TablesToHandOut {
  const scores = parameters.schemes.filter(({ id }) => ids.includes(id));
  const schemes = parameters.tableSchemes.filter(({ id }) => ids.includes(id));
  const all = schemes.flatMap((scheme) =>
    scheme.tables.map((table) => ({ scheme, table, owner: tableOwner(scheme, table) })),
  );
  return {
    schemes: [...scores, ...schemes],
    parts: scores.flatMap((scheme) => scheme.parts.map((part) => ({ scheme, part }))),
    tables: all.filter(({ owner }) => whyKeptBack(owner, by) === null),
    keptBack: all.flatMap(({ scheme, table, owner }) => {
      const why = whyKeptBack(owner, by);
      return why === null ? [] : [{ scheme: scheme.id, tab: table.tab, why }];
    }),
  };
}

function whyKeptBack(owner: TableOwner, by: HandOutBy): KeptBack['why'] | null {
  switch (owner.kind) {
    case 'person':
    case 'follows':
      return null;
    case 'branch':
      return by === 'branch' ? null : 'otherUnits';
    case 'department':
    case 'class':
      return by === 'department' ? null : 'otherUnits';
    case 'nobody':
      return owner.why;
  }
}
