import { BLANK_CELL } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { textCell } from '../../sheets/cellInput';
import { withoutFinalMark } from '../../sheets/final/finalMark';
import { HEADER_ROW, META_ROW } from '../../sheets/layout';
import type { TabReading } from '../../sheets/tabReading';
import type { PlanStep } from '../../workbook/plan';
import type { WorkbookReading } from '../../workbook/workbook';

/** The mark 定稿 in the second row of every result tab. */
export function markSteps(reading: WorkbookReading, mark: string): PlanStep[] {
  return resultTabs(reading).map((tab) => {
    const { column, before } = markPlace(tab);
    return metaStep(tab, column, before + mark);
  });
}

/** Takes the marks away and leaves what people typed beside them. */
export function unmarkSteps(reading: WorkbookReading): PlanStep[] {
  return resultTabs(reading).flatMap((tab) =>
    (tab.rows[META_ROW - 1] ?? []).flatMap((cell, column) => {
      const before = withoutFinalMark(seenText(cell));
      return before === null ? [] : [metaStep(tab, column, before)];
    }),
  );
}

function resultTabs({ tabs, metadata }: WorkbookReading): readonly TabReading[] {
  const names = new Set(
    metadata?.tabs.flatMap(({ role, name }) => (role === 'result' ? [name] : [])),
  );
  return tabs.filter(({ name }) => names.has(name));
}

/** The second cell after what stands there, or behind the last text where the tab is too narrow. */
function markPlace({ rows }: TabReading): { readonly column: number; readonly before: string } {
  const meta = rows[META_ROW - 1] ?? [];
  const last = meta.reduce(
    (found, cell, column) => (seenText(cell).trim() === '' ? found : column),
    -1,
  );
  if (last < 0) return { column: 0, before: '' };
  const width = (rows[HEADER_ROW - 1] ?? []).length;
  if (last + 2 < width) return { column: last + 2, before: '' };
  return { column: last, before: `${seenText(meta[last] ?? BLANK_CELL)} ` };
}

function metaStep({ name }: TabReading, column: number, text: string): PlanStep {
  const cells = [[textCell(text)]];
  return { kind: 'writeCells', tab: name, row: META_ROW, column: column + 1, cells };
}
