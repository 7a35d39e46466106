import { compare, type Exact, ZERO } from '../../domain/exact/exact';
import type { AppraisalStatus } from '../../domain/people/person';
import type { Problem } from '../../domain/problem';
import { type Finding, finding } from '../../domain/reading/cellReading';
import { seenText } from '../../domain/reading/seenText';
import { groupOf } from '../../domain/tables/tableScheme';
import { rowCell } from '../rowCell';
import { tabProblem } from '../tabProblem';
import { type CellsRow, cellError } from './readRows';
import type { NamedPerson } from './rowPeople';
import type { TableContext } from './tableContext';

/** A row with everything that is known of it so far. */
export interface RowToJudge {
  readonly context: TableContext;
  readonly cellsRow: CellsRow;
  readonly read: CellsRow['read'];
  readonly people: readonly NamedPerson[];
  readonly status: AppraisalStatus;
}

/**
 * Every problem of one row by itself: of its cells, of whom it names, E08 reasons that are missing,
 * E01 where another cell asks for this one, W07 for what is not signed. Blanks of an excused row
 * and under a merge are no E01 (R-07, C-12).
 */
export function rowProblems(judged: RowToJudge): readonly Problem[] {
  return [
    ...judged.people.flatMap(({ findings }) =>
      findings.map(({ column, ...found }) => problem(judged, column, found)),
    ),
    ...cellProblems(judged),
    ...reasonProblems(judged),
    ...dependentProblems(judged),
    ...signedProblem(judged),
  ];
}

function cellProblems(judged: RowToJudge): Problem[] {
  return [...judged.read].flatMap(([key, { findings }]) =>
    findings
      .filter(({ code }) => code !== 'E01' || isMissed(judged, key))
      .map((found) => problem(judged, key, found)),
  );
}

/** Whether a blank here is to be named: W07 says more of 签订日期, and a person is told once. */
function isMissed(judged: RowToJudge, key: string): boolean {
  const { context, cellsRow, people } = judged;
  const told = people.some(
    ({ columns: { id, name, branch }, isTold }) =>
      isTold && (key === id || key === name || key === branch),
  );
  const noBlank = told || cellsRow.covered.has(key) || key === context.table.signed;
  return !noBlank && !isExcused(judged) && !isUncounted(judged);
}

/** A row of a tally without any vote: ballots may be typed one by one instead (C-29). */
function isUncounted({ context, read }: RowToJudge): boolean {
  const { scheme, table } = context;
  if (scheme.engine.kind !== 'ballot' || scheme.engine.tally.table !== table.key) return false;
  return groupOf(scheme, scheme.engine.options).items.every(({ key }) => {
    const vote = read.get(key);
    return vote === undefined || (vote.mark === null && cellError(vote) === null);
  });
}

/** 免考 and 缓评 excuse from filling in a sheet; what somebody adds to a log must be whole. */
function isExcused({ context, status }: RowToJudge): boolean {
  const hasStatus = context.table.kind === 'fillIn' || context.specs.has('status');
  return status !== '正常' && hasStatus;
}

function reasonProblems(judged: RowToJudge): Problem[] {
  const { read, context } = judged;
  return [...context.specs.values()].flatMap((spec) => {
    const rule = spec.reasonFor;
    if (rule === undefined) return [];
    const about = read.get(rule.column);
    const due = rule.when === 'yes' ? about?.text === '是' : isPositive(about?.mark ?? null);
    if (!due || (read.get(spec.key)?.text ?? '') !== '') return [];
    const other = context.specs.get(rule.column)?.header ?? '';
    return [problem(judged, spec.key, finding('E08', '', { about: other }))];
  });
}

function isPositive(mark: Exact | null): boolean {
  return mark !== null && compare(mark, ZERO) > 0;
}

function dependentProblems(judged: RowToJudge): Problem[] {
  const { read, context } = judged;
  return [...context.specs.values()].flatMap((spec) => {
    const rule = spec.requiredWhen;
    const said = read.get(spec.key);
    if (rule === undefined || said === undefined) return [];
    const blank = said.text === null && said.mark === null && said.findings.length === 0;
    const due = read.get(rule.column)?.text === rule.equals && blank && !spec.required;
    return due && isMissed(judged, spec.key) ? [problem(judged, spec.key, finding('E01', ''))] : [];
  });
}

/** W07: what shows that something was signed is blank. */
function signedProblem(judged: RowToJudge): Problem[] {
  const { signed } = judged.context.table;
  const said = signed === null ? undefined : judged.read.get(signed);
  if (signed === null || said === undefined || judged.status !== '正常') return [];
  const blank = said.text === null && said.findings.every(({ code }) => code === 'E01');
  return blank ? [problem(judged, signed, finding('W07', ''))] : [];
}

function problem(judged: RowToJudge, key: string, { code, suggested, detail }: Finding): Problem {
  const { header, specs, tab } = judged.context;
  const { row, source } = judged.cellsRow;
  return tabProblem(code, tab.name, {
    ...whomAbout(judged, key),
    cell: rowCell(header, row, key),
    seen: seenText(source.cell(key)),
    suggested,
    detail: { header: specs.get(key)?.header ?? '', ...detail },
  });
}

/** The person of the column, else of the row: as 花名册 has him, else as typed. */
function whomAbout(
  { context, cellsRow, people }: RowToJudge,
  key: string,
): Pick<Problem, 'id' | 'name'> {
  const named =
    people.find(({ columns: { id, name, branch } }) => [id, name, branch].includes(key)) ??
    people[0];
  if (named === undefined) return { id: '', name: '' };
  const person = context.school.roster.byId.get(named.id ?? '');
  if (person !== undefined) return { id: person.id, name: person.name };
  const seen = (of: string): string => seenText(cellsRow.source.cell(of)).trim();
  return { id: seen(named.columns.id), name: seen(named.columns.name) };
}
