import type { School, Student } from '../../tables/school';
import { type TableRow, textOf } from '../../tables/tableRow';
import { type TableScheme, tableOf } from '../../tables/tableScheme';
import type { RowProblem } from '../../tables/unitResult';
import { type DuePeriod, isWithin } from './duePeriod';
import { rowProblem } from './quotaProblems';
import type { VisitEngine } from './visitEngine';

/** One row of 家访记录 that counts. */
export interface Visit {
  readonly row: TableRow;
  readonly visitor: string | null;
  readonly date: string;
  readonly form: string;
  /** 学号 as the register writes it, else as typed. */
  readonly studentId: string;
  /** Null when the register has no such student in that class: no coverage then (W27). */
  readonly student: Student | null;
}

export interface VisitLog {
  /** In periods that are due. */
  readonly visits: readonly Visit[];
  readonly problems: readonly RowProblem[];
}

/**
 * The rows of the log that count, each with its student of 学生名册. A student number that lost its
 * leading zero is matched when exactly one fits (N08, C-03). Where the school keeps no register the
 * number and the class are taken as typed.
 */
export function readVisits(
  rows: readonly TableRow[],
  engine: VisitEngine,
  scheme: TableScheme,
  school: School,
  due: readonly DuePeriod[],
): VisitLog {
  const find = studentFinder(school.students);
  const table = tableOf(scheme, engine.log.table);
  const problems: RowProblem[] = [];
  const visits: Visit[] = [];
  for (const row of rows.filter(({ use }) => use === 'counted')) {
    const seen = textOf(row, engine.log.student);
    const className = textOf(row, engine.log.class);
    const found = find(seen, className);
    const report = (code: 'N08' | 'W27', suggested: string, detail: RowProblem['detail']): void => {
      const place = { column: engine.log.student, seen, suggested };
      problems.push({ ...rowProblem(code, row, table, detail), ...place });
    };
    if (found.id !== seen) report('N08', found.id, {});
    if (found.reason !== null && seen !== '') {
      report('W27', '', { reason: found.reason, class: found.elsewhere });
    }
    const date = textOf(row, engine.log.date);
    if (!due.some((period) => isWithin(date, period))) continue;
    visits.push({
      row,
      visitor: row.people[0] ?? null,
      date,
      form: textOf(row, engine.log.form),
      studentId: found.id,
      student: found.student,
    });
  }
  return { visits, problems };
}

interface FoundStudent {
  readonly id: string;
  readonly student: Student | null;
  readonly reason: 'notListed' | 'otherClass' | null;
  /** The class the register has instead. */
  readonly elsewhere: string;
}

function studentFinder(students: readonly Student[]): (id: string, name: string) => FoundStudent {
  const byId = new Map(students.map((student) => [student.id, student]));
  const byDigits = new Map<string, Student[]>();
  for (const student of byId.values()) {
    const digits = withoutZeros(student.id);
    byDigits.set(digits, [...(byDigits.get(digits) ?? []), student]);
  }
  return (id, className) => {
    if (students.length === 0) return asTyped(id, className);
    const fitting = byDigits.get(withoutZeros(id)) ?? [];
    const student = byId.get(id) ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (student === undefined) return { id, student: null, reason: 'notListed', elsewhere: '' };
    if (className !== '' && student.class !== className) {
      return { id: student.id, student: null, reason: 'otherClass', elsewhere: student.class };
    }
    return { id: student.id, student, reason: null, elsewhere: '' };
  };
}

/** Without a register nobody can be missing from it; a blank 学号 is nobody. */
function asTyped(id: string, className: string): FoundStudent {
  const student = id === '' ? null : { id, name: '', class: className };
  return { id, student, reason: null, elsewhere: '' };
}

const withoutZeros = (id: string): string => id.replace(/^0+/u, '');
