import { seenText } from '../../domain/reading/seenText';
import { ALL_SCHEMES } from '../../schemes/allSchemes';
import { FIRST_DATA_ROW } from '../../sheets/layout';
import { LOG_TAB, type LogEntry, logCells, logTab } from '../../sheets/log/logTab';
import { metaText } from '../../sheets/metaText';
import type { TabReading } from '../../sheets/tabReading';
import type { Plan, PlanStep } from '../../workbook/plan';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext } from '../command';
import { metadataAfter, withMetadata } from '../planMetadata';
import { recogniseTabs } from '../recogniseTabs';
import { withStamps } from '../stamps';
import { tabNameFor } from '../tabNames';

/**
 * The plan with these entries below the last one on 修改记录, which comes with the first entry. A plan
 * that does nothing is not logged, nor is a workbook in which nothing is ours.
 */
export function withLog<Wanted extends Plan | null>(
  plan: Wanted,
  reading: WorkbookReading,
  entries: readonly LogEntry[],
  { now, toolVersion }: Pick<CommandContext, 'now' | 'toolVersion'>,
): Plan | Wanted {
  const metadata = metadataAfter(plan, reading);
  if (plan === null || metadata === null || entries.length === 0) return plan;
  const rows = entries.map((entry) => logCells(entry, now));
  const stamp = metadata.tabs.find(({ role }) => role === 'log');
  const present = reading.tabs.find(({ name }) => name === stamp?.name);
  if (present !== undefined) {
    const row = firstFree(present);
    const append: PlanStep = {
      kind: 'writeCells',
      ...{ tab: present.name, row, column: 1, cells: rows },
    };
    return { steps: [...plan.steps, append] };
  }
  const name = tabNameFor(reading, 'log', '', '', LOG_TAB);
  const put: PlanStep = {
    kind: 'putTab',
    tab: logTab(name, organisationOf(reading), rows),
    before: null,
  };
  const added = { name, role: 'log', scheme: '', part: '', version: 1, columns: [] } as const;
  const stamped = withStamps(metadata, toolVersion, [added]);
  return withMetadata({ steps: [...plan.steps, put] }, stamped);
}

/** Below everything that stands there, whoever wrote it. */
function firstFree({ rows }: TabReading): number {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] ?? []).every((cell) => seenText(cell).trim() === ''))
    last -= 1;
  return last < FIRST_DATA_ROW ? FIRST_DATA_ROW : last + 1;
}

function organisationOf(reading: WorkbookReading): string {
  const { roster, parameters } = recogniseTabs(reading, ALL_SCHEMES);
  const said = [parameters, roster].map((known) =>
    known === null ? '' : metaText(known.tab, '单位'),
  );
  return said.find((text) => text !== '') ?? '';
}
