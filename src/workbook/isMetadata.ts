import { isChartSpec } from './isChartSpec';
import type { Metadata } from './metadata';
import { isChartColour } from './palette';

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

const ALIAS: Shape = { seen: 'string', means: 'string' };

const HAND_OUT: Shape = {
  organisation: 'string',
  year: 'string',
  by: 'string',
  unit: 'string',
  issued: 'string',
  deadline: 'string',
};
const HANDED_OUT: Shape = { id: 'string', version: 'number' };
const MAPPING: Shape = { scheme: 'string', part: 'string', tab: 'string', headerRows: 'number' };
const MAPPED: Shape = { key: 'string', path: 'string' };

const FINAL: Shape = { time: 'string', by: 'string', note: 'string', tool: 'string' };
const FINAL_INPUT: Shape = { place: 'string', id: 'string', name: 'string', fingerprint: 'string' };
const FINAL_PARAMETER: Shape = {
  scheme: 'string',
  code: 'string',
  label: 'string',
  value: 'string',
};

type Shape = Readonly<Record<string, 'string' | 'number'>>;

/** Whether what was read is metadata of the layout that we know; anything else counts as broken. */
export function isMetadata(read: unknown): read is Metadata {
  return (
    isObject(read) &&
    read['format'] === 1 &&
    typeof read['tool'] === 'string' &&
    isListOf(read['tabs'], STAMP, isStamp) &&
    isListOf(read['calculations'], CALCULATION) &&
    Object.entries(OPTIONAL).every(([key, fits]) => read[key] === undefined || fits(read[key]))
  );
}

/** What only some workbooks have. */
const OPTIONAL: Readonly<Record<string, (read: unknown) => boolean>> = {
  aliases: (read) => isListOf(read, ALIAS),
  handOut: isHandOut,
  mappings: (read) => isListOf(read, MAPPING, (mapping) => isListOf(mapping['columns'], MAPPED)),
  finals: isFinal,
};

function isStamp(stamp: Record<string, unknown>): boolean {
  const charts = stamp['charts'] ?? [];
  return (
    isListOf(stamp['columns'], COLUMN) &&
    Array.isArray(charts) &&
    charts.every((chart: unknown) => isChartSpec(chart, isChartColour))
  );
}

function isHandOut(read: unknown): boolean {
  return isListOf([read], HAND_OUT, (stamp) => isListOf(stamp['schemes'], HANDED_OUT));
}

function isFinal(read: unknown): boolean {
  return isListOf(
    [read],
    FINAL,
    (stamp) =>
      isListOf(stamp['schemes'], CALCULATION) &&
      isListOf(stamp['inputs'], FINAL_INPUT) &&
      isListOf(stamp['parameters'], FINAL_PARAMETER),
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
