import { ApiError } from '../../protocol/apiError';
import { isRecord } from '../../protocol/readRequest';
import { isServed } from '../../protocol/served';
import { absoluteAddress, quoted } from '../cells/address';
import { CellRange } from '../model/cellRange';
import type { Validation, ValidationRule } from '../model/validation';

const types = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

export type ValidationType = (typeof types)[keyof typeof types] | 'None';
type RuleKind = keyof typeof types;

const operators = new Set([
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
]);

/** Excel takes literal lists up to this length; longer ones must stand in cells. */
const MAX_LITERAL_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const location = (part: string): string => `DataValidation.${part}`;

const wrong = (part: string): ApiError => new ApiError('InvalidArgument', location(part));

export function ruleKind(rule: ValidationRule): RuleKind | null {
  const [kind] = Object.keys(rule);
  return kind === undefined || !(kind in types) ? null : (kind as RuleKind);
}

export function validationType(validation: Validation): ValidationType {
  const kind = ruleKind(validation.rule);
  return kind === null ? 'None' : types[kind];
}

/** Reads a rule as a client sets it: exactly one kind, complete, references turned into formulas. */
export function readRule(value: unknown): ValidationRule {
  if (!isRecord(value)) throw wrong('rule');
  const given = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const [first] = given;
  if (first === undefined) return {};
  const [kind, part] = first;
  if (given.length > 1 || !(kind in types) || !isRecord(part)) throw wrong('rule');
  return { [kind]: readPart(kind as RuleKind, part) };
}

function readPart(
  kind: RuleKind,
  part: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'list':
      return { inCellDropDown: part['inCellDropDown'] ?? true, source: listSource(part['source']) };
    case 'custom':
      if (typeof part['formula'] !== 'string' || part['formula'] === '') throw wrong('rule');
      return { formula: part['formula'] };
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength':
      return readComparison(part);
  }
}

function listSource(source: unknown): string {
  const text = formulaOf(source);
  if (typeof text !== 'string' || text === '') throw wrong('rule');
  if (!text.startsWith('=') && text.length > MAX_LITERAL_LIST) throw wrong('rule');
  return text;
}

function readComparison(
  part: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { operator } = part;
  const formula1 = formulaOf(part['formula1']);
  const formula2 = formulaOf(part['formula2'] ?? null);
  if (typeof operator !== 'string' || !operators.has(operator)) throw wrong('rule');
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (formula1 === null || (needsTwo && formula2 === null)) throw wrong('rule');
  return formula2 === null ? { formula1, operator } : { formula1, formula2, operator };
}

/** Numbers, formulas and ISO dates stay as they are; a range becomes its reference. */
function formulaOf(value: unknown): string | number | null {
  if (value instanceof CellRange) {
    return `=${quoted(value.sheet.name)}!${absoluteAddress(value.area)}`;
  }
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && value !== '') return value;
  if (isServed(value)) throw wrong('rule');
  return null;
}

export function readPrompt(value: unknown): Validation['prompt'] {
  if (!isRecord(value)) throw wrong('prompt');
  const { showPrompt, title, message } = value;
  return {
    showPrompt: showPrompt !== false,
    title: limited(title, MAX_TITLE, 'prompt'),
    message: limited(message, MAX_MESSAGE, 'prompt'),
  };
}

export function readErrorAlert(value: unknown): Validation['errorAlert'] {
  if (!isRecord(value)) throw wrong('errorAlert');
  const { showAlert, style, title, message } = value;
  if (style !== 'Stop' && style !== 'Warning' && style !== 'Information') throw wrong('errorAlert');
  return {
    showAlert: showAlert !== false,
    style,
    title: limited(title, MAX_TITLE, 'errorAlert'),
    message: limited(message, MAX_MESSAGE, 'errorAlert'),
  };
}

function limited(value: unknown, most: number, part: string): string {
  const text = value ?? '';
  if (typeof text !== 'string' || text.length > most) throw wrong(part);
  return text;
}
