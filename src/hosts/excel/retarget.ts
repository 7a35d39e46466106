import { quoteTab } from '../../sheets/address';
import type { AddedTab } from './workList';

/**
 * Turns formulas to the temporary names of tabs that are being built; when those are renamed, Excel
 * turns the formulas with them. Names in formulas of ours are always quoted (EXCEL.md 11).
 */
export function retargeting(added: readonly AddedTab[]): (formula: string) => string {
  const names = added.map(({ tab, temporary }): [string, string] => [
    `${quoteTab(tab.name)}!`,
    `${quoteTab(temporary)}!`,
  ]);
  return (formula) =>
    names.reduce(
      (text, [from, to]) => (text.includes(from) ? text.replaceAll(from, to) : text),
      formula,
    );
}
