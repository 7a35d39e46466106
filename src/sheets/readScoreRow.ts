import type { Mark, ScoreEntry } from '../domain/engines/scoreEntry';
import { compare, type Exact, ZERO } from '../domain/exact/exact';
import type { MatchedRow } from '../domain/people/matchRows';
import type { AppraisalStatus } from '../domain/people/person';
import { type Problem, type ProblemCode, severityOf } from '../domain/problem';
import { seenText } from '../domain/reading/seenText';
import type { ColumnSpec } from '../domain/scheme/scheme';
import { cellAddress } from './address';
import type { DataRow } from './dataRows';
import type { HeaderMap } from './findHeader';
import { type ColumnReading, type ReadingContext, readColumn } from './readColumn';
import { rowCell } from './rowCell';
import type { ScoreSheetRequest } from './scoreSheetRequest';
import { type DataMerge, tabProblem } from './tabProblem';

/** One row of a score sheet: whose it is, what counts of it, what is wrong with it. */
export interface ScoreRow {
  readonly row: number;
  readonly personId: string | null;
  /** Null when the row counts for nobody. */
  readonly entry: ScoreEntry | null;
  readonly problems: readonly Problem[];
  readonly source: DataRow;
}

export interface ScoreRowRequest {
  readonly request: ScoreSheetRequest;
  readonly header: HeaderMap;
  readonly specs: readonly ColumnSpec[];
  readonly row: DataRow;
  readonly match: MatchedRow;
  /** Those that touch this row. */
  readonly merges: readonly DataMerge[];
  readonly context: ReadingContext;
}

/** Readings that a person still has to confirm (C-08). */
const TO_CONFIRM: readonly ProblemCode[] = ['W01', 'W03', 'W08', 'W10', 'W11'];

/** Errors of whom a row is about; E01 on one of these cells blocks only where nobody was found. */
const IDENTITY = ['id', 'name', 'branch'];

export function readScoreRow(asked: ScoreRowRequest): ScoreRow {
  const { match, row } = asked;
  const read = new Map(
    asked.specs.flatMap((spec): [string, ColumnReading][] =>
      asked.header.columns.has(spec.key) && spec.source === 'input'
        ? [[spec.key, readColumn(spec, row.cell(spec.key), asked.context)]]
        : [],
    ),
  );
  const status = statusOf(asked, read);
  const problems = [
    ...identityProblems(asked),
    ...cellProblems(asked, read, status !== '正常'),
    ...reasonProblems(asked, read),
    ...signedProblem(asked, status),
  ];
  const merged = asked.merges.length > 0;
  const rowErrors = problems.flatMap(({ code }) => (BLOCKING.includes(code) ? [code] : []));
  const blockedBy: ProblemCode[] = [
    ...new Set([...rowErrors, ...(merged ? (['E15'] as const) : [])]),
  ];
  const counts = match.personId !== null && match.use !== 'repeated';
  const entry = counts ? scoreEntry(asked, read, status, problems, blockedBy) : null;
  return { row: row.row, personId: match.personId, entry, problems, source: row };
}

/** Errors that block the whole row; faults of single marks stand in the marks themselves. */
const BLOCKING: readonly ProblemCode[] = ['E08', 'E11', 'E12', 'E13', 'E14'];

function scoreEntry(
  asked: ScoreRowRequest,
  read: ReadonlyMap<string, ColumnReading>,
  status: AppraisalStatus,
  problems: readonly Problem[],
  blockedBy: readonly ProblemCode[],
): ScoreEntry {
  const { request, row, match } = asked;
  const text = (key: string): string => read.get(key)?.text ?? '';
  return {
    personId: match.personId ?? '',
    part: request.part.key,
    tab: request.tab.name,
    row: row.row,
    marks: Object.fromEntries(
      request.part.indicators.map(({ key }) => [key, markOf(asked, read, key)]),
    ),
    bonus: markOf(asked, read, 'bonus'),
    bonusReason: text('bonusReason'),
    deduct: markOf(asked, read, 'deduct'),
    deductReason: text('deductReason'),
    veto: text('veto') === '是',
    vetoReason: text('vetoReason'),
    status,
    awaiting: problems.some(({ code }) => TO_CONFIRM.includes(code)),
    blockedBy: [...blockedBy, ...choiceErrors(read)],
  };
}

