/** As many bytes as a call can have arguments in every browser. */
const PIECE = 0x8000;

/** Bytes as Excel takes them for a new workbook. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(text);
}
