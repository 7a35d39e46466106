import type { XlsxConditional, XlsxStyle, XlsxValidation } from '../../xlsx/xlsxBook';
import { parseAddress } from '../engine/cells/address';
import type { Rect } from '../engine/cells/rect';
import { ConditionalFormat, type ConditionalLook } from '../engine/model/conditionalFormat';
import type { Sheet } from '../engine/model/sheet';
import type { Validation, ValidationRule } from '../engine/model/validation';

export const VALIDATION_KINDS = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

/** The file's words for comparisons and Excel's; conditional formats leave out the "To". */
export const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

export const ALERTS = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
} as const;

/** Ranges of a file, separated by spaces; what is none is left out. */
export const areasOf = (range: string): readonly Rect[] =>
  range.split(/\s+/u).flatMap((part) => parseAddress(part) ?? []);

export function validationToExcel(rule: XlsxValidation): Validation {
  return {
    rule: toRule(rule),
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: rule.promptTitle, message: rule.prompt },
    errorAlert: {
      showAlert: true,
      style: ALERTS[rule.errorStyle],
      title: rule.errorTitle,
      message: rule.error,
    },
  };
}

function toRule({ type, operator, formula1, formula2 }: XlsxValidation): ValidationRule {
  const first = formula1 ?? '';
  if (type === 'any') return {};
  if (type === 'list') return { list: { inCellDropDown: true, source: listSource(first) } };
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const second = formula2 === null ? {} : { formula2: operand(formula2) };
  const word = OPERATORS[operator ?? 'between'] ?? 'Between';
  return { [VALIDATION_KINDS[type]]: { formula1: operand(first), ...second, operator: word } };
}

/** "\"a,b\"" is a list of two words; anything else points at cells. */
const listSource = (formula: string): string =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

const operand = (formula: string): string | number =>
  /^-?\d+(?:\.\d+)?$/u.test(formula) ? Number(formula) : `=${formula}`;

/** Rules by formula and by value; bars, scales and icons are not shown by the embedded Excel. */
export function conditionalToExcel(
  rule: XlsxConditional,
  sheet: Sheet,
  number: number,
): ConditionalFormat | null {
  const kind = rule.type === 'expression' ? 'Custom' : rule.type === 'cellIs' ? 'CellValue' : null;
  const [first, second] = rule.formulas;
  const areas = areasOf(rule.range);
  if (kind === null || first === undefined || areas.length === 0) return null;
  const format = new ConditionalFormat(`file-${number}`, kind, sheet.id, areas, () => {
    sheet.rulesChanged();
  });
  if (kind === 'Custom') format.formula = `=${first}`;
  else {
    const operator = (OPERATORS[rule.operator ?? ''] ?? 'EqualTo').replace(
      /OrEqualTo$/u,
      'OrEqual',
    );
    const formula2 = second === undefined ? null : `=${second}`;
    format.cellValue = { formula1: `=${first}`, formula2, operator };
  }
  Object.assign(format.look, look(rule.style ?? {}));
  return format;
}

function look({ fill, font }: XlsxStyle): Partial<ConditionalLook> {
  return {
    ...(fill === undefined ? {} : { fill: `#${fill}` }),
    ...(font?.colour === undefined ? {} : { color: `#${font.colour}` }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
  };
}
