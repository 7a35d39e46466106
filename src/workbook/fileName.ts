/** Excel opens no path beyond 218 characters; the rest is room for the folders. */
const LONGEST = 120;
/** Linux and older Macs count a name in bytes of UTF-8, at most 255. */
const MOST_BYTES = 240;
/** What Windows refuses in a name, and what nobody sees or what turns the reading direction. */
const FORBIDDEN =
  /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Surrogate}]/gu;
/** Devices of Windows, whatever ending they have. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[ .]|$)/iu;

/**
 * A file name that Windows, Mac and Linux accept, from any text: composed characters (NFC), "_" in
 * place of what is forbidden, no dot or space at its ends, no device name, at most 120 characters
 * with its ending. The end of `head` is cut first, so that `tail` (the year) stays.
 */
export function safeFileName(head: string, tail: string, ending: string): string {
  const cleanTail = cleaned(tail);
  const rest = `${cleanTail}${ending}`;
  const stem = fitted(withoutEnds(cleaned(head)), rest);
  const whole = withoutEnds(`${stem}${cleanTail}`);
  const named = whole === '' ? '_' : whole;
  return `${RESERVED.test(named) ? '_' : ''}${named}${ending}`;
}

/**
 * The same names, later ones with "(2)" before their ending where the name is taken already; names
 * compare without case, as Windows and Mac do.
 */
export function distinctFileNames(
  names: readonly { readonly head: string; readonly tail: string }[],
  ending: string,
): readonly string[] {
  const taken = new Set<string>();
  return names.map(({ head, tail }) => {
    let name = safeFileName(head, tail, ending);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = safeFileName(head, `${tail}(${number})`, ending);
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function cleaned(text: string): string {
  return text.normalize('NFC').replace(FORBIDDEN, '_').replace(/\s+/gu, ' ');
}

function withoutEnds(text: string): string {
  return text.replace(/^[\s.~]+|[\s.]+$/gu, '');
}

/** As many whole characters of the text as fit with the rest; one place is left for a "_". */
function fitted(text: string, rest: string): string {
  let room = LONGEST - 1 - rest.length;
  let bytes = MOST_BYTES - 1 - bytesOf(rest);
  let kept = '';
  for (const character of text) {
    room -= character.length;
    bytes -= bytesOf(character);
    if (room < 0 || bytes < 0) return kept;
    kept += character;
  }
  return kept;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
