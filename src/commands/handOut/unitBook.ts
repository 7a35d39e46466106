import { coverTab } from '../../sheets/handOut/coverTab';
import { COVER_TAB } from '../../sheets/handOut/coverWords';
import { printedPeriod } from '../../sheets/printedPeriod';
import type { HandOutStamp } from '../../workbook/metadata';
import type { Plan, PlanStep } from '../../workbook/plan';
import { TabPlanner } from '../tabPlanner';
import type { HandOutBook } from './handOutReport';
import type { HandOutUnit } from './handOutUnits';
import { neededBases } from './neededBases';
import { type HandOutJob, unitFillIns } from './unitFillIns';
import { unitSchool } from './unitSchool';

/** The workbook of one unit, its name still to be given; null when nothing in it concerns the unit. */
export function unitBook(job: HandOutJob, unit: HandOutUnit): Omit<HandOutBook, 'fileName'> | null {
  const { master, wanted, context } = job;
  const bases = neededBases(wanted.tables);
  const own = unitSchool(master, unit, { schemes: wanted.schemes, bases }, context);
  const { tabs: fillIns, people } = unitFillIns(job, unit, own);
  if (fillIns.length === 0) return null;
  const tabs = fillIns.map(({ wanted: name, rows }) => ({ name, rows }));
  const stamp = stampOf(job, unit);
  const planner = new TabPlanner(
    { tabs: [], metadata: null, metadataBroken: false },
    context.toolVersion,
  );
  planner.add({ kind: 'putTab', tab: coverOf(job, stamp, people, tabs), before: null });
  for (const tab of fillIns) planner.put(tab);
  for (const { stamp: known, content, rows } of own.tabs) {
    planner.put({ ...known, wanted: known.name, rows, content: () => content });
  }
  planner.add({ kind: 'showTab', name: COVER_TAB });
  return { unit: unit.name, plan: stamped(planner.plan(), stamp), people: people, tabs };
}

function stampOf(
  { master, request, wanted, context }: HandOutJob,
  unit: HandOutUnit,
): HandOutStamp {
  return {
    organisation: master.globals.organisation,
    year: master.globals.year,
    by: request.by,
    unit: unit.name,
    schemes: wanted.schemes.map(({ id, version }) => ({ id, version })),
    issued: context.now,
    deadline: request.deadline,
  };
}

function coverOf(
  { master, request, wanted }: HandOutJob,
  stamp: HandOutStamp,
  people: number,
  tabs: HandOutBook['tabs'],
): ReturnType<typeof coverTab> {
  return coverTab({
    stamp,
    period: printedPeriod(master.globals),
    titles: wanted.schemes.map(({ title }) => title.zh),
    people,
    tabs,
    contact: request.contact,
  });
}

/** The stamp goes with the other metadata, so that it stays when the cover is deleted. */
function stamped(plan: Plan | null, handOut: HandOutStamp): Plan {
  const steps = plan?.steps ?? [];
  return {
    steps: steps.map(
      (step): PlanStep =>
        step.kind === 'setMetadata' ? { ...step, metadata: { ...step.metadata, handOut } } : step,
    ),
  };
}
