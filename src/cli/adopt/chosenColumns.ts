import { failure, type Result, success } from '../../domain/result';

/**
 * What follows --map: "编号=工号,姓名=教师". A header of the office may have "=" in it, one of a scheme
 * never. The failure is the piece without "=".
 */
export function chosenColumns(
  text: string,
): Result<readonly { readonly column: string; readonly path: string }[], string> {
  const pieces = text
    .split(/[,，;；]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const chosen: { column: string; path: string }[] = [];
  for (const piece of pieces) {
    const at = piece.search(/[=＝]/u);
    if (at < 1) return failure(piece);
    chosen.push({ column: piece.slice(0, at).trim(), path: piece.slice(at + 1).trim() });
  }
  return success(chosen);
}
