import { toCellNumber } from '../../domain/exact/exact';
import type { Roster } from '../../domain/people/person';
import type { Problem } from '../../domain/problem';
import { leadingZerosOf, restoreZeros } from '../../domain/reading/leadingZeros';
import type { SchoolClass } from '../../domain/tables/school';
import type { BaseRow } from './readBaseRows';

/** 班额严格控制在56人以内 (S0-34): 56 itself is within. */
const LARGEST_CLASS = 56;

/** 班级表: E13 for an adviser whom 花名册 does not know, W30 for more than 56 students. */
export function readClasses(
  rows: readonly BaseRow[],
  roster: Roster,
): { classes: readonly SchoolClass[]; problems: readonly Problem[] } {
  const zeros = leadingZerosOf(roster.byId.keys());
  const problems: Problem[] = [];
  const classes = rows.flatMap((row): SchoolClass[] => {
    const name = row.text('class');
    if (name === '') return [];
    const typed = row.text('adviser');
    const adviserId = roster.byId.has(typed) ? typed : (restoreZeros(typed, zeros) ?? typed);
    const size = row.number('size');
    const students = size === null ? null : toCellNumber(size);
    if (adviserId !== '' && !roster.byId.has(adviserId)) {
      problems.push(
        row.problem('adviser', {
          code: 'E13',
          detail: { id: adviserId, name: '', candidates: '' },
        }),
      );
    } else if (adviserId !== typed) {
      problems.push(row.problem('adviser', { code: 'N08', suggested: adviserId }));
    }
    if (students !== null && students > LARGEST_CLASS) {
      problems.push(row.problem('size', { code: 'W30', detail: { max: String(LARGEST_CLASS) } }));
    }
    return [{ name, grade: row.text('grade'), adviserId, size: students }];
  });
  return { classes, problems };
}
