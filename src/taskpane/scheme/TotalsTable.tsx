import type { ReactElement } from 'react';
import { toExactText, toFixedText } from '../../domain/exact/exact';
import type { OutputValue, Total } from '../../domain/tables/unitResult';
import { CardTable } from '../shell/CardTable';
import { useWords } from '../words/useWords';

/** The figures of the whole scheme, e.g. 电话家访 286 人次 (C-38). */
export function TotalsTable({ totals }: { readonly totals: readonly Total[] }): ReactElement {
  const { units } = useWords().words;
  return (
    <CardTable
      caption={units.totals}
      columns={[units.figure, units.value]}
      rows={totals.map(({ key, label, value, unit }) => ({
        key,
        cells: [label, value === null ? units.noValue : `${shown(value)} ${unit}`.trim()],
      }))}
    />
  );
}

/** Shares and means with two decimals, as on the summary tab; counts as they are. */
function shown(value: Exclude<OutputValue, null>): string {
  if (typeof value === 'string') return value;
  const text = toExactText(value);
  return text.includes('.') || text.includes('/') ? toFixedText(value, 2) : text;
}
