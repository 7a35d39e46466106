import type { IRange } from '@univerjs/core';
import { addressOf } from '../cells/address';
import type { Rect } from '../cells/rect';
import type { Book } from '../model/book';
import type { ConditionalFormat } from '../model/conditionalFormat';
import type { Sheet } from '../model/sheet';
import type { Validation } from '../model/validation';
import { ruleKind } from './validationRule';

/** What Univer was last told about a sheet, so that it can be taken back. */
interface Told {
  readonly validations: readonly string[];
  readonly formats: readonly string[];
}

/**
 * Shows Univer the validations and conditional formats, which are kept in Excel's terms beside it:
 * the grid then draws dropdowns, refuses wrong entries and colours cells.
 */
export class RuleMirror {
  private readonly told = new Map<string, Told>();
  private next = 1;

  constructor(private readonly book: Book) {}

  /** Brings every changed sheet up to date. */
  refresh(): void {
    const { unmirrored } = this.book.context;
    for (const id of unmirrored) {
      const sheet = this.book.find(id);
      if (sheet !== null) this.refreshSheet(sheet);
    }
    unmirrored.clear();
  }

  private refreshSheet(sheet: Sheet): void {
    const before = this.told.get(sheet.id);
    for (const ruleId of before?.validations ?? []) {
      this.mutate(sheet, 'data-validation.mutation.removeRule', { ruleId });
    }
    for (const cfId of before?.formats ?? []) {
      this.mutate(sheet, 'sheet.mutation.delete-conditional-rule', { cfId });
    }
    const validations = [...sheet.validations.entries()].map(([validation, areas]) => {
      const uid = this.newId();
      const rule = { uid, ranges: toRanges(sheet, areas), ...univerValidation(validation) };
      this.mutate(sheet, 'data-validation.mutation.addRule', { rule });
      return uid;
    });
    const formats = sheet.conditionalFormats
      .filter(isReady)
      .reverse()
      .map((format) => {
        const cfId = this.newId();
        const rule = { cfId, ranges: toRanges(sheet, format.areas), ...univerFormat(format) };
        this.mutate(sheet, 'sheet.mutation.add-conditional-rule', { rule });
        return cfId;
      });
    this.told.set(sheet.id, { validations, formats });
  }

  private newId(): string {
    this.next += 1;
    return `rule-${this.next}`;
  }

  private mutate(sheet: Sheet, id: string, params: object): void {
    this.book.context.grid.mutate(id, { ...params, subUnitId: sheet.id });
  }
}

const toRanges = (sheet: Sheet, areas: readonly Rect[]): readonly IRange[] =>
  areas.flatMap((area) => {
    const clipped = sheet.grid.clip(area);
    if (clipped === null) return [];
    const { row, column, rows, columns } = clipped;
    const [endRow, endColumn] = [row + rows - 1, column + columns - 1];
    return [{ startRow: row, endRow, startColumn: column, endColumn }];
  });

const univerTypes = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;

const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Univer can draw choices as coloured chips; Excel shows the text and an arrow. */
const ARROW_ONLY = 1;

const errorStyles = { Information: 0, Stop: 1, Warning: 2 } as const;

function univerValidation(validation: Validation): object {
  const kind = ruleKind(validation.rule);
  const part = kind === null ? {} : (validation.rule[kind] ?? {});
  const { prompt, errorAlert } = validation;
  return {
    type: kind === null ? 'any' : univerTypes[kind],
    operator: operators[String(part['operator'])],
    formula1: textOf(part['source'] ?? part['formula'] ?? part['formula1']),
    formula2: textOf(part['formula2']),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: errorStyles[errorAlert.style],
    error: errorAlert.message,
    errorTitle: errorAlert.title,
    showInputMessage: prompt.showPrompt,
    prompt: prompt.message,
    promptTitle: prompt.title,
    showDropDown: part['inCellDropDown'] !== false,
    renderMode: ARROW_ONLY,
  };
}

const textOf = (formula: unknown): string | undefined =>
  typeof formula === 'string' || typeof formula === 'number' ? String(formula) : undefined;

/** A request may end between adding a format and giving it its rule; Univer cannot take that. */
const isReady = (format: ConditionalFormat): boolean =>
  format.type === 'Custom' ? format.formula !== '' : format.cellValue.formula1 !== '';

function univerFormat(format: ConditionalFormat): object {
  const { look } = format;
  const style = {
    ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
    ...(look.color === null ? {} : { cl: { rgb: look.color } }),
    ...(look.bold === null ? {} : { bl: look.bold ? 1 : 0 }),
    ...(look.italic === null ? {} : { it: look.italic ? 1 : 0 }),
    ...(look.strikethrough === null ? {} : { st: { s: look.strikethrough ? 1 : 0 } }),
    ...(look.underline === null ? {} : { ul: { s: look.underline === 'None' ? 0 : 1 } }),
  };
  const value = format.type === 'Custom' ? format.formula : comparison(format);
  const rule = { type: 'highlightCell', subType: 'formula', value, style };
  return { stopIfTrue: format.stopIfTrue, rule };
}

const signs: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** A cell value rule as a formula on the first cell, so that blanks count as in Excel. */
function comparison(format: ConditionalFormat): string {
  const { formula1, formula2, operator } = format.cellValue;
  const [first] = format.areas;
  if (first === undefined) return '=FALSE';
  const cell = addressOf({ ...first, rows: 1, columns: 1 });
  const [low, high] = [bare(formula1), bare(formula2 ?? '0')];
  if (operator === 'Between') return `=AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === 'NotBetween') return `=OR(${cell}<${low},${cell}>${high})`;
  return `=${cell}${signs[operator] ?? '='}${low}`;
}

const bare = (formula: string): string => formula.replace(/^=/u, '');
