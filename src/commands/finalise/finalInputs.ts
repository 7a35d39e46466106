import type { Mark, ScoreEntry } from '../../domain/engines/scoreEntry';
import { toExactText } from '../../domain/exact/exact';
import type { School } from '../../domain/tables/school';
import { type TableRow, textOf } from '../../domain/tables/tableRow';
import type { BaseTab, TableSpec } from '../../domain/tables/tableScheme';
import type { FinalInput } from '../../workbook/metadata';
import type { EvaluatedWorkbook } from '../evaluate';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { fingerprint } from '../stamps';
import { exactAsText, filledKeys, rowInputs } from '../tables/tableFingerprint';

/** What stands for one unit at one place, and the tab where it stands now. */
export interface PlacedInput extends FinalInput {
  readonly tab: string;
}

/** Something read from one row, before rows of the same unit are put together. */
interface Piece {
  readonly place: string;
  readonly tab: string;
  readonly id: string;
  readonly name: string;
  readonly said: unknown;
}

/**
 * Everything that results depend on, one fingerprint a unit and place, so that it can be named
 * later what changed after 定稿 (W26). Where on a tab it stands does not matter.
 */
export function finalInputs(
  school: SchoolWorkbook,
  evaluated: Pick<EvaluatedWorkbook, 'tables'>,
): readonly PlacedInput[] {
  const units = new Map<string, Piece & { readonly all: string[] }>();
  for (const piece of [
    ...rosterPieces(school),
    ...sheetPieces(school),
    ...tablePieces(school, evaluated),
    ...basePieces(school),
    ...overridePieces(school),
  ]) {
    const key = [piece.place, piece.id, piece.name].join('\u0001');
    const unit = units.get(key) ?? { ...piece, all: [] };
    unit.all.push(JSON.stringify(piece.said, exactAsText));
    units.set(key, unit);
  }
  return [...units.values()].map(({ place, tab, id, name, all }) => ({
    ...{ place, tab, id, name },
    fingerprint: fingerprint([...all].sort().join('\n')),
  }));
}

function rosterPieces({ roster, rosterTab }: SchoolWorkbook): Piece[] {
  return roster.roster.people.map((person) => {
    const { id, name } = person;
    return { place: 'roster', tab: rosterTab.tab.name, id, name, said: { ...person, row: 0 } };
  });
}

function sheetPieces({ schemes, roster }: SchoolWorkbook): Piece[] {
  return schemes.flatMap(({ scheme, sheets }) =>
    sheets.flatMap(({ entries, part }) =>
      entries.map((entry) => ({
        place: `${scheme.id}/${part.key}`,
        tab: entry.tab,
        id: entry.personId,
        name: roster.roster.byId.get(entry.personId)?.name ?? '',
        said: entrySaid(entry),
      })),
    ),
  );
}

function entrySaid(entry: ScoreEntry): unknown {
  return {
    ...entry,
    ...{ tab: '', row: 0 },
    marks: Object.entries(entry.marks).map(([key, mark]) => [key, markSaid(mark)]),
    bonus: markSaid(entry.bonus),
    deduct: markSaid(entry.deduct),
  };
}

function markSaid(mark: Mark): string {
  switch (mark.state) {
    case 'given':
      return toExactText(mark.value);
    case 'missing':
      return '';
    case 'invalid':
      return mark.code;
  }
}

function tablePieces(
  { roster, tables: { school } }: SchoolWorkbook,
  { tables }: Pick<EvaluatedWorkbook, 'tables'>,
): Piece[] {
  return tables.flatMap(({ inUse, output }) => {
    const { scheme } = inUse;
    const typed = inUse.tables.map(({ table, rows }) => ({ table, rows }));
    const open = inUse.outputs.flatMap(({ open: read }) => read ?? []);
    return [...typed, ...open].flatMap(({ table, rows }) => {
      return rows.map((row) => {
        const id = unitOf(table, row);
        return {
          place: `${scheme.id}/${table.key}`,
          tab: row.tab,
          id,
          name: roster.roster.byId.get(id)?.name ?? '',
          said: rowInputs(row, filledKeys(inUse, row, output), school.asOf),
        };
      });
    });
  });
}

/** Whose row it is: the person, else what its unit columns say, else nobody in particular. */
function unitOf(table: TableSpec, row: TableRow): string {
  const [person] = row.people;
  if (typeof person === 'string') return person;
  return table.unit.map((key) => textOf(row, key)).join('|');
}

function basePieces({ tables }: SchoolWorkbook): Piece[] {
  const needed = new Set(tables.schemes.flatMap(({ scheme }) => scheme.needs));
  return tables.bases.flatMap(({ base, tab }) =>
    needed.has(base)
      ? baseRows(base, tables.school).map((row) => ({
          ...{ place: `base/${base}`, tab: tab.name },
          ...row,
        }))
      : [],
  );
}

function baseRows(base: BaseTab, school: School): Pick<Piece, 'id' | 'name' | 'said'>[] {
  switch (base) {
    case 'classes':
      return school.classes.map((said) => ({ id: said.name, name: '', said }));
    case 'students':
      return school.students.map((said) => ({ id: said.id, name: said.name, said }));
    case 'weeks':
      return school.weeks.map((said) => ({ id: said.week, name: '', said }));
    case 'months':
      return school.months.map((said) => ({ id: said.month, name: '', said }));
    case 'posts':
      return school.posts.map((said) => ({ id: said.post, name: '', said }));
    case 'leaves':
      return school.leaves.map((said) => ({ id: said.personId, name: '', said }));
    case 'holidays':
      return [];
  }
}

function overridePieces({ overrides }: SchoolWorkbook): Piece[] {
  return (overrides?.entries ?? []).map((entry) => ({
    ...{ place: 'review', tab: overrides?.tab.name ?? '' },
    ...{ id: entry.unit, name: entry.name, said: { ...entry, row: 0 } },
  }));
}
