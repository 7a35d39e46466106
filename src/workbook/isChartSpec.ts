import type { ChartSpec } from '../sheets/chartSpec';

const TEXTS = ['key', 'title', 'anchor', 'categories', 'numberFormat'];
const KINDS: readonly unknown[] = ['stackedColumn', 'column', 'bar', 'line'];

/** Whether something read from metadata is a chart; colours that are not known make it none. */
export function isChartSpec(
  read: unknown,
  isColour: (text: unknown) => boolean,
): read is ChartSpec {
  if (!isObject(read)) return false;
  const { series } = read;
  return (
    TEXTS.every((key) => typeof read[key] === 'string') &&
    KINDS.includes(read['kind']) &&
    typeof read['gap'] === 'number' &&
    isOrNull(read['max'], 'number') &&
    isOrNull(read['categoryTitle'], 'string') &&
    isOrNull(read['valueTitle'], 'string') &&
    Array.isArray(series) &&
    series.every(
      (each: unknown) =>
        isObject(each) &&
        typeof each['name'] === 'string' &&
        typeof each['values'] === 'string' &&
        isColour(each['colour']),
    )
  );
}

function isObject(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null;
}

function isOrNull(read: unknown, type: 'number' | 'string'): boolean {
  return read === null || typeof read === type;
}
