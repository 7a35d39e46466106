import { quoteTab } from '../sheets/address';
import { isMetadata } from './isMetadata';
import type { Metadata, TabStamp } from './metadata';
import { STAMP_PREFIX } from './reservedTabs';
import { isSameTab } from './tabName';

export interface MetadataReading {
  readonly metadata: Metadata | null;
  readonly broken: boolean;
}

/** A defined name and what it stands for, without "=". */
export interface StampName {
  readonly name: string;
  readonly text: string;
}

/** A cell holds 32,767 characters; escapes of control characters take more than one. */
const PIECE = 30_000;

/** The JSON of the metadata in pieces, one a cell of the first column of the metadata tab. */
export function metadataPieces(metadata: Metadata): string[] {
  const json = JSON.stringify(metadata);
  const pieces: string[] = [];
  for (let at = 0; at < json.length; at += PIECE) pieces.push(json.slice(at, at + PIECE));
  return pieces;
}

/** The defined names by which a renamed tab is known again; tabs that are not there get none. */
export function stampNames(metadata: Metadata, tabs: readonly string[]): StampName[] {
  return metadata.tabs.flatMap((stamp, index) => {
    const tab = tabs.find((name) => isSameTab(name, stamp.name));
    if (tab === undefined) return [];
    return [{ name: `${STAMP_PREFIX}${index + 1}`, text: `${quoteTab(tab)}!$A$1` }];
  });
}

/**
 * What the pieces and names of a workbook say about our tabs, with the names its tabs have now.
 * @param pieces null: there is no metadata tab
 */
export function readMetadata(
  pieces: readonly string[] | null,
  names: readonly StampName[],
  tabs: readonly string[],
): MetadataReading {
  if (pieces === null) return { metadata: null, broken: false };
  const read = parse(pieces.join(''));
  if (!isMetadata(read)) return { metadata: null, broken: true };
  const stamps = read.tabs.flatMap((stamp, index) => presentStamp(stamp, index, names, tabs));
  return { metadata: { ...read, tabs: stamps }, broken: false };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Where the name points now; a tab that was deleted has left "#REF!" and loses its stamp. */
function presentStamp(
  stamp: TabStamp,
  index: number,
  names: readonly StampName[],
  tabs: readonly string[],
): TabStamp[] {
  const wanted = `${STAMP_PREFIX}${index + 1}`;
  const found = names.find((item) => item.name === wanted);
  const name = found === undefined ? stamp.name : referencedTab(found.text);
  return name !== null && tabs.includes(name) ? [{ ...stamp, name }] : [];
}

/** `'tab'!$A$1` or `tab!$A$1` -> the tab. */
function referencedTab(text: string): string | null {
  const quoted = /^'((?:[^']|'')*)'!/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  return /^([^'!]+)!/.exec(text)?.[1] ?? null;
}
