import { isWeekend } from '../../calendar/isoWeek';
import { type Exact, exact, toExactText } from '../../exact/exact';
import { type Settings, settingsOf } from '../../tables/settings';
import { numberOf, type TableRow, textOf } from '../../tables/tableRow';
import type { TableScheme } from '../../tables/tableScheme';
import { percentOf } from './quotaCount';
import type { QuotaEngine, ShareTest } from './quotaEngine';

/** Shares of rows in percent by the key of the share; null where nothing was done. */
export function quotaShares(
  rows: readonly TableRow[],
  engine: QuotaEngine,
  scheme: TableScheme,
): Readonly<Record<string, Exact | null>> {
  const settings = settingsOf(scheme.parameters);
  return Object.fromEntries(
    engine.shares.map(({ key, test }) => [
      key,
      percentOf(
        exact(String(rows.filter((row) => passes(row, test, engine.date, settings)).length)),
        exact(String(rows.length)),
      ),
    ]),
  );
}

function passes(row: TableRow, test: ShareTest, date: string, settings: Settings): boolean {
  switch (test.kind) {
    case 'equals':
      return textOf(row, test.column) === test.value;
    case 'focus': {
      if (settings.yes(test.weekend) && isWeekend(textOf(row, date))) return true;
      const period = numberOf(row, test.column);
      return period !== null && settings.list(test.periods).includes(toExactText(period));
    }
  }
}
