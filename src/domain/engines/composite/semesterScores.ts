import type { Exact } from '../../exact/exact';
import type { EngineInput } from '../../tables/engineRun';
import { numberOf } from '../../tables/tableRow';
import type { MeanEngine } from './meanEngine';
import type { PersonRows } from './personRows';

/** The score of one semester as it is used. */
export interface SemesterScore {
  readonly key: string;
  readonly value: Exact | null;
  readonly pulled: boolean;
  /** The source knows the person and has no score for him yet. */
  readonly noSource: boolean;
}

/**
 * The two semesters of a person (C-34): for the semester the workbook is about, the published
 * score of the source wins over what was typed and fills a blank; the other one is typed. 学期
 * that says 第二 is the second semester, anything else the first.
 */
export function semesterScores(
  { person, row }: PersonRows,
  { published, school }: EngineInput,
  engine: MeanEngine,
): readonly [SemesterScore, SemesterScore] {
  const own = school.globals.semester.includes('第二') ? engine.second : engine.first;
  const source = published.get(engine.from);
  const scoreOf = (key: string): SemesterScore => {
    const typed = row === null ? null : numberOf(row, key);
    const pulled = key === own ? (source?.get(person.id) ?? null) : null;
    const known = key === own && source?.has(person.id) === true;
    const value = pulled ?? typed;
    return { key, value, pulled: pulled !== null, noSource: known && value === null };
  };
  return [scoreOf(engine.first), scoreOf(engine.second)];
}
