import type { GreyPicture } from './greyPng';

/** A binary PGM with a byte a pixel, as pdftoppm -gray writes it. */
export function readPgm(bytes: Uint8Array): GreyPicture {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(
    Buffer.from(bytes.subarray(0, 64)).toString('latin1'),
  );
  if (header === null) throw new Error('no binary PGM with a byte a pixel');
  const [whole, width, height] = header;
  return {
    width: Number(width),
    height: Number(height),
    pixels: bytes.subarray(whole.length, whole.length + Number(width) * Number(height)),
  };
}
