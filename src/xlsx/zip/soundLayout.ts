import { XlsxError } from '../xlsxFailure';
import type { ZipDirectory } from './zipDirectory';
import type { ZipEntry } from './zipEntry';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
/** Control characters, a drive, a root, a way upwards: nothing a part of a workbook is called. */
const UNSAFE_PATH = /[\u0000-\u001f]|^[A-Za-z]:|^\/|(?:^|\/)\.\.(?:\/|$)/;

/** An entry with the place where its packed bytes stand. */
export interface PlacedEntry {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the bytes of every part, and refuses packages in which two readers could see two things:
 * a part listed twice, parts that share bytes (the trick of the smallest zip bombs), names that
 * lead out of the package, local headers that contradict the directory (`unsafeZip`).
 */
export function soundLayout(
  bytes: Uint8Array,
  view: DataView,
  { entries, start }: ZipDirectory,
): PlacedEntry[] {
  const known = new Set<string>();
  const placed = entries.map((entry) => {
    if (entry.encrypted) throw new XlsxError('zipPassword');
    const path = entry.path.toLowerCase();
    if (UNSAFE_PATH.test(entry.path) || known.has(path)) throw new XlsxError('unsafeZip');
    known.add(path);
    return place(bytes, view, entry);
  });
  let free = 0;
  for (const { entry, end } of [...placed].sort(byPlace)) {
    if (entry.headerAt < free || end > start) throw new XlsxError('unsafeZip');
    free = end;
  }
  return placed;
}

function byPlace(one: PlacedEntry, other: PlacedEntry): number {
  return one.entry.headerAt - other.entry.headerAt;
}

function place(bytes: Uint8Array, view: DataView, entry: ZipEntry): PlacedEntry {
  const at = entry.headerAt;
  if (at + LOCAL_SIZE > view.byteLength || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw new XlsxError('corrupt');
  }
  const nameLength = view.getUint16(at + 26, true);
  const start = at + LOCAL_SIZE + nameLength + view.getUint16(at + 28, true);
  const end = start + entry.packedSize;
  if (end > bytes.length) throw new XlsxError('corrupt');
  const isSame =
    view.getUint16(at + 8, true) === entry.method &&
    nameLength === entry.name.length &&
    entry.name.every((byte, index) => bytes[at + LOCAL_SIZE + index] === byte);
  if (!isSame) throw new XlsxError('unsafeZip');
  return { entry, start, end };
}
