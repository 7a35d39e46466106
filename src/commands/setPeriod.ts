import { exact, toCellNumber } from '../domain/exact/exact';
import { seenText } from '../domain/reading/seenText';
import { failure, type Result, success } from '../domain/result';
import { GLOBAL_PARAMETERS, type GlobalCode, type Globals } from '../domain/scheme/globals';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { dateCell, textCell } from '../sheets/cellInput';
import { META_ROW } from '../sheets/layout';
import type { LogEntry } from '../sheets/log/logTab';
import { parameterPlace } from '../sheets/parameterReference';
import { printedPeriod } from '../sheets/printedPeriod';
import { readParameters } from '../sheets/readParameters';
import type { CellInput } from '../sheets/tabContent';
import type { TabReading } from '../sheets/tabReading';
import type { PlanStep } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, Decision } from './command';
import { withLog } from './log/withLog';
import { recogniseTabs } from './recogniseTabs';

/** What a person chose: 考核年度, four digits, and 学期; null = leave it. */
export interface Period {
  readonly year: string;
  readonly semester: string | null;
}

export interface PeriodReport {
  readonly year: string;
  /** False: there is no 参数设置 yet; the year is for the next 建表. */
  readonly isWritten: boolean;
  /** Dates that somebody typed and that stay: they may belong to the former year. */
  readonly kept: readonly { readonly label: string; readonly value: string }[];
}

/** 参数设置 has no row 考核年度 (or 学期), so there is no cell to write into. */
export interface NoPeriodRow {
  readonly code: 'noPeriodRow';
  readonly tab: string;
}

/**
 * Another 考核年度 (and 学期): written into 参数设置, and above the fill-in tabs where the line is the
 * one we wrote. 考核截止日 goes along only while it is the last day of the former year; other dates are
 * a person's and are kept and named. Results are out of date afterwards (W26).
 */
export function setPeriod(
  reading: WorkbookReading,
  period: Period,
  context: Pick<CommandContext, 'now' | 'toolVersion'>,
): Result<Decision<PeriodReport>, NoPeriodRow> {
  const { parameters } = recogniseTabs(reading, ALL_SCHEMES);
  if (parameters === null) {
    return success({ plan: null, report: { year: period.year, isWritten: false, kept: [] } });
  }
  const { name } = parameters.tab;
  const { globals, places } = readParameters(parameters.tab, ALL_SCHEMES, '');
  const steps: PlanStep[] = [];
  for (const [code, cell] of newValues(globals, period)) {
    const row = places?.rows.get(parameterPlace('global', code));
    if (places === null || row === undefined) return failure({ code: 'noPeriodRow', tab: name });
    const column = places.valueColumn + 1;
    steps.push({ kind: 'writeCells', tab: name, row, column, cells: [[cell]] });
  }
  const after = { ...globals, year: period.year, semester: period.semester ?? globals.semester };
  const filledIn = new Set(
    reading.metadata?.tabs.flatMap(({ role, name: of }) => (role === 'fillIn' ? [of] : [])),
  );
  for (const tab of reading.tabs) {
    if (filledIn.has(tab.name)) steps.push(...headingSteps(tab, globals, after));
  }
  const report = { year: period.year, isWritten: true, kept: keptDates(globals) };
  const plan = steps.length === 0 ? null : { steps };
  return success({ plan: withLog(plan, reading, [entryOf(globals, after)], context), report });
}

/** On 修改记录. */
function entryOf(before: Globals, after: Globals): LogEntry {
  const [was, is] = [before, after].map(printedPeriod);
  const said = { before: was ?? '', after: is ?? '' };
  return { kind: 'period', by: '', about: '考核年度、学期', ...said, reason: '' };
}

/** The globals that change, with what is to stand in their cells. */
function newValues(globals: Globals, { year, semester }: Period): [GlobalCode, CellInput][] {
  const values: [GlobalCode, CellInput][] = [];
  if (year !== globals.year) {
    values.push(['year', { kind: 'number', number: toCellNumber(exact(year)) }]);
    if (isLastDay(globals) && globals.year !== '') {
      values.push(['yearEnd', dateCell(`${year}-12-31`)]);
    }
  }
  if (semester !== null && semester !== globals.semester) {
    values.push(['semester', textCell(semester)]);
  }
  return values;
}

function isLastDay({ year, yearEnd }: Globals): boolean {
  return yearEnd === `${year}-12-31`;
}

function keptDates(globals: Globals): PeriodReport['kept'] {
  const dates: [GlobalCode, string | null][] = [
    ['yearEnd', isLastDay(globals) ? null : globals.yearEnd],
    ['asOf', globals.asOf],
  ];
  return dates.flatMap(([code, value]) => {
    const label = GLOBAL_PARAMETERS.find((each) => each.code === code)?.label ?? code;
    return value === null ? [] : [{ label, value }];
  });
}

/** The line 考核周期 above a fill-in tab of ours, where nobody has changed it. */
function headingSteps(tab: TabReading, before: Globals, after: Globals): PlanStep[] {
  const [said, wanted] = [before, after].map((globals) => `考核周期:${printedPeriod(globals)}`);
  return (tab.rows[META_ROW - 1] ?? []).flatMap((cell, index): PlanStep[] => {
    const text = seenText(cell);
    const isOurs = /^考核周期:\d{4}年度$/u.test(text) || text === said;
    // Score sheets are of a year, tables may be of a semester.
    const next = text.includes(' ') ? wanted : `考核周期:${after.year}年度`;
    if (!isOurs || next === undefined || text === next) return [];
    const at = { tab: tab.name, row: META_ROW, column: index + 1 };
    return [{ kind: 'writeCells', ...at, cells: [[textCell(next)]] }];
  });
}
