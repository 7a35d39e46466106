import type { Finding } from '../reading/cellReading';
import type { Person, Roster } from './person';

/** Who a row says it is about, already read and normalised; blank where nothing usable stands. */
export interface RowIdentity {
  readonly id: string;
  /** Without its suffix where `suffixed`: 张三 for 张三(大). */
  readonly name: string;
  /** The name carried a suffix (W05): then only the 编号 tells who it is. */
  readonly suffixed: boolean;
  readonly branch: string;
}

/** A finding about who is meant, and the column it stands in. */
export interface RowFinding extends Finding {
  readonly at: 'id' | 'name' | 'branch';
}

/**
 * Who a row is about. With E14 the person of the 编号 is named, but the row is not his until
 * somebody decides; with E12 and E13 there is nobody.
 */
export interface RowMatch {
  readonly personId: string | null;
  readonly findings: readonly RowFinding[];
}

/**
 * Finds the person of one row: by 编号; without one by name and branch, when exactly one
 * person fits (W10; W11 when the branch decides between namesakes), and otherwise not at all
 * (E12). An unknown 编号 or name is E13, a name that contradicts the 编号 E14, another branch than
 * in the roster W12: the roster wins (C-13).
 *
 * | code | suggested | detail |
 * |---|---|---|
 * | E12 | | `name`, `candidates`: "D008 第一支部、D024 第三支部" |
 * | E13 | 编号 when the name fits one person | `id`, `name`, `branch`, `candidates` |
 * | E14 | the roster's name | `rosterName`, `candidates`: whom the name fits |
 * | W10, W11 | the 编号 | `name`, `branch` of the roster |
 * | W12 | the roster's branch | `branch` of the roster |
 *
 * A row with neither 编号 nor name gets no finding here: E01 is said where cells are read.
 */
export function matchRow(row: RowIdentity, roster: Roster): RowMatch {
  if (row.id !== '') return matchById(row, roster);
  if (row.name !== '') return matchByName(row, roster);
  return { personId: null, findings: [] };
}

function matchById(row: RowIdentity, roster: Roster): RowMatch {
  const person = roster.byId.get(row.id);
  const namesakes = roster.byName.get(row.name) ?? [];
  if (person === undefined) return unknown('id', row, namesakes);
  if (row.name !== '' && row.name !== person.name) {
    const detail = { rosterName: person.name, candidates: listed(namesakes) };
    return found(person, { code: 'E14', at: 'name', suggested: person.name, detail });
  }
  if (row.branch !== '' && row.branch !== person.branch) {
    const detail = { branch: person.branch };
    return found(person, { code: 'W12', at: 'branch', suggested: person.branch, detail });
  }
  return found(person);
}

function matchByName(row: RowIdentity, roster: Roster): RowMatch {
  const namesakes = roster.byName.get(row.name) ?? [];
  if (namesakes.length === 0) return unknown('name', row, namesakes);
  const fitting = namesakes.filter((person) => row.branch === '' || person.branch === row.branch);
  const [person] = fitting;
  if (person === undefined || fitting.length > 1 || row.suffixed) {
    const detail = { name: row.name, candidates: listed(namesakes) };
    return nobody({ code: 'E12', at: 'id', suggested: '', detail });
  }
  const detail = { name: person.name, branch: person.branch };
  const code = namesakes.length === 1 ? 'W10' : 'W11';
  return found(person, { code, at: 'id', suggested: person.id, detail });
}

function unknown(
  at: RowFinding['at'],
  { id, name, branch }: RowIdentity,
  namesakes: readonly Person[],
): RowMatch {
  const [only, ...others] = namesakes;
  const suggested = only !== undefined && others.length === 0 ? only.id : '';
  const detail = { id, name, branch, candidates: listed(namesakes) };
  return nobody({ code: 'E13', at, suggested, detail });
}

function found(person: Person, ...findings: readonly RowFinding[]): RowMatch {
  return { personId: person.id, findings };
}

function nobody(...findings: readonly RowFinding[]): RowMatch {
  return { personId: null, findings };
}

function listed(people: readonly Person[]): string {
  return people.map(({ id, branch }) => `${id} ${branch}`.trim()).join('、');
}
