import { contentReading } from '../sheets/contentReading';
import type { WorkbookReading } from '../workbook/workbook';
import { fillInStamp, layOutSheet, needsLayout } from './layOutSheet';
import type { SchoolWorkbook } from './schoolWorkbook';
import { withStamps } from './stamps';
import type { TabPlanner } from './tabPlanner';

/**
 * When indicators were renamed, added or removed on 参数设置, our fill-in tabs follow before
 * anything is calculated. Returns the workbook as it will be then; null when nothing moves.
 */
export function newestLayout(school: SchoolWorkbook, planner: TabPlanner): WorkbookReading | null {
  const moved = school.schemes.flatMap(({ scheme, sheets }) =>
    sheets.filter(needsLayout).map((sheet) => ({
      sheet,
      stamp: fillInStamp(sheet.tab.name, scheme.id, sheet),
      content: layOutSheet(school, sheet, []),
    })),
  );
  if (moved.length === 0) return null;
  for (const { sheet, stamp, content } of moved) {
    planner.put({
      role: 'fillIn',
      scheme: stamp.scheme,
      part: stamp.part,
      wanted: sheet.tab.name,
      columns: stamp.columns,
      rows: sheet.rows.length,
      content: () => content,
    });
  }
  const { reading } = school;
  const readings = new Map(moved.map(({ content }) => [content.name, contentReading(content)]));
  return {
    ...reading,
    tabs: reading.tabs.map((tab) => readings.get(tab.name) ?? tab),
    metadata: withStamps(
      reading.metadata,
      '',
      moved.map(({ stamp }) => stamp),
    ),
  };
}
