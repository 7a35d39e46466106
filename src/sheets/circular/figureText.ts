import { type Exact, toExactText, toFixedText } from '../../domain/exact/exact';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import { settingsOf } from '../../domain/tables/settings';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { OutputValue } from '../../domain/tables/unitResult';

/** A number as it is printed beside it on a tab: counts whole, scores and rates with decimals. */
export function figureText(scheme: TableScheme, key: string, value: OutputValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const type = typeOf(scheme, key);
  if (type === 'decimal') return scoreText(scheme, value);
  if (type === 'percent') return toFixedText(value, 2);
  return toExactText(value);
}

/** A published score with the decimals of the scheme; "-" of none. */
export function scoreText(scheme: TableScheme, score: Exact | null): string {
  if (score === null) return '-';
  const { parameters } = scheme;
  const hasDecimals = parameters.some(({ code }) => code === 'decimals');
  return toFixedText(score, hasDecimals ? settingsOf(parameters).count('decimals') : 2);
}

/** The type of the column that shows a value; scores stand on every scheme. */
function typeOf(scheme: TableScheme, key: string): ColumnSpec['type'] {
  const columns = [
    ...scheme.outputs.flatMap((output) => output.columns),
    ...scheme.tables.flatMap((table) => tableColumns(scheme, table)),
  ];
  const known = columns.find((column) => column.key === key)?.type;
  return known ?? (key === 'score' ? 'decimal' : 'int');
}
