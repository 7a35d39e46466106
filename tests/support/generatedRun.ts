import { type Exact, exact } from '../../src/domain/exact/exact';
import type { EngineOutput } from '../../src/domain/tables/engineRun';
import { runEngine } from '../../src/domain/tables/runEngine';
import type { TableRow } from '../../src/domain/tables/tableRow';
import type { TableScheme, TableSpec } from '../../src/domain/tables/tableScheme';
import { dice as rollsOf } from '../oracle/generateSchool';
import { exampleSchool, type Typed, typedRows } from './exampleTables';
import {
  type Dice,
  diceOf,
  type GeneratedPerson,
  type GeneratedRow,
  type GeneratedSchool,
  text,
} from './generatedPeople';
import { generatedRows } from './generatedRows';

const school = exampleSchool();

/** The example school as the generator knows schools. */
const PEOPLE: readonly GeneratedPerson[] = school.roster.people.map((person) => ({
  ...person,
  isMember: person.partyStatus === '正式' || person.partyStatus === '预备',
  isSupport: person.support,
}));
const EXAMPLE: GeneratedSchool = {
  people: PEOPLE,
  roster: [],
  branches: school.roster.branches,
  classes: school.classes.map(({ name }) => ({
    name,
    students: school.students.filter((each) => each.class === name).map(({ id }) => id),
  })),
  base: {},
};

/** What is typed on every table of a scheme, by table key. */
export type TypedTables = Readonly<Record<string, readonly Typed[]>>;

/** Rows of every table of a scheme at the example school by chance; the same for the same seed. */
export function generatedTables(scheme: TableScheme, seed: number): TypedTables {
  const dice = diceOf(rollsOf(seed));
  const school = { ...EXAMPLE, classes: EXAMPLE.classes.filter(({ students }) => students.length) };
  return Object.fromEntries(
    scheme.tables.map((table) => {
      const given = givenRows(table, dice);
      const rows = generatedRows({ scheme, table, school, dice, given });
      return [table.key, rows.map(typedOf)];
    }),
  );
}

function givenRows({ prefill, people }: TableSpec, { chance }: Dice): readonly GeneratedRow[] {
  const [owner] = people;
  const named = (all: readonly GeneratedPerson[]): GeneratedRow[] =>
    all
      .filter(() => chance(0.95))
      .map(({ id, name, branch }) => ({
        [owner?.id ?? 'id']: text(id),
        [owner?.name ?? 'name']: text(name),
        [owner?.branch ?? 'branch']: text(branch),
      }));
  switch (prefill.kind) {
    case 'members':
      return named(PEOPLE.filter(({ isMember }) => isMember));
    case 'staff':
      return named(PEOPLE);
    case 'support':
      return named(PEOPLE.filter(({ isSupport }) => isSupport));
    case 'branches':
      return EXAMPLE.branches.map((branch) => ({ branch: text(branch) }));
    case 'none':
    case 'classes':
    case 'table':
    case 'tally':
      return [];
  }
}

function typedOf(row: GeneratedRow): Typed {
  return Object.fromEntries(
    Object.entries(row).map(([key, cell]): [string, Typed[string]] => {
      switch (cell?.kind) {
        case undefined:
        case 'formula':
          return [key, null];
        case 'number':
          return [key, cell.number];
        case 'date':
          return [key, cell.iso];
        case 'text':
          return [key, cell.text];
      }
    }),
  );
}

/** What the scores of other schemes are for the schemes that pull them; the same for all runs. */
function publishedFor(scheme: TableScheme): ReadonlyMap<string, ReadonlyMap<string, Exact | null>> {
  const keys = [...PEOPLE.map(({ id }) => id), ...EXAMPLE.branches];
  const scores = keys.map((key, index): [string, Exact] => [key, exact(String(50 + (index % 51)))]);
  return new Map(scheme.pulls.map((id) => [id, new Map(scores)]));
}

/** The engine of a scheme over what is typed, every row read without a finding. */
export function runTyped(scheme: TableScheme, typed: TypedTables): EngineOutput {
  return runRows(scheme, new Map(rowEntries(scheme, typed)));
}

export function rowEntries(
  scheme: TableScheme,
  typed: TypedTables,
): readonly (readonly [string, readonly TableRow[]])[] {
  return scheme.tables.map(({ key }) => [key, typedRows(scheme, key, typed[key] ?? [])] as const);
}

export function runRows(
  scheme: TableScheme,
  rows: ReadonlyMap<string, readonly TableRow[]>,
): EngineOutput {
  return runEngine({ scheme, rows, school, published: publishedFor(scheme) });
}

export const LAW_SCHOOL = school;
