import type { Person } from '../../people/person';
import type { School } from '../../tables/school';
import { type TableRow, textOf } from '../../tables/tableRow';
import { personRows } from './personRows';
import type { PromisesEngine } from './promisesEngine';
import { speakingRows } from './rowFaults';

/** A member or a branch with all its promises, in the order of the ledger. */
export interface PromiseUnit {
  /** 编号, or the name of the branch (C-28). */
  readonly key: string;
  /** Null for a branch. */
  readonly person: Person | null;
  readonly name: string;
  readonly branch: string;
  readonly rows: readonly TableRow[];
}

/** Members in roster order, then branches in the order of the roster. */
export function promiseUnits(
  engine: PromisesEngine,
  rows: readonly TableRow[],
  school: School,
): readonly PromiseUnit[] {
  const ofBranches = rows.filter((row) => textOf(row, engine.subject) === engine.branchWord);
  const ofMembers = rows.filter((row) => !ofBranches.includes(row));
  const members = personRows(ofMembers, school).map(
    ({ person, rows: own }): PromiseUnit => ({
      key: person.id,
      person,
      name: person.name,
      branch: person.branch,
      rows: own,
    }),
  );
  return [...members, ...branchUnits(engine, ofBranches, school.roster.branches)];
}

function branchUnits(
  engine: PromisesEngine,
  rows: readonly TableRow[],
  branches: readonly string[],
): readonly PromiseUnit[] {
  const own = new Map<string, TableRow[]>(branches.map((name) => [name, []]));
  for (const row of speakingRows(rows)) own.get(branchOf(engine, row, branches))?.push(row);
  return [...own]
    .filter(([, together]) => together.length > 0)
    .map(([name, together]) => ({
      key: name,
      person: null,
      name,
      branch: name,
      rows: [...together].sort((left, right) => left.row - right.row),
    }));
}

/** The name as it stands in 花名册; where it is written otherwise, 所在支部 of the row. */
function branchOf(engine: PromisesEngine, row: TableRow, branches: readonly string[]): string {
  const name = textOf(row, engine.name);
  return branches.includes(name) ? name : textOf(row, engine.branch);
}
