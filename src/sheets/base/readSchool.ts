import type { Roster } from '../../domain/people/person';
import type { Problem } from '../../domain/problem';
import type { Alias } from '../../domain/reading/alias';
import type { Globals } from '../../domain/scheme/globals';
import type { PostQuota, School, Student, VisitRole } from '../../domain/tables/school';
import type { BaseTab } from '../../domain/tables/tableScheme';
import type { TabReading } from '../tabReading';
import { type BaseRow, type FoundBaseTab, readBaseRows } from './readBaseRows';
import { readClasses } from './readClasses';
import { readHolidays } from './readHolidays';
import { readLeaves } from './readLeaves';
import { readMonths, readWeeks } from './readWeeks';

/** The base tabs of a workbook, and what was read before them. */
export interface SchoolRequest {
  readonly tabs: ReadonlyMap<BaseTab, TabReading>;
  readonly roster: Roster;
  readonly globals: Globals;
  /** 考核年度, for days without a year (W06). */
  readonly year: number;
  /** The day of the calculation, for when 截至日期 is blank. */
  readonly today: string;
  /** Names that were confirmed before (W08). */
  readonly aliases?: readonly Alias[];
}

export interface SchoolReading {
  readonly school: School;
  readonly problems: readonly Problem[];
  /** Base tabs that are there with their columns. */
  readonly found: ReadonlyMap<BaseTab, FoundBaseTab>;
}

/**
 * Reads every base tab of DOMAIN.md 0.3 that the workbook has. A tab that is not there, or has no
 * usable header (E17), leaves its part of the school empty.
 */
export function readSchool(request: SchoolRequest): SchoolReading {
  const { tabs, roster, globals, year, aliases = [] } = request;
  const found = new Map<BaseTab, FoundBaseTab>();
  const problems: Problem[] = [];
  const rowsOf = (key: BaseTab, names: readonly string[] = []): readonly BaseRow[] => {
    const tab = tabs.get(key);
    if (tab === undefined) return [];
    const read = readBaseRows(key, tab, { year, classes: names, aliases });
    if (read.found !== null) found.set(key, read.found);
    for (const problem of read.problems) problems.push(problem);
    return read.rows;
  };
  const classes = readClasses(rowsOf('classes'), roster);
  const names = classes.classes.map(({ name }) => name);
  const students = rowsOf('students', names).flatMap(studentOf);
  const weeks = readWeeks(rowsOf('weeks'));
  const months = readMonths(rowsOf('months'));
  const posts = rowsOf('posts').flatMap(postOf);
  const holidays = readHolidays(rowsOf('holidays'));
  const leaves = readLeaves(rowsOf('leaves'), { roster, weeks: weeks.weeks, year });
  return {
    school: {
      roster,
      classes: classes.classes,
      students,
      weeks: weeks.weeks,
      months,
      posts,
      leaves: leaves.leaves,
      holidays: holidays.holidays,
      globals,
      asOf: globals.asOf ?? request.today,
    },
    problems: [
      ...problems,
      ...classes.problems,
      ...weeks.problems,
      ...leaves.problems,
      ...holidays.problems,
    ],
    found,
  };
}

function studentOf(row: BaseRow): Student[] {
  const [id, name, of] = [row.text('id'), row.text('name'), row.text('class')];
  return id === '' || of === '' ? [] : [{ id, name, class: of }];
}

const ROLES: readonly VisitRole[] = ['行管干部', '班主任', '任课教师'];

function postOf(row: BaseRow): PostQuota[] {
  const post = row.text('post');
  const role = ROLES.find((each) => each === row.text('role')) ?? '';
  if (post === '') return [];
  return [{ post, weekly: row.number('weekly'), monthly: row.number('monthly'), role }];
}
