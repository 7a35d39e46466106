import type { Problem } from '../../domain/problem';
import { textCell } from '../../sheets/cellInput';
import { dataRows } from '../../sheets/dataRows';
import type { PlanStep } from '../../workbook/plan';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { Fix } from './fix';

/**
 * Puts people on 花名册 who are typed on a sheet and not known yet (E13): 编号, name and branch as
 * they stand on the sheet, each person once, in the first blank rows below the others. What else
 * 花名册 wants (党员类别 ...) is asked for by the next check.
 */
export function addPeople(problems: readonly Problem[], school: SchoolWorkbook): Fix[] {
  const rows = freeRows(school);
  const places = new Map<string, number>();
  return problems.flatMap((problem) => {
    const id = problem.detail['id'] ?? '';
    const known = places.get(id);
    const row = known ?? rows[places.size];
    if (row === undefined) return [];
    places.set(id, row);
    const fix = addPerson(problem, school, row);
    return known === undefined ? [fix] : [{ ...fix, steps: [] }];
  });
}

function addPerson(problem: Problem, { roster, rosterTab }: SchoolWorkbook, row: number): Fix {
  const { id = '', name = '', branch = '' } = problem.detail;
  const cells = [
    ['id', id],
    ['name', name],
    ['branch', branch],
  ] as const;
  return {
    correction: {
      problem,
      offer: 'addPerson',
      before: '',
      after: [id, name, branch].join(' ').trim(),
    },
    steps: cells.flatMap(([key, text]): PlanStep[] => {
      const column = roster.header?.columns.get(key);
      if (column === undefined || text === '') return [];
      const cell = textCell(text);
      return [
        { kind: 'writeCells', tab: rosterTab.tab.name, row, column: column + 1, cells: [[cell]] },
      ];
    }),
  };
}

/** Blank rows below the last person, above a 合计 or signature row where there is one. */
function freeRows({ roster, rosterTab: { tab } }: SchoolWorkbook): readonly number[] {
  if (roster.header === null) return [];
  const { rows, footers } = dataRows(tab, roster.header, ['seq']);
  const last = rows.at(-1)?.row ?? roster.header.row;
  const end = footers.find(({ row }) => row > last)?.row ?? last + MOST_ADDED + 1;
  return Array.from({ length: end - last - 1 }, (_, index) => last + 1 + index).filter((row) =>
    (tab.rows[row - 1] ?? []).every(({ type }) => type === 'blank'),
  );
}

/** More unknown people than this on a sheet are no new colleagues: it is another school's sheet. */
const MOST_ADDED = 500;
