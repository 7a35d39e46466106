const INVISIBLE = /\p{Cf}+/gu;
const SPACES = /[\s\p{Cc}]+/gu;
const LONGEST = 60;

/**
 * A cell's text as it can stand inside a sentence: on one line, without invisible characters,
 * shortened with … where somebody typed an essay. Blank when there is nothing to see.
 */
export function oneLine(text: string): string {
  const plain = text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  const characters = Array.from(plain);
  return characters.length <= LONGEST ? plain : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
