import type { Metadata } from '../../workbook/metadata';

const STAMP: Shape = {
  name: 'string',
  role: 'string',
  scheme: 'string',
  part: 'string',
  version: 'number',
};
const CALCULATION: Shape = {
  scheme: 'string',
  version: 'number',
  time: 'string',
  fingerprint: 'string',
};

const COLUMN: Shape = { key: 'string', header: 'string' };

type Shape = Readonly<Record<string, 'string' | 'number'>>;

/** Whether what was read is metadata of the layout that we know; anything else counts as broken. */
export function isMetadata(read: unknown): read is Metadata {
  return (
    isObject(read) &&
    read['format'] === 1 &&
    typeof read['tool'] === 'string' &&
    isListOf(read['tabs'], STAMP, (stamp) => isListOf(stamp['columns'], COLUMN)) &&
    isListOf(read['calculations'], CALCULATION)
  );
}

function isListOf(
  read: unknown,
  shape: Shape,
  more: (item: Record<string, unknown>) => boolean = () => true,
): boolean {
  if (!Array.isArray(read)) return false;
  return read.every(
    (item: unknown) =>
      isObject(item) &&
      Object.entries(shape).every(([key, type]) => typeof item[key] === type) &&
      more(item),
  );
}

function isObject(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null;
}
