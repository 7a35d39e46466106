import { afterwards } from '../../src/commands/afterwards';
import { handOut } from '../../src/commands/handOut/handOut';
import type {
  HandOutBook,
  HandOutReport,
  HandOutRequest,
} from '../../src/commands/handOut/handOutReport';
import { startRoster } from '../../src/commands/startRoster';
import { BLANK_CELL } from '../../src/domain/reading/cellContent';
import { seenText } from '../../src/domain/reading/seenText';
import { textCell } from '../../src/sheets/cellInput';
import { FIRST_DATA_ROW, HEADER_ROW } from '../../src/sheets/layout';
import { rosterTab } from '../../src/sheets/rosterTab';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { CONTEXT, succeeded } from './pressing';

export const HAND_OUT: HandOutRequest = {
  schemes: ['double-contract'],
  by: 'branch',
  units: null,
  deadline: '2024-12-20',
  contact: '党建办',
};

const EMPTY: WorkbookReading = { tabs: [], metadata: null, metadataBroken: false };

/** A workbook with nothing but 花名册; each person as texts by column key. */
export function rosterOf(
  people: readonly Readonly<Record<string, string>>[],
  extraColumns: readonly { readonly key: string; readonly header: string }[] = [],
): WorkbookReading {
  const rows = people.map(
    (person) => new Map(Object.entries(person).map(([key, value]) => [key, textCell(value)])),
  );
  const content = rosterTab('示例学校', rows, extraColumns);
  return afterwards(EMPTY, startRoster(EMPTY, CONTEXT, content).plan);
}

export function handedOut(
  master: WorkbookReading,
  change: Partial<HandOutRequest> = {},
): HandOutReport {
  return succeeded(handOut(master, { ...HAND_OUT, ...change }, CONTEXT));
}

/** A handed-out workbook as it will be read. */
export function readingOf({ plan }: HandOutBook): WorkbookReading {
  return afterwards(EMPTY, plan);
}

/** The rows of a tab of ours that say something, as texts by header. */
export function rowsOn(reading: WorkbookReading, name: string): Record<string, string>[] {
  const rows = reading.tabs.find((tab) => tab.name === name)?.rows ?? [];
  const headers = (rows[HEADER_ROW - 1] ?? []).map(seenText);
  return rows
    .slice(FIRST_DATA_ROW - 1)
    .map((cells) =>
      Object.fromEntries(
        headers.map((header, column) => [header, seenText(cells[column] ?? BLANK_CELL)]),
      ),
    )
    .filter((row) => Object.values(row).some((text) => text !== ''));
}
