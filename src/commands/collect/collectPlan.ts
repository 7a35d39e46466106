import { LEDGER_TAB } from '../../sheets/collect/ledgerColumns';
import { ledgerLines, ledgerTab } from '../../sheets/collect/ledgerTab';
import type { TableMapping } from '../../workbook/metadata';
import type { Plan, PlanStep } from '../../workbook/plan';
import type { WorkbookReading } from '../../workbook/workbook';
import type { TabOutcome } from '../reports';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { withStamps } from '../stamps';
import { TabPlanner } from '../tabPlanner';
import type { Collection } from './collection';
import { tabSteps } from './collectSteps';
import type { TableView } from './collectTable';

/** A collection that is to be written down. */
export interface CollectionToPlan {
  readonly reading: WorkbookReading;
  readonly school: SchoolWorkbook;
  readonly collection: Collection;
  readonly views: readonly TableView[];
  /** Mappings by which tabs of files were read. */
  readonly used: readonly TableMapping[];
  readonly toolVersion: string;
}

/** The plan of a collection: cells, rows, 回收台账, remembered mappings; null when nothing changes. */
export function collectPlan({
  reading,
  school,
  collection,
  views,
  used,
  toolVersion,
}: CollectionToPlan): { readonly plan: Plan | null; readonly tabs: readonly TabOutcome[] } {
  const planner = new TabPlanner(reading, toolVersion);
  for (const view of views) {
    const writes = collection.writes.filter(({ table }) => table === view.table.key);
    const added = collection.added.filter(({ table }) => table === view.table.key);
    const steps = tabSteps(view, writes, added);
    for (const step of steps) planner.add(step);
    const { name } = view.tab;
    const state = steps.length === 0 ? 'unchanged' : 'updated';
    planner.note({ name, wanted: name, state, rows: view.rows.length + added.length });
  }
  const entries = collection.ledger.entries();
  if (entries.length > 0) {
    planner.put({
      role: 'ledger',
      scheme: '',
      part: '',
      wanted: LEDGER_TAB,
      columns: [],
      rows: ledgerLines(entries).length,
      content: (name) => ({
        ...ledgerTab(school.globals.organisation, entries, collection.ledger.unknown),
        name,
      }),
    });
  }
  const plan = withMappings(reading, planner.plan(), used, toolVersion);
  return { plan, tabs: planner.outcomes() };
}

/** Mappings that were used are remembered; one for the same table and columns is there once. */
function withMappings(
  { metadata }: WorkbookReading,
  plan: Plan | null,
  used: readonly TableMapping[],
  toolVersion: string,
): Plan | null {
  const known = metadata?.mappings ?? [];
  const texts = new Set(known.map(mappingText));
  const added = new Map(used.map((mapping) => [mappingText(mapping), mapping]));
  const fresh = [...added.keys()].filter((text) => !texts.has(text)).sort();
  if (fresh.length === 0) return plan;
  const mappings = [...known, ...fresh.flatMap((text) => added.get(text) ?? [])];
  const others = (plan?.steps ?? []).filter(({ kind }) => kind !== 'setMetadata');
  const planned = (plan?.steps ?? []).flatMap((step) =>
    step.kind === 'setMetadata' ? [step.metadata] : [],
  );
  const now = planned[0] ?? withStamps(metadata, toolVersion, []);
  const step: PlanStep = { kind: 'setMetadata', metadata: { ...now, mappings } };
  return { steps: [...others, step] };
}

function mappingText({ scheme, part, headerRows, columns }: TableMapping): string {
  const sorted = columns.map(({ key, path }) => `${key}=${path}`).sort();
  return JSON.stringify([scheme, part, headerRows, sorted]);
}
