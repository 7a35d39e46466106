import { isFooterRow } from '../../domain/people/footerRow';
import type { Roster } from '../../domain/people/person';
import { severityOf } from '../../domain/problem';
import type { CellContent } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import type { ColumnSpec, ColumnType } from '../../domain/scheme/scheme';
import { type ColumnReading, readColumn } from '../readColumn';
import type { TabReading } from '../tabReading';

/** What is known of the school when tables are compared. */
export interface AdoptFacts {
  readonly roster: Roster;
  /** 学号 of 学生名册. */
  readonly students: ReadonlySet<string>;
  /** 考核年度, for days without a year. */
  readonly year: number;
}

/** Columns of a table that name people of 花名册; in others an id or a name is of something else. */
export type PersonKeys = ReadonlySet<string>;

/** What the values of a column say for or against a column of the scheme. */
export interface ValueLikeness {
  /** Added to the likeness of the names; below 0 where the values contradict. */
  readonly score: number;
  readonly why: ValueReason | null;
}

export type ValueReason =
  | 'ids'
  | 'names'
  | 'branches'
  | 'students'
  | 'options'
  | 'dates'
  | 'months'
  | 'numbers'
  | 'contradicts';

interface Evidence {
  readonly why: Exclude<ValueReason, 'contradicts'>;
  /** Said when the values fit. */
  readonly for: number;
  /** Said when they do not. */
  readonly against: number;
  readonly fits: (cell: CellContent) => boolean;
}

const SAMPLE = 20;
const ROWS_LOOKED_AT = 60;

/** The first values of a column below a header, 合计 rows aside. */
export function columnSample(
  tab: TabReading,
  column: number,
  lastHeaderRow: number,
): readonly CellContent[] {
  const cells: CellContent[] = [];
  for (const row of tab.rows.slice(lastHeaderRow, lastHeaderRow + ROWS_LOOKED_AT)) {
    const cell = row[column];
    if (cell === undefined || seenText(cell).trim() === '') continue;
    if (isFooterRow(seenText(cell), '', '')) continue;
    cells.push(cell);
    if (cells.length === SAMPLE) break;
  }
  return cells;
}

const MOST = 0.6;
const FEW = 0.2;
const TELLING = 2;

/** How the values of a column fit; nothing is said about columns of free text or without values. */
export function valueLikeness(
  spec: ColumnSpec,
  cells: readonly CellContent[],
  facts: AdoptFacts,
  people: PersonKeys,
): ValueLikeness {
  const evidence = evidenceOf(spec, facts, people);
  if (evidence === null || cells.length === 0) return { score: 0, why: null };
  const share = cells.filter(evidence.fits).length / cells.length;
  if (share >= MOST) return { score: evidence.for, why: evidence.why };
  return share <= FEW && cells.length >= TELLING && evidence.against > 0
    ? { score: -evidence.against, why: 'contradicts' }
    : { score: 0, why: null };
}

/** What values say of each type; ids and lists depend on more than the type. */
const BY_TYPE: Readonly<Partial<Record<ColumnType, Omit<Evidence, 'fits'>>>> = {
  name: { why: 'names', for: 45, against: 40 },
  date: { why: 'dates', for: 25, against: 60 },
  month: { why: 'months', for: 25, against: 40 },
  int: { why: 'numbers', for: 10, against: 60 },
  decimal: { why: 'numbers', for: 10, against: 60 },
  percent: { why: 'numbers', for: 10, against: 60 },
};

function evidenceOf(spec: ColumnSpec, facts: AdoptFacts, people: PersonKeys): Evidence | null {
  const context = { branches: facts.roster.branches, year: facts.year };
  const read = (cell: CellContent): ColumnReading =>
    readColumn({ ...spec, required: true }, cell, context);
  if (spec.type === 'id') {
    if (spec.header.includes('学号')) return ofIds('students', facts.students, read);
    return people.has(spec.key) ? ofIds('ids', facts.roster.byId, read) : null;
  }
  const evidence = spec.type === 'list' ? ofList(spec, facts) : (BY_TYPE[spec.type] ?? null);
  if (evidence === null) return null;
  if (spec.type === 'name') {
    const weight = people.has(spec.key) ? evidence : { ...evidence, for: 20, against: 0 };
    return { ...weight, fits: (cell) => isName(read(cell), facts) };
  }
  // A 3 in a list of branches is read as 第三支部; in any other column it is just a 3.
  const isTold = (cell: CellContent): boolean =>
    spec.type !== 'list' || !/^\d+$/u.test(seenText(cell).trim());
  const isRead = (cell: CellContent): boolean =>
    isTold(cell) && read(cell).findings.every(({ code }) => severityOf(code) !== 'error');
  return { ...evidence, fits: isRead };
}

/** A list that nobody has filled in yet says nothing, nor do the ticks of a ballot. */
function ofList(spec: ColumnSpec, { roster }: AdoptFacts): Omit<Evidence, 'fits'> | null {
  const isBranches = spec.listFrom === 'branches';
  const options = isBranches ? roster.branches : (spec.list ?? []);
  if (spec.ballot === true || options.length === 0) return null;
  return isBranches
    ? { why: 'branches', for: 45, against: 40 }
    : { why: 'options', for: 30, against: 30 };
}

/** Nothing is said while nobody is known. */
function ofIds(
  why: 'ids' | 'students',
  known: { readonly size: number; readonly has: (id: string) => boolean },
  read: (cell: CellContent) => ColumnReading,
): Evidence | null {
  if (known.size === 0) return null;
  return { why, for: 60, against: 50, fits: (cell) => known.has(read(cell).text ?? '') };
}

/** A name with a suffix (W05) is the name without it. */
function isName({ text, findings }: ColumnReading, { roster }: AdoptFacts): boolean {
  const base = findings.find(({ code }) => code === 'W05')?.detail['base'];
  return roster.byName.has(text ?? base ?? '');
}
