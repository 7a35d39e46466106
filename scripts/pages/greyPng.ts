import { crc32, deflateSync } from 'node:zlib';

export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  /** A byte a pixel, 0 is black, rows from the top. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 4;

/** A PNG of sixteen greys: enough to read by, and small. */
export function greyPng({ width, height, pixels }: GreyPicture): Uint8Array {
  const perByte = 8 / BITS;
  const line = Math.ceil(width / perByte) + 1;
  const data = Buffer.alloc(line * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const grey = (pixels[row * width + column] ?? 0) >> (8 - BITS);
      const at = row * line + 1 + Math.floor(column / perByte);
      data[at] = (data[at] ?? 0) | (grey << (8 - BITS - (column % perByte) * BITS));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = BITS;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(data, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
