import { isMemberAt } from '../../people/membership';
import type { Person } from '../../people/person';
import type { EngineInput } from '../../tables/engineRun';
import { type TableRow, textOf } from '../../tables/tableRow';
import { type TableSpec, tableOf } from '../../tables/tableScheme';
import type { BallotPlan } from './ballotPlan';

/** Somebody or something that is voted on, with its rows. */
export interface BallotObject {
  /** Name of the branch or body, or 编号 of the member. */
  readonly key: string;
  readonly person: Person | null;
  readonly ballots: readonly TableRow[];
  readonly tally: readonly TableRow[];
}

/**
 * All objects in the order they are printed: branches in roster order and the setting `objects`,
 * or the members, then whoever else has votes (C-01).
 */
export function ballotObjects(input: EngineInput, plan: BallotPlan): readonly BallotObject[] {
  const ballots = rowsByObject(input, plan.engine.ballots.table);
  const tally = rowsByObject(input, plan.engine.tally.table);
  const keys = new Set([...expectedKeys(input, plan), ...ballots.keys(), ...tally.keys()]);
  return [...keys].map((key) => ({
    key,
    person: input.school.roster.byId.get(key) ?? null,
    ballots: ballots.get(key) ?? [],
    tally: tally.get(key) ?? [],
  }));
}

function expectedKeys({ school }: EngineInput, plan: BallotPlan): readonly string[] {
  switch (plan.engine.objects) {
    case 'listed':
      return [...school.roster.branches, ...plan.settings.list('objects')];
    case 'members':
      return school.roster.people
        .filter((person) => isMemberAt(person, school.globals.yearEnd))
        .map(({ id }) => id);
    case 'seen':
      return [];
  }
}

function rowsByObject(input: EngineInput, key: string): ReadonlyMap<string, TableRow[]> {
  const table = tableOf(input.scheme, key);
  const found = new Map<string, TableRow[]>();
  for (const row of input.rows.get(key) ?? []) {
    const object = objectOf(row, table, input);
    // Repeated ballots and ballots out of the period are no votes; blocked ones must be seen.
    if (object === '' || (row.use !== 'counted' && row.use !== 'blocked')) continue;
    const rows = found.get(object);
    if (rows === undefined) found.set(object, [row]);
    else rows.push(row);
  }
  return found;
}

/** Columns that name the object, else the member, else the branch that stands in the name column. */
function objectOf(row: TableRow, table: TableSpec, { school }: EngineInput): string {
  if (table.unit.length > 0) return table.unit.map((key) => textOf(row, key)).join('|');
  const name = textOf(row, table.people[0]?.name ?? '');
  return row.people[0] ?? (school.roster.branches.includes(name) ? name : '');
}
