import type { XlsxConditional, XlsxStyle, XlsxValidation } from '../../xlsx/xlsxBook';
import { columnLetters } from '../engine/cells/address';
import type { Rect } from '../engine/cells/rect';
import type { ConditionalFormat } from '../engine/model/conditionalFormat';
import type { Validation } from '../engine/model/validation';
import { ALERTS, OPERATORS, VALIDATION_KINDS } from './ruleToExcel';
import { hex } from './styleFromGrid';

/** Files have no word for whole columns: their corners are written. */
const rangeOf = (areas: readonly Rect[]): string => areas.map(cornersOf).join(' ');

function cornersOf({ row, column, rows, columns }: Rect): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

export function validationFromExcel(
  validation: Validation,
  areas: readonly Rect[],
): XlsxValidation {
  const { prompt, errorAlert } = validation;
  return {
    range: rangeOf(areas),
    ...ruleOf(validation),
    promptTitle: prompt.showPrompt ? prompt.title : '',
    prompt: prompt.showPrompt ? prompt.message : '',
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    errorStyle: keyOf(ALERTS, errorAlert.style) ?? 'stop',
  };
}

type Rule = Pick<XlsxValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

function ruleOf({ rule }: Validation): Rule {
  const [found] = Object.entries(rule);
  const none = { operator: null, formula1: null, formula2: null };
  if (found === undefined) return { type: 'any', ...none };
  const [kind, part] = found;
  if (kind === 'list') return { type: 'list', ...none, formula1: listFormula(part['source']) };
  if (kind === 'custom') return { type: 'custom', ...none, formula1: bare(part['formula']) };
  return {
    type: keyOf(VALIDATION_KINDS, kind) ?? 'any',
    operator: keyOf(OPERATORS, String(part['operator'])),
    formula1: bare(part['formula1']),
    formula2: bare(part['formula2']),
  };
}

function listFormula(source: unknown): string {
  const text = String(source);
  return text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Without "="; a day that was given as ISO text becomes its serial, as files keep days. */
function bare(formula: unknown): string | null {
  if (typeof formula === 'number') return String(formula);
  if (typeof formula !== 'string') return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(formula);
  return isDay
    ? String(Date.parse(`${formula}T00:00:00Z`) / DAY + SERIAL_OF_1970)
    : formula.replace(/^=/u, '');
}

export function conditionalFromExcel(format: ConditionalFormat, priority: number): XlsxConditional {
  const { formula1, formula2, operator } = format.cellValue;
  const isCustom = format.type === 'Custom';
  const formulas = isCustom
    ? [format.formula]
    : [formula1, ...(formula2 === null ? [] : [formula2])];
  return {
    range: rangeOf(format.areas),
    type: isCustom ? 'expression' : 'cellIs',
    operator: isCustom ? null : keyOf(OPERATORS, operator.replace(/OrEqual$/u, 'OrEqualTo')),
    formulas: formulas.map((formula) => formula.replace(/^=/u, '')),
    style: lookOf(format),
    priority,
  };
}

function lookOf({ look }: ConditionalFormat): XlsxStyle {
  const font = {
    ...(look.color === null ? {} : { colour: hex(look.color) }),
    ...(look.bold === null ? {} : { bold: look.bold }),
    ...(look.italic === null ? {} : { italic: look.italic }),
  };
  return {
    ...(look.fill === null ? {} : { fill: hex(look.fill) }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
  };
}

function keyOf<K extends string>(table: Readonly<Record<K, string>>, word: string): K | null {
  const found = Object.entries(table).find(([, known]) => known === word);
  return found === undefined ? null : (found[0] as K);
}
