import { quoteTab } from './address';

/**
 * Texts and quoted names are passed over; what is caught is a bare name before "!". Errors (#REF!),
 * other files ([1]Tab!) and runs of tabs (One:Two!) are no such names.
 */
const BARE_NAME =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![#:\]\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula with every tab name in quotes, as ours are written: Excel drops quotes that it does not
 * need, and the same formula must read the same whoever wrote it last (R-10).
 */
export function quotedReferences(formula: string): string {
  if (isQuoted(formula)) return formula;
  return formula.replace(BARE_NAME, (found, name: string | undefined) =>
    name === undefined ? found : `${quoteTab(name)}!`,
  );
}

/** Nothing to do, seen at a glance: every "!" comes after a quote. So it is in ours, by thousands. */
function isQuoted(formula: string): boolean {
  for (let at = formula.indexOf('!'); at >= 0; at = formula.indexOf('!', at + 1)) {
    if (formula[at - 1] !== "'") return false;
  }
  return true;
}