/** A veto or a status that cannot be read must not be taken for 否 or 正常. */
function choiceErrors(read: ReadonlyMap<string, ColumnReading>): ProblemCode[] {
  return ['veto', 'status'].flatMap((key) =>
    (read.get(key)?.findings ?? []).flatMap(({ code }) =>
      severityOf(code) === 'error' ? [code] : [],
    ),
  );
}

function markOf(
  { header, row }: ScoreRowRequest,
  read: ReadonlyMap<string, ColumnReading>,
  key: string,
): Mark {
  const column = header.columns.get(key);
  const cell = column === undefined ? '' : cellAddress(row.row, column);
  const said = read.get(key);
  if (said === undefined) return { state: 'missing', cell };
  if (said.mark !== null) return { state: 'given', value: said.mark, cell };
  const error = said.findings.find(({ code }) => severityOf(code) === 'error' && code !== 'E01');
  return error === undefined
    ? { state: 'missing', cell }
    : { state: 'invalid', code: error.code, cell };
}

/** Anything other than 正常, in the roster or in the sheet, wins. */
function statusOf(
  { request, match }: ScoreRowRequest,
  read: ReadonlyMap<string, ColumnReading>,
): AppraisalStatus {
  const inRoster = request.roster.byId.get(match.personId ?? '')?.status ?? '正常';
  if (inRoster !== '正常') return inRoster;
  const typed = read.get('status')?.text;
  return typed === '免考' || typed === '缓评' ? typed : '正常';
}

function identityProblems(asked: ScoreRowRequest): Problem[] {
  return asked.match.findings.map((found) =>
    problem(asked, found.at, found.code, found.suggested, found.detail),
  );
}

function cellProblems(
  asked: ScoreRowRequest,
  read: ReadonlyMap<string, ColumnReading>,
  excused: boolean,
): Problem[] {
  const covered = new Set(asked.merges.flatMap((merge) => merge.keys));
  return [...read].flatMap(([key, { findings }]) =>
    findings.flatMap(({ code, suggested, detail }) => {
      if (code === 'E01' && (excused || covered.has(key) || isKnown(asked, key))) return [];
      return [problem(asked, key, code, suggested, detail)];
    }),
  );
}

/** A blank 编号, 姓名 or 支部 is no problem of its own where the others say who it is. */
function isKnown({ match }: ScoreRowRequest, key: string): boolean {
  return IDENTITY.includes(key) && (match.personId !== null || match.findings.length > 0);
}

/** E08: points or a veto without their reason. */
function reasonProblems(
  asked: ScoreRowRequest,
  read: ReadonlyMap<string, ColumnReading>,
): Problem[] {
  return asked.specs.flatMap((spec) => {
    const rule = spec.reasonFor;
    if (rule === undefined) return [];
    const about = read.get(rule.column);
    const due = rule.when === 'yes' ? about?.text === '是' : isPositive(about?.mark ?? null);
    if (!due || (read.get(spec.key)?.text ?? '') !== '') return [];
    const other = asked.specs.find((each) => each.key === rule.column)?.header ?? '';
    return [problem(asked, spec.key, 'E08', '', { about: other })];
  });
}

function isPositive(mark: Exact | null): boolean {
  return mark !== null && compare(mark, ZERO) > 0;
}

/** W07: the tab has a column 签订日期 and the contract is not signed. */
function signedProblem(asked: ScoreRowRequest, status: AppraisalStatus): Problem[] {
  const isDue = asked.match.personId !== null && status === '正常';
  const blank = seenText(asked.row.cell('signed')).trim() === '';
  if (!asked.header.columns.has('signed') || !isDue || !blank) return [];
  return [problem(asked, 'signed', 'W07', '', {})];
}

function problem(
  { request, header, row, match, specs }: ScoreRowRequest,
  key: string,
  code: ProblemCode,
  suggested: string,
  detail: Readonly<Record<string, string>>,
): Problem {
  const person = request.roster.byId.get(match.personId ?? '');
  const spec = specs.find((each) => each.key === key);
  return tabProblem(code, request.tab.name, {
    cell: rowCell(header, row.row, key),
    id: person?.id ?? seenText(row.cell('id')).trim(),
    name: person?.name ?? seenText(row.cell('name')).trim(),
    seen: seenText(row.cell(key)),
    suggested,
    detail: { header: spec?.header ?? '', ...detail },
  });
}
