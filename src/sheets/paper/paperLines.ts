/** How wide a text is, in Chinese characters: letters and digits are half as wide. */
export function emsOf(text: string): number {
  let halves = 0;
  for (const character of text) halves += character > '\u2e7f' ? 2 : 1;
  return halves / 2;
}

/** Lines that a text takes where so many Chinese characters stand in one. */
export function linesOf(text: string, emsPerLine: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(Math.ceil(emsOf(line) / emsPerLine), 1), 0);
}

/** Where a long text may go on in another row: behind these. */
const ENDS = '、，；。';

/**
 * A text in pieces of at most `most` Chinese characters, each ending behind a punctuation mark where
 * there is one: no row of a sheet is higher than 409 points.
 */
export function piecesOf(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let end = 0;
  for (const character of text) {
    piece += character;
    if (ENDS.includes(character)) end = piece.length;
    if (emsOf(piece) < most) continue;
    const cut = end === 0 ? piece.length : end;
    pieces.push(piece.slice(0, cut));
    piece = piece.slice(cut);
    end = 0;
  }
  return piece === '' && pieces.length > 0 ? pieces : [...pieces, piece];
}
