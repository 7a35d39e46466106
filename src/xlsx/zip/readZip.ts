import { XlsxError } from '../xlsxFailure';
import type { XlsxLimits } from '../xlsxLimits';
import { crc32 } from './crc32';
import { inflateRaw } from './rawStream';
import { type PlacedEntry, soundLayout } from './soundLayout';
import { readDirectory } from './zipDirectory';
import type { ZipEntry } from './zipEntry';

/** The parts of a package by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const LOCAL_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks all parts and checks their checksums. What a part says of its own size is checked before
 * it is unpacked and while it is: no part takes more memory than it was allowed. Zips within zips
 * stay packed.
 */
export async function readZip(bytes: Uint8Array, limits: XlsxLimits): Promise<Parts> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_SIGNATURE) {
    throw new XlsxError('notZip');
  }
  const placed = soundLayout(bytes, view, readDirectory(bytes, view, limits));
  refuseBombs(
    placed.map(({ entry }) => entry),
    limits,
  );
  const parts = new Map<string, Uint8Array>();
  for (const item of placed) {
    if (!item.entry.path.endsWith('/')) parts.set(item.entry.path, await unpack(bytes, item));
  }
  return parts;
}

/** By what the directory says; `unpack` holds the parts to it. */
function refuseBombs(entries: readonly ZipEntry[], limits: XlsxLimits): void {
  let room = limits.unpackedBytes;
  for (const { size, packedSize } of entries) {
    room -= size;
    const isDense = size > limits.ratioFreeBytes && size > packedSize * limits.unpackRatio;
    if (room < 0 || isDense) throw new XlsxError('zipBomb');
  }
}

async function unpack(bytes: Uint8Array, { entry, start, end }: PlacedEntry): Promise<Uint8Array> {
  const part = await unpackData(bytes.subarray(start, end), entry);
  if (part.length !== entry.size || crc32(part) !== entry.checksum) throw new XlsxError('corrupt');
  return part;
}

async function unpackData(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method === STORED) {
    if (entry.size !== entry.packedSize) throw new XlsxError('corrupt');
    return packed.slice();
  }
  if (entry.method === DEFLATED) return inflateRaw(packed, entry.size);
  throw new XlsxError('corrupt');
}
