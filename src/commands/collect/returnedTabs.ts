import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext } from '../command';
import { understandWorkbook } from '../schoolWorkbook';
import { fingerprint } from '../stamps';
import { collectTables } from './collectTables';
import { ownTables } from './ownTables';
import { recogniseReturned } from './recogniseReturned';
import type { ReturnedFile } from './returnedFile';
import { skippedTabs } from './skippedTabs';

/**
 * Tabs of the open workbook that somebody pasted in and that can be collected like files: not ours,
 * not the workbook's own table, but like one that it has ("目标责任书考核表 (2)"). Each is a file of its
 * own, named as the tab. They are offered; nothing is collected or deleted by itself.
 */
export function returnedTabs(
  reading: WorkbookReading,
  context: CommandContext,
): readonly ReturnedFile[] {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return [];
  const school = understood.value;
  const tables = collectTables(school);
  const own = ownTables(school, tables);
  const ownNames = new Set([...own.values()].map(({ view }) => view.tab.name));
  const stamped = new Set(reading.metadata?.tabs.map(({ name }) => name));
  const others = reading.tabs.filter(
    ({ name }) => !stamped.has(name) && !ownNames.has(name) && name !== school.rosterTab.tab.name,
  );
  const pasted = { tabs: others, metadata: null, metadataBroken: false };
  const known = recogniseReturned(pasted, tables, skippedTabs(tables));
  return known.tabs.flatMap(({ tab, table }): ReturnedFile[] => {
    if (!own.has(table.key)) return [];
    const content = JSON.stringify([tab.rows, tab.merges]);
    return [
      {
        name: tab.name,
        print: fingerprint(content),
        savedAt: '',
        content: { ok: true, reading: { ...pasted, tabs: [tab] } },
      },
    ];
  });
}
