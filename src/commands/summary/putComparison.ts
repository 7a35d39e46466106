import { failure, type Result, success } from '../../domain/result';
import { compareFigures } from '../../domain/summary/compareFigures';
import type { SchemeFigures } from '../../domain/summary/schemeFigures';
import { printedPeriod } from '../../sheets/printedPeriod';
import { comparisonTab } from '../../sheets/summary/comparisonTab';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure } from '../command';
import { evaluate } from '../evaluate';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';
import type { TabPlanner } from '../tabPlanner';
import { figuresOf } from './figuresOf';

/** The period before, calculated anew from the inputs of its own workbook. */
export interface PreviousPeriod {
  /** 考核周期 as printed. */
  readonly period: string;
  readonly schemes: readonly SchemeFigures[];
}

/**
 * Reads the workbook of the period before. Its inputs are calculated with its own parameters, so
 * that its figures are exact whatever was done to its result tabs; nothing of it is written.
 */
export function previousPeriod(
  reading: WorkbookReading,
  context: CommandContext,
): Result<PreviousPeriod, CommandFailure> {
  // The year that was asked for is that of the present workbook.
  const school = understandWorkbook(reading, { ...context, year: null });
  const tabs = reading.tabs.map(({ name }) => name);
  if (!school.ok) return failure({ code: 'previousUnusable', tabs });
  const { tables, globals } = school.value;
  const schemes = figuresOf(evaluate(school.value), tables.school);
  if (schemes.length === 0) return failure({ code: 'previousUnusable', tabs });
  return success({ period: printedPeriod(globals), schemes });
}

/** Writes 与上期比较. */
export function putComparison(
  { globals }: SchoolWorkbook,
  now: readonly SchemeFigures[],
  before: PreviousPeriod,
  time: string,
  planner: TabPlanner,
): void {
  const schemes = compareFigures(before.schemes, now);
  planner.put({
    role: 'summary',
    scheme: '',
    part: 'comparison',
    wanted: '与上期比较',
    columns: [],
    rows: schemes.length,
    content: (tab) =>
      comparisonTab({
        ...{ tab, time, schemes },
        organisation: globals.organisation,
        now: printedPeriod(globals),
        before: before.period,
      }),
  });
}
