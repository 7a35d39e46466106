import { compare, type Exact, toExactText, ZERO } from '../exact/exact';
import { type SpreadStep, scoreSpread } from '../lists/scoreSpread';
import { finalBand } from '../review/finalBand';
import type { EngineOutput } from './engineRun';
import type { School } from './school';
import { summariseUnits, type UnitSummaryLine } from './summariseUnits';
import type { SummaryCut, TableScheme } from './tableScheme';
import type { OutputRow, OutputValue, UnitResult } from './unitResult';

/** What a summary says below its first table (4.2 step 7, "Summary tab" of 3.x). */
export interface SummaryDetails {
  /** The same figures in other groups: by post, by branch, by class. */
  readonly cuts: readonly {
    readonly by: SummaryCut;
    readonly groups: readonly (UnitSummaryLine & { readonly group: string })[];
  }[];
  readonly spread: readonly SpreadStep[];
  /** How many of those with a duty met it, by week or month; empty without periods. */
  readonly periods: readonly PeriodAttainment[];
  /** How far each class was reached (C-25); empty without classes. */
  readonly classes: readonly ClassReach[];
}

export interface PeriodAttainment {
  readonly kind: 'week' | 'month';
  /** "3" or "2024-09". */
  readonly key: string;
  /** People with a need above 0, and those of them who met it. */
  readonly due: number;
  readonly met: number;
}

export interface ClassReach {
  readonly name: string;
  /** Students, and those of them who were reached in any form. */
  readonly size: Exact;
  readonly reached: Exact;
}

export function summaryDetails(
  scheme: TableScheme,
  output: EngineOutput,
  school: School,
): SummaryDetails {
  const scores = output.units.flatMap((unit) =>
    unit.score !== null && (unit.state === 'unbanded' || finalBand(unit) !== null)
      ? [unit.score]
      : [],
  );
  return {
    cuts: (scheme.summaryCuts ?? []).map((by) => ({
      by,
      groups: cutOf(scheme, by, output, school),
    })),
    spread: scoreSpread(scores),
    periods: periodsOf(scheme, output),
    classes: classesOf(scheme, output),
  };
}

/** The lines of one cut, groups as they first appear; who has none stands under "". */
function cutOf(
  scheme: TableScheme,
  by: SummaryCut,
  { units }: EngineOutput,
  school: School,
): SummaryDetails['cuts'][number]['groups'] {
  const groups = new Map<string, UnitResult[]>();
  for (const unit of units) {
    const group = groupOf(unit, by);
    const others = groups.get(group);
    if (others === undefined) groups.set(group, [unit]);
    else others.push(unit);
  }
  const ungrouped = { ...scheme, summaryBy: null };
  return [...groups].map(([group, own]) => ({
    group,
    ...summariseUnits(ungrouped, own, school).total,
  }));
}

function groupOf(unit: UnitResult, by: SummaryCut): string {
  switch (by) {
    case 'branch':
      return unit.branch;
    case 'post':
      return unit.post;
    case 'unit':
      return unit.name;
    case 'class':
      return textOf(unit.values['class']);
  }
}

function textOf(value: OutputValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: OutputValue | undefined): Exact {
  return value === null || value === undefined || typeof value === 'string' ? ZERO : value;
}

/** Counted over the rows of the tab with a line per person and period, which anybody can re-count. */
function periodsOf({ engine }: TableScheme, { outputs }: EngineOutput): PeriodAttainment[] {
  if (engine.kind !== 'quota' || engine.periods === null) return [];
  const { period: kind } = engine;
  const byKey = new Map<string, OutputRow[]>();
  for (const row of outputs.get(engine.periods) ?? []) {
    const key = keyText(row.values[kind]);
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [row]);
    else others.push(row);
  }
  return [...byKey].map(([key, rows]) => {
    const due = rows.filter(({ values }) => compare(numberOf(values['need']), ZERO) > 0);
    const met = due.filter(
      ({ values }) => compare(numberOf(values['did']), numberOf(values['need'])) >= 0,
    );
    return { kind, key, due: due.length, met: met.length };
  });
}

function keyText(value: OutputValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : toExactText(value);
}

function classesOf({ engine }: TableScheme, { outputs }: EngineOutput): ClassReach[] {
  if (engine.kind !== 'visits') return [];
  return (outputs.get(engine.coverage) ?? []).map(({ values }) => ({
    name: textOf(values['class']),
    size: numberOf(values['size']),
    reached: numberOf(values['anyCover']),
  }));
}
