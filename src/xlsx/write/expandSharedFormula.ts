import { parseAddress } from '../cells/cellAddress';
import { FormulaGroups } from '../cells/formulaGroups';
import { elementText } from '../cells/sharedStrings';
import { readAttributes } from '../xml/scanXml';
import { childElements } from '../xml/xmlChildren';
import { escapeXml } from '../xml/xmlText';

/**
 * Gives a cell of a shared formula its own formula, so that the cell which holds the text of the
 * group can be overwritten without taking the others with it. Cells come in the order of the file.
 */
export function expandSharedFormula(cell: string, groups: FormulaGroups): string {
  const [whole] = childElements(cell, 0, cell.length);
  if (whole === undefined || !/<f\b[^>]*\bt\s*=\s*["']shared/.test(cell)) return cell;
  const formula = childElements(cell, whole.contentStart, whole.contentEnd).find(
    (child) => child.name === 'f',
  );
  const address = parseAddress(readAttributes(whole.attributes)['r'] ?? '');
  if (formula === undefined || address === null) return cell;
  const text = elementText(cell.slice(formula.contentStart, formula.contentEnd));
  const attributes = readAttributes(formula.attributes);
  const own = groups.formula(address.row, address.column, attributes, text) ?? '';
  return `${cell.slice(0, formula.start)}<f>${escapeXml(own)}</f>${cell.slice(formula.end)}`;
}
