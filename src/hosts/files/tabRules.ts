import type { CellRule, ConditionalLook } from '../../sheets/tabContent';
import type { XlsxConditional, XlsxValidation } from '../../xlsx/xlsxBook';
import { dateSerial } from './dateSerial';
import type { OptionLists } from './optionLists';
import { styleOfColour } from './palette';

type RuleCore = Pick<XlsxValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

/** A validation as files keep it; long lists go to the tab of options. */
export function toValidation(rule: CellRule, lists: OptionLists): XlsxValidation {
  return {
    range: spaced(rule.range),
    ...ruleCore(rule.rule, lists),
    promptTitle: rule.hintTitle,
    prompt: rule.hint,
    errorTitle: rule.hintTitle,
    error: rule.error,
    errorStyle: rule.strictness,
  };
}

function ruleCore(rule: CellRule['rule'], lists: OptionLists): RuleCore {
  switch (rule.kind) {
    case 'decimal':
    case 'whole':
      return between(rule.kind, rule.min, rule.max);
    case 'date':
      return between('date', day(rule.from), day(rule.to));
    case 'list':
      return list(lists.formulaFor(rule.options));
    case 'listFrom':
      return list(bare(rule.source));
    case 'any':
      return { type: 'any', operator: null, formula1: null, formula2: null };
  }
}

function between(type: RuleCore['type'], from: string, to: string): RuleCore {
  return { type, operator: 'between', formula1: bare(from), formula2: bare(to) };
}

function list(formula1: string): RuleCore {
  return { type: 'list', operator: null, formula1, formula2: null };
}

function day(text: string): string {
  return dateSerial(text)?.toString() ?? text;
}

function bare(formula: string): string {
  return formula.replace(/^=/, '');
}

/** Conditional looks in order: the first that applies comes first. */
export function toConditionals(looks: readonly ConditionalLook[]): XlsxConditional[] {
  return looks.map((look, index) => ({
    range: spaced(look.range),
    type: 'expression',
    operator: null,
    formulas: [bare(look.formula)],
    style: styleOfColour(look.colour),
    priority: index + 1,
  }));
}

/** Files separate the ranges of one rule by spaces, formulas by commas; both are understood. */
function spaced(ranges: string): string {
  return ranges.split(/[\s,]+/).join(' ');
}
