import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GreyPicture, greyPng } from './greyPng';
import { readPgm } from './readPgm';

/** One picture with several pages. */
export interface ContactSheet {
  readonly file: string;
  /** 1-based, both included. */
  readonly from: number;
  readonly to: number;
}

const ACROSS = 4;
const DOWN = 3;
/** A4 at 60 dots an inch lies down or stands up in a square of this. */
const CELL = 708;
const BACKGROUND = 128;

/** Puts the pages that pdftoppm made, page-001.pgm and so on, on contact sheets. */
export async function contactSheets(
  folder: string,
  pages: number,
  out: string,
): Promise<readonly ContactSheet[]> {
  const digits = String(pages).length;
  const sheets: ContactSheet[] = [];
  for (let from = 1; from <= pages; from += ACROSS * DOWN) {
    const to = Math.min(from + ACROSS * DOWN - 1, pages);
    const picture = blank(Math.ceil((to - from + 1) / ACROSS));
    for (let page = from; page <= to; page += 1) {
      const name = `page-${String(page).padStart(digits, '0')}.pgm`;
      paste(picture, readPgm(await readFile(join(folder, name))), page - from);
    }
    const file = `pages-${String(from).padStart(digits, '0')}.png`;
    await writeFile(join(out, file), greyPng(picture));
    sheets.push({ file, from, to });
  }
  return sheets;
}

function blank(rows: number): GreyPicture {
  const [width, height] = [ACROSS * CELL, rows * CELL];
  return { width, height, pixels: new Uint8Array(width * height).fill(BACKGROUND) };
}

function paste(onto: GreyPicture, page: GreyPicture, place: number): void {
  const left = (place % ACROSS) * CELL + Math.max(0, (CELL - page.width) >> 1);
  const top = Math.floor(place / ACROSS) * CELL + Math.max(0, (CELL - page.height) >> 1);
  for (let row = 0; row < Math.min(page.height, CELL); row += 1) {
    const line = page.pixels.subarray(
      row * page.width,
      row * page.width + Math.min(page.width, CELL),
    );
    onto.pixels.set(line, (top + row) * onto.width + left);
  }
}
