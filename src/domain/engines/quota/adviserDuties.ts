import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  least,
  multiply,
  roundHalfUp,
  ZERO,
} from '../../exact/exact';
import type { School } from '../../tables/school';
import type { Settings } from '../../tables/settings';
import { type ClassCoverage, classSize, studentText, timesOf } from './classCoverage';
import type { VisitCase } from './visitCase';
import type { VisitEngine } from './visitEngine';

/** What a class adviser owes the own class in the semester (A-32, C-24). */
export interface AdviserDuties {
  readonly size: Exact;
  /** Students of the class phoned, by anybody. */
  readonly phoned: Exact;
  /** phoned / size, 0..1. */
  readonly cover: Exact;
  /** Students of the class the adviser visited at home, and how many it takes. */
  readonly doorStudents: Exact;
  readonly doorNeed: Exact;
  /** min(1, doorStudents / doorNeed). */
  readonly door: Exact;
  /** Who was not phoned. */
  readonly missing: readonly string[];
}

const WHOLE = exact('1');

/** Null where there are no such duties: no adviser, or a class without students. */
export function adviserDuties(
  found: VisitCase,
  engine: VisitEngine,
  coverage: readonly ClassCoverage[],
  settings: Settings,
): AdviserDuties | null {
  const { ownClass, visits } = found;
  const own = coverage.find((each) => each.class === ownClass?.name);
  if (ownClass === null || own === undefined) return null;
  const size = exact(String(own.size));
  const phoned = exact(String(own.phone));
  const atHome = visits.filter(({ student }) => student?.class === ownClass.name);
  const doorStudents = exact(String(timesOf(atHome, [engine.doorForm]).size));
  const doorNeed = wholeStudents(
    multiply(size, settings.share('doorShare')),
    settings.text('doorRounding'),
  );
  return {
    size,
    phoned,
    cover: least(WHOLE, divide(phoned, size)),
    doorStudents,
    doorNeed,
    door: compare(doorNeed, ZERO) > 0 ? least(WHOLE, divide(doorStudents, doorNeed)) : WHOLE,
    missing: own.missingPhone.map(studentText),
  };
}

/** What an adviser's result still needs to be known: the class, or how large it is. */
export function missingOfAdviser({ adviser, ownClass }: VisitCase, school: School): string[] {
  if (!adviser) return [];
  if (ownClass === null) return ['班主任班级'];
  return classSize(ownClass, school.students) === null ? ['学生数'] : [];
}

/** A share of a class in whole students: up, half up, or down. */
function wholeStudents(share: Exact, rounding: string): Exact {
  const rounded = roundHalfUp(share, 0);
  const above = compare(rounded, share);
  if (rounding === 'up' && above < 0) return add(rounded, WHOLE);
  if (rounding === 'down' && above > 0) return add(rounded, exact('-1'));
  return rounded;
}
