import { writeZip } from '../../xlsx/zip/writeZip';

/** One file of a zip. */
export interface ZippedBook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Many workbooks as one zip, in the order given, with UTF-8 names: the same books give the same
 * bytes. Throws when a name comes twice, because one of the two would be lost when it is unpacked.
 */
export function zipOfBooks(books: readonly ZippedBook[]): Promise<Uint8Array> {
  const names = new Set(books.map(({ fileName }) => fileName.toLowerCase()));
  if (names.size < books.length) throw new TypeError('two books of one name in a zip');
  return writeZip(new Map(books.map(({ fileName, bytes }) => [fileName, bytes])));
}
