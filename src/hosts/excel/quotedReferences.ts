import { quoteTab } from '../../sheets/address';

/** Texts and quoted names are passed over; what is caught is a bare name before "!". */
const BARE_NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula with every tab name in quotes, as ours are written: Excel drops quotes that it does not
 * need, and the same formula must read the same whoever wrote it last.
 */
export function quotedReferences(formula: string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(BARE_NAME, (found, name: string | undefined) =>
    name === undefined ? found : `${quoteTab(name)}!`,
  );
}
