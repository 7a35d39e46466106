import { XlsxError } from '../xlsxFailure';
import type { XlsxLimits } from '../xlsxLimits';
import { crc32 } from './crc32';
import { inflateRaw } from './rawStream';

/** The parts of a package by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;

/** Unpacks all parts and checks their checksums. Zip64 is refused: no sheet within our limits needs it. */
export async function readZip(bytes: Uint8Array, limits: XlsxLimits): Promise<Parts> {
  if (bytes.length > limits.inputBytes) throw new XlsxError('tooLarge');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_SIGNATURE)
    throw new XlsxError('notZip');
  const parts = new Map<string, Uint8Array>();
  let room = limits.unpackedBytes;
  for (const entry of readDirectory(bytes, view)) {
    if (entry.path.endsWith('/')) continue;
    const part = await unpack(bytes, view, entry, room);
    room -= part.length;
    parts.set(entry.path.replaceAll('\\', '/').replace(/^\//, ''), part);
  }
  return parts;
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const endAt = findEnd(view);
  const count = view.getUint16(endAt + 10, true);
  let at = view.getUint32(endAt + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new XlsxError('corrupt');
    }
    const nameLength = view.getUint16(at + 28, true);
    const nameAt = at + ENTRY_SIZE;
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at = nameAt + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of unknown length. Without it the file was cut off. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new XlsxError('corrupt');
}

async function unpack(
  bytes: Uint8Array,
  view: DataView,
  entry: Entry,
  room: number,
): Promise<Uint8Array> {
  if (entry.encrypted) throw new XlsxError('encrypted');
  if (entry.size > room) throw new XlsxError('tooLarge');
  const start = dataStart(view, entry);
  const end = start + entry.packedSize;
  if (end > bytes.length) throw new XlsxError('corrupt');
  const packed = bytes.subarray(start, end);
  const part = await unpackData(packed, entry.method, room);
  if (part.length !== entry.size || crc32(part) !== entry.checksum) throw new XlsxError('corrupt');
  return part;
}

function dataStart(view: DataView, entry: Entry): number {
  const at = entry.headerAt;
  if (at + LOCAL_SIZE > view.byteLength || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw new XlsxError('corrupt');
  }
  return at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

async function unpackData(packed: Uint8Array, method: number, room: number): Promise<Uint8Array> {
  if (method === 0) return packed.slice();
  if (method === 8) return inflateRaw(packed, room);
  throw new XlsxError('corrupt');
}
