import type { Band } from '../../domain/scheme/scheme';
import type { FormulaPlaces } from './formulaPlaces';

type Places = Pick<FormulaPlaces, 'scheme' | 'parameter'>;

/**
 * The label of the band of a number as nested IFs over 参数设置 (R-05). "" stays "": a text is
 * greater than any number in a spreadsheet, and would be excellent.
 */
export function bandFormula(value: string, { scheme, parameter }: Places): string {
  const part = (band: Band, field: string): string => parameter(`band.${band.key}.${field}`);
  const chain = scheme.bands.reduceRight((rest, band) => {
    if (band.lo === null) return part(band, 'label');
    const lo = part(band, 'lo');
    const reached = `AND((${value})=${lo},${part(band, 'inclusive')}="是")`;
    return `IF(OR((${value})>${lo},${reached}),${part(band, 'label')},${rest})`;
  }, '""');
  return `IF((${value})="","",${chain})`;
}

/** What follows for whoever has the band with this label; "" for any other word. */
export function followFormula(label: string, { scheme, parameter }: Places): string {
  return scheme.bands.reduceRight(
    (rest, { key }) =>
      `IF((${label})=${parameter(`band.${key}.label`)},${parameter(`band.${key}.follow`)}&"",${rest})`,
    '""',
  );
}

/**
 * The operand of a parameter; null for an item that the school removed from an open group, and for
 * a parameter of the workbook that stands nowhere. A share
 * stands as text ("1/3", "30%"), because a cell would turn 1/3 into a day; here it is a number.
 */
export function parameterOperand({ scheme, parameter }: Places, code: string): string | null {
  if (code.startsWith('group.') && !isItem(scheme, code)) return null;
  const operand = parameter(code);
  if (operand === '') return null;
  const isShare = scheme.parameters.some((each) => each.code === code && each.kind === 'share');
  if (!isShare) return operand;
  const above = `VALUE(LEFT(${operand},FIND("/",${operand})-1))`;
  const below = `VALUE(MID(${operand},FIND("/",${operand})+1,9))`;
  return `IFERROR(${above}/${below},VALUE(SUBSTITUTE(${operand},"%",""))/100)`;
}

function isItem(scheme: Places['scheme'], code: string): boolean {
  const [, group, item] = code.split('.');
  return scheme.groups.some(
    ({ key, items }) => key === group && items.some((each) => each.key === item),
  );
}
