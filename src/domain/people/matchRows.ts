import { severityOf } from '../problem';
import { matchRow, type RowFinding, type RowIdentity, type RowMatch } from './matchRow';
import { isDue } from './membership';
import type { Person, Roster } from './person';

/** One row of a tab, or of several returned tabs of the same part (C-10). */
export interface TabRow extends RowIdentity {
  /** How people find the row, e.g. "6", or tab and number where several tabs are read. */
  readonly place: string;
  /** Everything typed in the row as one text: rows with the same text are identical (C-10). */
  readonly content: string;
}

/** What becomes of a row: it counts, an error blocks it, or it repeats a row that counts. */
export interface MatchedRow {
  readonly personId: string | null;
  readonly use: 'counted' | 'blocked' | 'repeated';
  readonly findings: readonly RowFinding[];
}

/** Whose rows the tab is to hold (E16). */
export interface Expectation {
  /** 考核截止日, ISO text. */
  readonly yearEnd: string;
  /** The branches of a branch's file; null for all. */
  readonly branches: readonly string[] | null;
}

export interface MatchedTab {
  /** One for each row given, in the same order. */
  readonly rows: readonly MatchedRow[];
  /** E16: due members without any row, in roster order. A blocked row is a row. */
  readonly absent: readonly Person[];
}

/** All rows of one person, looked at once however many there are. */
interface Repeats {
  readonly first: TabRow;
  readonly places: readonly string[];
  readonly identical: boolean;
}

/**
 * Matches all rows of a tab. Beside what `matchRow` says of each row, several rows of one person
 * are E11 (C-10): where all are identical the first counts and the others are offered to be
 * dropped, otherwise none counts (the engine blocks them all, `indexEntries`). The finding stands
 * at every row but the first, so that one conflict is told once; details: `rows`, the places of all of them in order, and `identical` yes
 * or no. A namesake is not told from another by elimination (C-11).
 */
export function matchRows(
  rows: readonly TabRow[],
  roster: Roster,
  expectation: Expectation,
): MatchedTab {
  const matches = rows.map((row) => ({ row, match: matchRow(row, roster) }));
  const byPerson = new Map<string, TabRow[]>();
  for (const {
    row,
    match: { personId },
  } of matches) {
    if (personId === null) continue;
    const others = byPerson.get(personId);
    if (others === undefined) byPerson.set(personId, [row]);
    else others.push(row);
  }
  const repeats = new Map([...byPerson].map(([id, same]) => [id, repeatsOf(same)]));
  return {
    rows: matches.map(({ row, match }) =>
      useRow(row, match, repeats.get(match.personId ?? '') ?? null),
    ),
    absent: roster.people.filter(
      (person) => isExpected(person, expectation) && !byPerson.has(person.id),
    ),
  };
}

function repeatsOf(same: readonly TabRow[]): Repeats | null {
  const [first, ...others] = same;
  if (first === undefined) return null;
  return {
    first,
    places: same.map((row) => row.place),
    identical: others.every((other) => other.content === first.content),
  };
}

function useRow(
  row: TabRow,
  { personId, findings }: RowMatch,
  repeats: Repeats | null,
): MatchedRow {
  const wrong = findings.some(({ code }) => severityOf(code) === 'error');
  const alone = personId === null || wrong ? 'blocked' : 'counted';
  if (repeats === null) return { personId, use: alone, findings };
  const { first, places, identical } = repeats;
  const use = identical ? alone : 'blocked';
  if (first === row) return { personId, use, findings };
  const detail = { rows: places.join('、'), identical: identical ? 'yes' : 'no' };
  const repeat: RowFinding = { code: 'E11', at: 'id', suggested: '', detail };
  return {
    personId,
    use: use === 'counted' ? 'repeated' : use,
    findings: [...findings, repeat],
  };
}

function isExpected(person: Person, { yearEnd, branches }: Expectation): boolean {
  return isDue(person, yearEnd) && (branches === null || branches.includes(person.branch));
}
