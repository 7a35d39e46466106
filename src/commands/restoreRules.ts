import { type Result, success } from '../domain/result';
import type { HeaderMap } from '../sheets/findHeader';
import { parameterReference } from '../sheets/parameterReference';
import { dataMerges } from '../sheets/tabProblem';
import type { TabReading } from '../sheets/tabReading';
import type { WorkbookReading } from '../workbook/workbook';
import { afterwards } from './afterwards';
import type { CommandContext, CommandFailure, Decision } from './command';
import { evaluate } from './evaluate';
import { fillInStamp, hasInputFormulas, layOutSheet } from './layOutSheet';
import type { TabOutcome } from './reports';
import type { SheetInUse } from './schemesInUse';
import { type SchoolWorkbook, understandWorkbook } from './schoolWorkbook';
import { scoreColumnSteps } from './scoreColumnSteps';
import { restoreTables } from './tables/insertTables';
import { canLayOut } from './tables/layOutTable';
import { calculatedBefore } from './tables/putTableResults';
import type { TableInUse } from './tables/schoolTables';
import { TabPlanner } from './tabPlanner';

export interface RestoreReport {
  readonly restored: readonly TabOutcome[];
  /** Fill-in tabs that stay as they are, and why. */
  readonly left: readonly LeftTab[];
}

export interface LeftTab {
  readonly tab: string;
  /**
   * `notOurs`: made by another program. `noHeader`: its columns are not found (E17). `merges`: cells
   * among the data are merged (E15). `typedFormulas`: formulas of people's own would point elsewhere.
   */
  readonly reason: 'notOurs' | 'noHeader' | 'merges' | 'typedFormulas';
}

/**
 * 恢复填写规则: lays out every fill-in tab of ours again, with everything typed kept, so that
 * validation, locks, colours, hints and formulas are back where pasting or another program lost them
 * . Calculated columns of schemes that were calculated before keep the engine's values.
 */
export function restoreRules(
  reading: WorkbookReading,
  context: CommandContext,
): Result<Decision<RestoreReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const planner = new TabPlanner(reading, context.toolVersion);
  const left: LeftTab[] = [];
  const isLeft = (sheet: FillInSheet, hasFormulas: () => boolean): boolean => {
    const reason = reasonToLeave(sheet, hasFormulas);
    if (reason !== null) left.push({ tab: sheet.tab.name, reason });
    return reason !== null;
  };
  for (const { scheme, sheets } of school.schemes) {
    for (const sheet of sheets) {
      if (isLeft(sheet, () => hasInputFormulas(sheet))) continue;
      restoreSheet(school, scheme.id, sheet, planner);
    }
  }
  restoreTables(
    school,
    planner,
    (scheme, sheet) => !isLeft(sheet, () => !canLayOut(scheme, sheet)),
  );
  const restored = planner.outcomes();
  writeScores(afterwards(reading, planner.plan()), context, planner);
  return success({ plan: planner.plan(), report: { restored, left } });
}

type FillInSheet = Pick<SheetInUse | TableInUse, 'header' | 'tab'> & {
  readonly known: { readonly stamp: unknown };
};

function reasonToLeave(
  { known, header, tab }: FillInSheet,
  hasFormulas: () => boolean,
): LeftTab['reason'] | null {
  if (known.stamp === null) return 'notOurs';
  if (header === null) return 'noHeader';
  if (isMerged(tab, header)) return 'merges';
  return hasFormulas() ? 'typedFormulas' : null;
}

function isMerged(tab: TabReading, { row, columns }: HeaderMap): boolean {
  const below = Array.from({ length: Math.max(tab.rows.length - row, 0) }, (_, at) => row + 1 + at);
  return dataMerges(tab, below, columns).length > 0;
}

function restoreSheet(
  school: SchoolWorkbook,
  scheme: string,
  sheet: SheetInUse,
  planner: TabPlanner,
): void {
  const { name } = sheet.tab;
  const stamp = fillInStamp(name, scheme, sheet);
  planner.put({
    role: 'fillIn',
    scheme,
    part: stamp.part,
    wanted: name,
    columns: stamp.columns,
    rows: sheet.rows.length,
    anew: true,
    content: () => layOutSheet(school, sheet, []),
  });
}

/** The engine's values beside the fresh formulas, for programs that do not calculate. */
function writeScores(reading: WorkbookReading, context: CommandContext, planner: TabPlanner): void {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return;
  const school = understood.value;
  const known = new Set((reading.metadata?.calculations ?? []).map(({ scheme }) => scheme));
  const evaluated = evaluate(school);
  for (const { inUse, scored } of evaluated.evaluations) {
    if (scored === null || !known.has(inUse.scheme.id)) continue;
    const reference = parameterReference(inUse.scheme, school.parameters.places);
    const rows = { results: scored.results, missing: inUse.scheme.settings.missing };
    for (const step of inUse.sheets.flatMap((each) => scoreColumnSteps(each, rows, reference))) {
      planner.add(step);
    }
  }
  for (const step of calculatedBefore(school, evaluated.tables, planner)) planner.add(step);
}
