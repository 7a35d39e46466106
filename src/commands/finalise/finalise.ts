import { failure, type Result, success } from '../../domain/result';
import { finalMark } from '../../sheets/final/finalMark';
import { FINAL_TAB, finalTab } from '../../sheets/final/finalTab';
import { printedPeriod } from '../../sheets/printedPeriod';
import type { FinalStamp } from '../../workbook/metadata';
import type { Plan } from '../../workbook/plan';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { type EvaluatedWorkbook, evaluate } from '../evaluate';
import { withLog } from '../log/withLog';
import { metadataAfter, withMetadata } from '../planMetadata';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';
import { TabPlanner } from '../tabPlanner';
import { finalInputs } from './finalInputs';
import { markSteps } from './finalMarks';
import type { Obstacle, ObstacleItem } from './obstacle';
import { finaliseObstacles } from './obstacles';
import { type UsedParameter, usedParameters } from './usedParameters';

/** Who makes the results final. */
export interface FinaliseRequest {
  /** As typed; required. */
  readonly by: string;
  readonly note: string;
  /** 编号 or keys of those that may stay open because a person confirmed it; "all" for everybody. */
  readonly allowOpen: 'all' | readonly string[];
}

export interface FinaliseReport {
  readonly final: FinalStamp;
  /** 定稿记录 as it is called in this workbook. */
  readonly tab: string;
  /** Those that stay without a result. */
  readonly open: readonly ObstacleItem[];
  /** How an archive copy is best called. */
  readonly archiveName: string;
}

/**
 * Makes the results final (定稿, 4.2 step 9): nothing is calculated; the result tabs carry the mark,
 * 定稿记录 says by which versions and parameters, and what every unit's inputs were is kept, so that
 * what changes later can be named (R-10, W26). Refused while something is open, out of date or to
 * be confirmed (C-08).
 */
export function finalise(
  reading: WorkbookReading,
  request: FinaliseRequest,
  context: CommandContext,
): Result<Decision<FinaliseReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const evaluated = evaluate(school);
  if (evaluated.evaluations.length === 0 && evaluated.tables.length === 0) {
    return failure({ code: 'noScoreSheet', tabs: reading.tabs.map(({ name }) => name) });
  }
  const obstacles = finaliseObstacles(school, evaluated);
  const refused = refusal(reading, request, obstacles);
  if (refused !== null) return failure(refused);
  const open = obstacles.find(({ kind }) => kind === 'open')?.items ?? [];
  const parameters = usedParameters(school);
  const final = stampOf(school, evaluated, request, parameters, context);
  const planner = new TabPlanner(reading, context.toolVersion);
  const tab = putFinal(school, final, { open, parameters }, planner);
  for (const step of markSteps(reading, finalMark(final.time, final.by, final.tool))) {
    planner.add(step);
  }
  const { year, organisation } = school.globals;
  return success({
    plan: finalPlan(reading, planner, final, context),
    report: {
      ...{ final, tab, open },
      archiveName: `${organisation}${year}年度考评定稿存档 ${final.time.slice(0, 10)}.xlsx`,
    },
  });
}

function refusal(
  { metadata }: WorkbookReading,
  { by, allowOpen }: FinaliseRequest,
  obstacles: readonly Obstacle[],
): CommandFailure | null {
  const refuse = (reason: 'noName' | 'already'): CommandFailure => {
    return { code: 'finaliseRefused', reason, items: [] };
  };
  if (metadata?.finals !== undefined) return refuse('already');
  if (by.trim() === '') return refuse('noName');
  for (const { kind, items } of obstacles) {
    const left =
      kind !== 'open'
        ? items
        : items.filter(({ id }) => allowOpen !== 'all' && !allowOpen.includes(id));
    if (left.length > 0) return { code: 'finaliseRefused', reason: kind, items: left };
  }
  return null;
}

function stampOf(
  school: SchoolWorkbook,
  evaluated: EvaluatedWorkbook,
  { by, note }: FinaliseRequest,
  parameters: readonly UsedParameter[],
  { now, toolVersion }: CommandContext,
): FinalStamp {
  const inUse = new Set(
    [...school.schemes, ...school.tables.schemes].map(({ scheme }) => scheme.id),
  );
  const calculations = school.reading.metadata?.calculations ?? [];
  return {
    ...{ time: now, by: by.trim(), note: note.trim(), tool: toolVersion },
    schemes: calculations.filter(({ scheme }) => inUse.has(scheme)),
    inputs: finalInputs(school, evaluated).map(({ place, id, name, fingerprint }) => {
      return { place, id, name, fingerprint };
    }),
    parameters: parameters.map(({ scheme, code, label, value }) => ({
      scheme,
      code,
      label,
      value,
    })),
  };
}

/** The name of the tab. */
function putFinal(
  school: SchoolWorkbook,
  final: FinalStamp,
  { open, parameters }: { open: readonly ObstacleItem[]; parameters: readonly UsedParameter[] },
  planner: TabPlanner,
): string {
  const titles = new Map(
    [...school.schemes, ...school.tables.schemes].map(({ scheme }) => [scheme.id, scheme.title.zh]),
  );
  const { organisation } = school.globals;
  return planner.put({
    ...{ role: 'final', scheme: '', part: '', wanted: FINAL_TAB, columns: [], isPaper: true },
    rows: parameters.length,
    content: (tab) =>
      finalTab({
        ...{ tab, organisation, period: printedPeriod(school.globals), parameters },
        ...{ time: final.time, by: final.by, note: final.note, tool: final.tool },
        schemes: final.schemes.map(({ scheme, version, time, fingerprint }) => {
          return { title: titles.get(scheme) ?? scheme, version, time, fingerprint };
        }),
        open: open.map(({ scheme, id, name }) => ({ title: scheme.title.zh, id, name })),
      }),
  });
}

function finalPlan(
  reading: WorkbookReading,
  planner: TabPlanner,
  final: FinalStamp,
  context: CommandContext,
): Plan | null {
  const plan = planner.plan();
  const metadata = metadataAfter(plan, reading);
  if (metadata === null) return plan;
  const entry = { kind: 'finalise', by: final.by, about: FINAL_TAB } as const;
  const said = { before: '', after: `共 ${final.schemes.length} 个方案`, reason: final.note };
  const stamped = withMetadata(plan, { ...metadata, finals: final });
  return withLog(stamped, reading, [{ ...entry, ...said }], context);
}
