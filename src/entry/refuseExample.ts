import type { CommandContext } from '../commands/command';
import { understandWorkbook } from '../commands/schoolWorkbook';
import type { PaneFailure } from '../taskpane/paneAnswer';
import type { WorkbookReading } from '../workbook/workbook';

/** The example never goes into a workbook that has people of its own; null = it may. */
export function refuseExample(
  reading: WorkbookReading,
  context: CommandContext,
): PaneFailure | null {
  const understood = understandWorkbook(reading, context);
  if (understood.ok) {
    return { kind: 'refused', reason: 'hasPeople', tab: understood.value.rosterTab.tab.name };
  }
  const { failure } = understood;
  return failure.code === 'rosterColumns'
    ? { kind: 'refused', reason: 'hasPeople', tab: failure.tab }
    : null;
}
