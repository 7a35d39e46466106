import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/xlsx/zip/crc32';

/** One entry of a zip file, and the lies it tells. */
export interface RawEntry {
  readonly path: string;
  readonly data: Uint8Array;
  /** The name in the local header, where it differs. */
  readonly localPath?: string;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** What the directory says of the unpacked and packed size and the checksum. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly checksum?: number;
  /** Points at the local header of the entry with that number instead of one of its own. */
  readonly sharesWith?: number;
}

export interface RawZip {
  /** Sizes and places in zip64 fields, as some programs write them for small files too. */
  readonly zip64?: boolean;
  /** What the end record says of the number of entries. */
  readonly count?: number;
}

/** A zip file byte by byte, as nobody should write it. */
export function rawZip(
  entries: readonly RawEntry[],
  { zip64 = false, count }: RawZip = {},
): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  const places: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = entry.stored === true ? Buffer.from(entry.data) : deflateRawSync(entry.data);
    const facts = factsOf(entry, packed);
    if (entry.sharesWith === undefined) {
      const name = Buffer.from(entry.localPath ?? entry.path);
      const header = Buffer.concat([
        bytes(4, 0x04034b50),
        bytes(2, 20),
        facts,
        bytes(2, name.length),
        bytes(2, 0),
        name,
      ]);
      local.push(header, packed);
      places.push(at);
      at += header.length + packed.length;
    } else places.push(places[entry.sharesWith] ?? 0);
    directory.push(directoryEntry(entry, facts, places.at(-1) ?? 0, zip64));
  }
  const listed = Buffer.concat(directory);
  return Uint8Array.from(
    Buffer.concat([...local, listed, end(count ?? entries.length, listed.length, at, zip64)]),
  );
}

function factsOf(entry: RawEntry, packed: Buffer): Buffer {
  return Buffer.concat([
    bytes(2, (entry.encrypted === true ? 1 : 0) | 0x0800),
    bytes(2, entry.stored === true ? 0 : 8),
    bytes(4, 0),
    bytes(4, entry.checksum ?? crc32(entry.data)),
    bytes(4, entry.packedSize ?? packed.length),
    bytes(4, entry.size ?? entry.data.length),
  ]);
}

function directoryEntry(entry: RawEntry, facts: Buffer, at: number, zip64: boolean): Buffer {
  const name = Buffer.from(entry.path);
  const sizes = [facts.readUInt32LE(16), facts.readUInt32LE(12), at];
  const extra = zip64
    ? Buffer.concat([bytes(2, 1), bytes(2, 24), ...sizes.map((size) => bytes(8, size))])
    : Buffer.alloc(0);
  const told = zip64 ? Buffer.concat([facts.subarray(0, 12), Buffer.alloc(8, 0xff)]) : facts;
  return Buffer.concat([
    bytes(4, 0x02014b50),
    bytes(2, 20),
    bytes(2, 20),
    told,
    bytes(2, name.length),
    bytes(2, extra.length),
    Buffer.alloc(10),
    zip64 ? Buffer.alloc(4, 0xff) : bytes(4, at),
    name,
    extra,
  ]);
}

function end(count: number, size: number, at: number, zip64: boolean): Buffer {
  const record = Buffer.concat([
    bytes(4, 0x06054b50),
    bytes(4, 0),
    bytes(2, zip64 ? 0xffff : count),
    bytes(2, zip64 ? 0xffff : count),
    bytes(4, zip64 ? 0xffffffff : size),
    bytes(4, zip64 ? 0xffffffff : at),
    bytes(2, 0),
  ]);
  if (!zip64) return record;
  const long = Buffer.concat([
    bytes(4, 0x06064b50),
    bytes(8, 44),
    bytes(2, 45),
    bytes(2, 45),
    bytes(8, 0),
    ...[count, count, size, at].map((number) => bytes(8, number)),
  ]);
  const locator = Buffer.concat([
    bytes(4, 0x07064b50),
    bytes(4, 0),
    bytes(8, at + size),
    bytes(4, 1),
  ]);
  return Buffer.concat([long, locator, record]);
}

function bytes(length: 2 | 4 | 8, value: number): Buffer {
  const buffer = Buffer.alloc(length);
  if (length === 8) buffer.writeBigUInt64LE(BigInt(value));
  else buffer.writeUIntLE(value, 0, length);
  return buffer;
}
