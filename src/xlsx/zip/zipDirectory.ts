import { XlsxError } from '../xlsxFailure';
import type { XlsxLimits } from '../xlsxLimits';
import type { ZipEntry } from './zipEntry';

const END_SIGNATURE = 0x06054b50;
const END_64_SIGNATURE = 0x06064b50;
const LOCATOR_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const END_64_SIZE = 56;
const LOCATOR_SIZE = 20;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
/** A 32-bit field that says "see the zip64 field". */
const SEE_64 = 0xffffffff;
const ZIP64_FIELD = 1;

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins: parts stand before it. */
  readonly start: number;
}

/**
 * The list of parts at the end of a zip file; files without one were cut off (`truncated`). Zip64
 * is understood, because some programs write it for every file, however small.
 */
export function readDirectory(bytes: Uint8Array, view: DataView, limits: XlsxLimits): ZipDirectory {
  const endAt = findEnd(view);
  const { count, start } = whereDirectory(view, endAt);
  if (count > limits.parts) throw new XlsxError('tooManyParts');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > endAt || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new XlsxError('corrupt');
    }
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > endAt) throw new XlsxError('corrupt');
    entries.push(readEntry(bytes, view, at, nameEnd, extraEnd));
    at = next;
  }
  return { entries, start };
}

/** The end record stands last, before a comment of unknown length. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new XlsxError('truncated');
}

function whereDirectory(view: DataView, endAt: number): { count: number; start: number } {
  const locatorAt = endAt - LOCATOR_SIZE;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== LOCATOR_SIGNATURE) {
    return { count: view.getUint16(endAt + 10, true), start: view.getUint32(endAt + 16, true) };
  }
  const at = readLong(view, locatorAt + 8);
  if (at + END_64_SIZE > view.byteLength || view.getUint32(at, true) !== END_64_SIGNATURE) {
    throw new XlsxError('corrupt');
  }
  return { count: readLong(view, at + 32), start: readLong(view, at + 48) };
}

/** A 64-bit number; one that no file of ours could reach means that the bytes are not sound. */
function readLong(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new XlsxError('corrupt');
  return value;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
): ZipEntry {
  const name = bytes.subarray(at + ENTRY_SIZE, nameEnd);
  const [size = 0, packedSize = 0, headerAt = 0] = long(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    path: new TextDecoder().decode(name).replaceAll('\\', '/'),
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerAt,
  };
}

/** Sizes and places; those that do not fit 32 bits stand in the zip64 field, in this order. */
function long(view: DataView, from: number, to: number, short: readonly number[]): number[] {
  let at = short.includes(SEE_64) ? findField(view, from, to) : 0;
  return short.map((value) => {
    if (value !== SEE_64) return value;
    if (at + 8 > to) throw new XlsxError('corrupt');
    at += 8;
    return readLong(view, at - 8);
  });
}

/** Where the content of the zip64 field begins. */
function findField(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) return at + 4;
  }
  throw new XlsxError('corrupt');
}
