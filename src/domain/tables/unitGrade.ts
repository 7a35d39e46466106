import type { Grade } from './gradeScore';
import type { UnitResult } from './unitResult';

/** What a grade says of a unit; nothing where there is none. */
export function unitGrade(
  grade: Grade | null,
): Pick<UnitResult, 'exact' | 'score' | 'band' | 'bandExact' | 'followUp'> {
  if (grade === null) {
    return { exact: null, score: null, band: null, bandExact: null, followUp: '' };
  }
  const { exact, score, band, bandExact, followUp } = grade;
  return { exact, score, band, bandExact, followUp };
}
