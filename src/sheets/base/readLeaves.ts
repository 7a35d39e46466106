import { matchRow } from '../../domain/people/matchRow';
import type { Roster } from '../../domain/people/person';
import { type Problem, severityOf } from '../../domain/problem';
import { leadingZerosOf, restoreZeros } from '../../domain/reading/leadingZeros';
import { type Period, readPeriod } from '../../domain/reading/readPeriod';
import type { Leave, SchoolWeek } from '../../domain/tables/school';
import type { BaseRow } from './readBaseRows';

interface LeaveContext {
  readonly roster: Roster;
  readonly weeks: readonly SchoolWeek[];
  readonly year: number;
}

/**
 * 请假折算 (C-20): whose (E12, E13, E14, W10), which week or month (E01, E06; W19 for a week that 校历
 * does not have), and the part at work. The same person and period twice is E11, the first counts.
 */
export function readLeaves(
  rows: readonly BaseRow[],
  context: LeaveContext,
): { leaves: readonly Leave[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const zeros = leadingZerosOf(context.roster.byId.keys());
  const first = new Map<string, number>();
  const leaves = rows.flatMap((row): Leave[] => {
    const personId = personOf(row, context.roster, zeros, problems);
    const period = periodOf(row, context, problems);
    const factor = row.number('factor');
    if (personId === null || period === null || factor === null) return [];
    const key = `${personId} ${period.key}`;
    const before = first.get(key);
    if (before !== undefined) {
      const detail = { rows: String(before), identical: 'no' };
      problems.push(row.problem('period', { code: 'E11', detail }));
      return [];
    }
    first.set(key, row.row);
    return [{ personId, ...period, factor, reason: row.text('reason') }];
  });
  return { leaves, problems };
}

/** The person of the row; null when nobody is sure. */
function personOf(
  row: BaseRow,
  roster: Roster,
  zeros: ReturnType<typeof leadingZerosOf>,
  problems: Problem[],
): string | null {
  const typed = row.text('id');
  const restored = roster.byId.has(typed) ? null : restoreZeros(typed, zeros);
  if (restored !== null) problems.push(row.problem('id', { code: 'N08', suggested: restored }));
  const name = row.text('name');
  if (typed === '' && name === '') {
    problems.push(row.problem('id', { code: 'E01' }));
    return null;
  }
  const suffixed = row.isSuffixed('name');
  const match = matchRow({ id: restored ?? typed, name, suffixed, branch: '' }, roster);
  for (const { at, ...found } of match.findings) {
    problems.push(row.problem(at === 'branch' ? 'id' : at, found));
  }
  const wrong = match.findings.some(({ code }) => severityOf(code) === 'error');
  return wrong ? null : match.personId;
}

function periodOf(row: BaseRow, { weeks, year }: LeaveContext, problems: Problem[]): Period | null {
  const { value, findings } = readPeriod(row.source.cell('period'), { year });
  problems.push(...findings.map((found) => row.problem('period', found)));
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (value?.kind !== 'week' || first === undefined || last === undefined) return value;
  if (weeks.some(({ week }) => week === value.key)) return value;
  const detail = { from: first.week, to: last.week };
  problems.push(row.problem('period', { code: 'W19', detail }));
  return null;
}
