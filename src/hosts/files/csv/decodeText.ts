/** Control characters that no text table has; where they stand, the bytes were no text. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/;

/**
 * Bytes of a text file -> text without a byte order mark. Marked files are what the mark says;
 * others are UTF-8 if they can be, otherwise GBK (as GB18030, which contains it), as Chinese Excel
 * writes "CSV". Null for bytes that are neither.
 */
export function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of encodings(bytes)) {
    const text = decodeAs(encoding, bytes);
    if (text !== null && !NO_TEXT.test(text)) return text;
  }
  return null;
}

function encodings(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
