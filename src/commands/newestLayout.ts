import type { WorkbookReading } from '../workbook/workbook';
import { afterwards } from './afterwards';
import { fillInStamp, layOutSheet, needsLayout } from './layOutSheet';
import type { SchoolWorkbook } from './schoolWorkbook';
import { relayOutTables } from './tables/insertTables';
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
    })),
  );
  for (const { sheet, stamp } of moved) {
    planner.put({
      role: 'fillIn',
      scheme: stamp.scheme,
      part: stamp.part,
      wanted: sheet.tab.name,
      columns: stamp.columns,
      rows: sheet.rows.length,
      content: () => layOutSheet(school, sheet, []),
    });
  }
  const isAnyTable = relayOutTables(school, planner);
  return moved.length === 0 && !isAnyTable ? null : afterwards(school.reading, planner.plan());
}
