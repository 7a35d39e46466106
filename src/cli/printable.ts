/**
 * Control characters other than tab and line end, and those that turn the direction of writing: a
 * terminal obeys them, whoever wrote them into a cell, a tab's name or a path.
 */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text as a terminal may show it. */
export function printable(text: string): string {
  return text.replace(OBEYED, '�');
}
