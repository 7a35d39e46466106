import type { Mark, ScoreEntry } from '../../src/domain/engines/scoreEntry';
import { type Exact, exactFromCell } from '../../src/domain/exact/exact';
import { makeRoster } from '../../src/domain/people/makeRoster';
import type { AppraisalStatus, PartyStatus, Person } from '../../src/domain/people/person';
import type { ScorePart } from '../../src/domain/scheme/scheme';
import school from '../../src/example/school.json';
import { doubleContract } from '../../src/schemes/doubleContract';

/** The example school's year end (考核截止日 of 2024). */
export const YEAR_END = '2024-12-31';

type ExampleRow = Readonly<Record<string, string | number | null>>;

const people: readonly Person[] = school.roster.map((row, index) => ({
  id: row.id,
  name: row.name,
  branch: row.branch,
  posts: row.posts,
  partyStatus: row.partyStatus as PartyStatus,
  staffType: row.staffType as Person['staffType'],
  department: row.dept,
  homeroom: '',
  support: false,
  title: '',
  joined: row.joined,
  left: null,
  status: row.status as AppraisalStatus,
  row: index + 5,
}));

export const exampleRoster = makeRoster(people);

/** Every row of both contracts as the tab reader would hand it over. */
export const exampleEntries: readonly ScoreEntry[] = [
  ...rowsOf(doubleContract.parts[0]!, school['double-contract'].sheetA),
  ...rowsOf(doubleContract.parts[1]!, school['double-contract'].sheetB),
];

function rowsOf(part: ScorePart, rows: readonly ExampleRow[]): ScoreEntry[] {
  return rows.map((row, index) => {
    const cell = (key: string): string => `${key}${index + 5}`;
    const mark = (key: string): Mark => markOf(row[key] ?? null, cell(key));
    return {
      personId: String(row.id),
      part: part.key,
      tab: part.tab,
      row: index + 5,
      marks: Object.fromEntries(part.indicators.map(({ key }) => [key, mark(key)])),
      bonus: mark('bonus'),
      bonusReason: String(row.bonusReason),
      deduct: mark('deduct'),
      deductReason: String(row.deductReason),
      veto: row.veto === '是',
      vetoReason: String(row.vetoReason ?? ''),
      status: row.status as AppraisalStatus,
      awaiting: false,
      blockedBy: [],
    };
  });
}

function markOf(value: string | number | null, cell: string): Mark {
  if (typeof value !== 'number') return { state: 'missing', cell };
  const given: Exact = exactFromCell(value);
  return { state: 'given', value: given, cell };
}
