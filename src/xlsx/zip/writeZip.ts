import { crc32 } from './crc32';
import { deflateRaw } from './rawStream';
import type { Parts } from './readZip';

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

/** Names are UTF-8, parts are deflated. */
const FLAGS = 0x0800;
const METHOD = 8;
const VERSION = 20;
/** 1 January 1980, the first day a zip can name: the same parts always give the same bytes. */
const DATE = 0x0021;
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;

/** Packs parts in the order given, without any time of day. */
export async function writeZip(parts: Parts): Promise<Uint8Array> {
  const packed: Packed[] = [];
  for (const [path, bytes] of parts) {
    packed.push({
      name: new TextEncoder().encode(path),
      data: await deflateRaw(bytes),
      size: bytes.length,
      checksum: crc32(bytes),
    });
  }
  return assemble(packed);
}

function assemble(packed: readonly Packed[]): Uint8Array {
  const local = sum(packed.map((part) => LOCAL_SIZE + part.name.length + part.data.length));
  const directory = sum(packed.map((part) => ENTRY_SIZE + part.name.length));
  const bytes = new Uint8Array(local + directory + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let entryAt = local;
  for (const part of packed) {
    view.setUint32(entryAt, 0x02014b50, true);
    view.setUint16(entryAt + 4, VERSION, true);
    writeFacts(view, entryAt + 6, part);
    view.setUint32(entryAt + 42, at, true);
    bytes.set(part.name, entryAt + ENTRY_SIZE);
    entryAt += ENTRY_SIZE + part.name.length;

    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, part);
    bytes.set(part.name, at + LOCAL_SIZE);
    bytes.set(part.data, at + LOCAL_SIZE + part.name.length);
    at += LOCAL_SIZE + part.name.length + part.data.length;
  }
  view.setUint32(entryAt, 0x06054b50, true);
  view.setUint16(entryAt + 8, packed.length, true);
  view.setUint16(entryAt + 10, packed.length, true);
  view.setUint32(entryAt + 12, directory, true);
  view.setUint32(entryAt + 16, local, true);
  return bytes;
}

/** The block that local header and directory entry have in common. */
function writeFacts(view: DataView, at: number, part: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, METHOD, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, part.checksum, true);
  view.setUint32(at + 14, part.data.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
