import { seenText } from '../../domain/reading/seenText';
import { failure, type Result, success } from '../../domain/result';
import type { OverrideEntry } from '../../domain/review/override';
import { plainText } from '../../domain/review/plainText';
import { META_ROW } from '../../sheets/layout';
import type { OverridesReading } from '../../sheets/review/readOverrides';
import type { Metadata } from '../../workbook/metadata';
import type { Plan, PlanStep } from '../../workbook/plan';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { knownSchemes } from '../knownSchemes';
import { withLog } from '../log/withLog';
import { understandWorkbook } from '../schoolWorkbook';
import { refusal } from './addOverride';
import { entriesOf } from './entriesOf';
import { removedEntry } from './loggedOverride';
import type { OverrideReport } from './overrideReport';

/**
 * Takes back what people decided over a band: clears its row on 复核调整, also where nobody of
 * that 编号 is in the results any more. The last one takes the tab along where it is ours and nothing
 * else was typed there, so that the workbook is as it was before but for 修改记录.
 */
export function removeOverride(
  reading: WorkbookReading,
  asked: { readonly scheme: string; readonly unit: string },
  context: CommandContext,
): Result<Decision<OverrideReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const { overrides } = understood.value;
  const scheme = knownSchemes(context).find(({ id }) => id === asked.scheme);
  if (scheme === undefined) {
    const known = knownSchemes(context).map(({ id }) => id);
    return failure({ code: 'unknownScheme', id: asked.scheme, known });
  }
  const wanted = plainText(asked.unit);
  const rows = entriesOf(understood.value, scheme).filter(
    ({ unit, name }) => plainText(unit === '' ? name : unit) === wanted,
  );
  const [first] = rows;
  if (overrides === null || first === undefined) return failure(refusal('none', asked.unit));
  const emptied = isOtherwiseBlank(overrides, rows)
    ? withoutTab(reading.metadata, overrides)
    : null;
  const cleared = emptied ?? { steps: rows.flatMap((entry) => clearSteps(overrides, entry)) };
  const row = { ...first, scheme: scheme.title.zh };
  const plan = withLog(cleared, reading, [removedEntry(row)], context);
  return success({ plan, report: { scheme, tab: overrides.tab.name, row, isRemoved: true } });
}

function clearSteps({ tab, header }: OverridesReading, { row }: OverrideEntry): PlanStep[] {
  return [...(header?.columns.values() ?? [])].map((column) => ({
    kind: 'writeCells',
    tab: tab.name,
    row,
    column: column + 1,
    cells: [[null]],
  }));
}

/** Nothing but these rows and what we print above them. */
function isOtherwiseBlank(
  { tab, header }: OverridesReading,
  entries: readonly OverrideEntry[],
): boolean {
  const ours = new Set(header?.columns.values() ?? []);
  const cleared = new Set(entries.map(({ row }) => row));
  return tab.rows.every((cells, index) => {
    const row = index + 1;
    if (row === META_ROW) return cells.every((cell) => OUR_META.test(seenText(cell).trim()));
    if (row <= (header?.row ?? 0)) return true;
    return cells.every(
      (cell, column) => (cleared.has(row) && ours.has(column)) || seenText(cell).trim() === '',
    );
  });
}

const OUR_META = /^(?:单位:.*|填表人:|填表日期:|)$/u;

/** Null where the tab is somebody else's. */
function withoutTab(metadata: Metadata | null, { tab }: OverridesReading): Plan | null {
  const isOurs = metadata?.tabs.some(({ name, role }) => role === 'review' && name === tab.name);
  if (metadata === null || isOurs !== true) return null;
  const tabs = metadata.tabs.filter(({ role }) => role !== 'review');
  return {
    steps: [
      { kind: 'removeTab', name: tab.name },
      { kind: 'setMetadata', metadata: { ...metadata, tabs } },
    ],
  };
}
