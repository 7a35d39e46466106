import type { ColumnSpec } from '../domain/scheme/scheme';
import { columnLetters, columnRange } from './address';
import { textLiteral } from './cellInput';
import { FIRST_DATA_ROW } from './layout';
import type { CellRule, ConditionalLook } from './tabContent';

/** More text than this in one condition is no help to anybody. */
const LONGEST_CONDITION = 2000;

/**
 * A choice that is not on its list, while it is not (E07, W08): amber, because an alias or a tick is
 * understood all the same; an 编号 that is not on 花名册 is red (E13). Made from the validation of the
 * columns, so that what was pasted over a dropdown shows as well.
 */
export function listLooks(
  specs: readonly ColumnSpec[],
  rules: readonly CellRule[],
): readonly ConditionalLook[] {
  const byRange = new Map(rules.map(({ range, rule }) => [range, rule]));
  return specs.flatMap((spec, column): ConditionalLook[] => {
    const rule = rangesOf(column, byRange);
    if (rule === null || spec.ballot === true) return [];
    const cell = `$${columnLetters(column)}${FIRST_DATA_ROW}`;
    const colour = spec.type === 'id' ? 'error' : 'warning';
    const formula = unlistedCondition(cell, rule.rule);
    if (formula === null || formula.length > LONGEST_CONDITION) return [];
    return [{ range: rule.range, formula, colour }];
  });
}

function rangesOf(
  column: number,
  rules: ReadonlyMap<string, CellRule['rule']>,
): { readonly range: string; readonly rule: CellRule['rule'] } | null {
  const start = `${columnLetters(column)}${FIRST_DATA_ROW}:`;
  for (const [range, rule] of rules) if (range.startsWith(start)) return { range, rule };
  return null;
}

function unlistedCondition(cell: string, rule: CellRule['rule']): string | null {
  switch (rule.kind) {
    case 'list': {
      if (rule.options.length === 0) return null;
      const others = rule.options.map((option) => `${cell}<>${textLiteral(option)}`);
      return `AND(${cell}<>"",${others.join(',')})`;
    }
    case 'listFrom':
      return `AND(${cell}<>"",COUNTIF(${rule.source},${cell})=0)`;
    case 'decimal':
    case 'whole':
    case 'date':
    case 'any':
      return null;
  }
}

/** Rows that name the same where each may stand once (E11), in the first of the columns. */
export function repeatedLook(columns: readonly number[], lastRow: number): ConditionalLook[] {
  const [first] = columns;
  if (first === undefined) return [];
  const cellOf = (column: number): string => `$${columnLetters(column)}${FIRST_DATA_ROW}`;
  const allOf = (column: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${FIRST_DATA_ROW}:$${letters}$${lastRow}`;
  };
  const filled = columns.map((column) => `${cellOf(column)}<>""`);
  const same = columns.map((column) => `${allOf(column)},${cellOf(column)}`);
  return [
    {
      range: columnRange(first, FIRST_DATA_ROW, lastRow),
      formula: `AND(${filled.join(',')},COUNTIFS(${same.join(',')})>1)`,
      colour: 'error',
    },
  ];
}

/** A day typed as text, which formulas cannot compare (N05, E06). */
export function dayLook(spec: ColumnSpec, cell: string, range: string): ConditionalLook[] {
  return spec.type === 'date'
    ? [{ range, formula: `AND(${cell}<>"",COUNT(${cell})=0)`, colour: 'warning' }]
    : [];
}
