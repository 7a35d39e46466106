import type { Exact } from '../../exact/exact';
import { exact } from '../../exact/exact';
import type { EngineInput } from '../../tables/engineRun';
import { cellOf, numberOf, type TableRow, textOf } from '../../tables/tableRow';
import type { TableScheme } from '../../tables/tableScheme';
import type { PairAppraisal, PairEngine } from './pairEngine';
import { SEMESTERS, type Semester, semesterOf } from './semesterOf';

/** Lessons of a pair in one semester that counts, 节; null: neither typed nor in the log. */
export interface SemesterLessons {
  readonly semester: Semester;
  readonly mentor: Exact | null;
  readonly apprentice: Exact | null;
}

/** One pair with everything that was written about it. */
export interface PairCase {
  readonly key: string;
  readonly register: TableRow | null;
  readonly sheet: TableRow | null;
  /** 编号 of mentor and apprentice; null when nobody was found. */
  readonly mentor: string | null;
  readonly apprentice: string | null;
  /** The semesters of 考核学期; null when it is not known. */
  readonly lessons: readonly SemesterLessons[] | null;
}

/** The config of a scheme of pairs; another scheme is a bug. */
export function pairEngineOf({ engine, id }: TableScheme): PairEngine {
  if (engine.kind !== 'pairs') throw new Error(`${id} is no scheme of pairs`);
  return engine;
}

/** All pairs: those of the register in its order, then those that only the sheet knows. */
export function pairCases(input: EngineInput): readonly PairCase[] {
  const engine = pairEngineOf(input.scheme);
  const registers = byPair(input, engine.register.table);
  const sheets = byPair(input, engine.appraisal?.table ?? '');
  return [...new Set([...registers.keys(), ...sheets.keys()])].map((key) => {
    const register = registers.get(key) ?? null;
    const sheet = sheets.get(key) ?? null;
    const [mentor, apprentice] = register?.people ?? [];
    const lessons =
      engine.appraisal === null || register === null
        ? null
        : lessonsOf(key, register, sheet, engine.appraisal, input);
    return {
      key,
      register,
      sheet,
      mentor: mentor ?? null,
      apprentice: apprentice ?? null,
      lessons,
    };
  });
}

function byPair(input: EngineInput, table: string): ReadonlyMap<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const row of input.rows.get(table) ?? []) {
    const key = pairOf(row, table, input.scheme);
    if (key === '' || row.use === 'repeated') continue;
    // Of two rows about one pair (E11) the blocked one must be seen.
    if (!found.has(key) || row.use === 'blocked') found.set(key, row);
  }
  return found;
}

function pairOf(row: TableRow, table: string, scheme: TableScheme): string {
  const unit = scheme.tables.find(({ key }) => key === table)?.unit ?? [];
  return unit.map((key) => textOf(row, key)).join('|');
}

/** Typed counts, else those of the log, for each semester that counts (C-31). */
function lessonsOf(
  key: string,
  register: TableRow,
  sheet: TableRow | null,
  appraisal: PairAppraisal,
  input: EngineInput,
): readonly SemesterLessons[] | null {
  const semesters = countedSemesters(textOf(register, appraisal.terms), appraisal);
  if (semesters === null) return null;
  const { log } = appraisal;
  const logged = (input.rows.get(log.table) ?? []).filter(
    (row) => row.use === 'counted' && pairOf(row, log.table, input.scheme) === key,
  );
  return semesters.map((semester) => {
    const rows = logged.filter(
      (row) => semesterOf(textOf(row, log.date), input.school) === semester,
    );
    const count = (column: string, direction: string): Exact | null => {
      if (sheet !== null && cellOf(sheet, column).state !== 'blank') return numberOf(sheet, column);
      if (rows.length === 0) return null;
      return exact(String(rows.filter((row) => textOf(row, log.direction) === direction).length));
    };
    return {
      semester,
      mentor: count(appraisal.mentor[semester], log.mentor),
      apprentice: count(appraisal.apprentice[semester], log.apprentice),
    };
  });
}

function countedSemesters(terms: string, appraisal: PairAppraisal): readonly Semester[] | null {
  if (terms === appraisal.both) return SEMESTERS;
  if (terms === appraisal.onlyFirst) return [0];
  return terms === appraisal.onlySecond ? [1] : null;
}
