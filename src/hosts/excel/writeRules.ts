import type { CellRule, ConditionalLook, TabContent } from '../../sheets/tabContent';
import type { OptionLists } from '../../workbook/optionLists';
import { styleOfColour } from '../../workbook/palette';
import { joinedAddresses } from './groupRanges';
import { type Job, job } from './job';

type SheetOf = () => Excel.Worksheet;
type Retarget = (formula: string) => string;

/** Excel's limits for titles and texts of hints and alerts. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** Validations with their hints, conditional formats, and which cells may be typed into. */
export function ruleJobs(
  sheet: SheetOf,
  content: TabContent,
  lists: OptionLists,
  retarget: Retarget,
): Job[] {
  return [
    ...content.validations.map((rule) => validationJob(sheet, rule, lists, retarget)),
    // The one added last comes first in Excel, so they are added backwards (EXCEL.md 9).
    ...content.conditionals
      // Excel itself rules rows that are typed below ruled ones; files have to say it.
      .filter(({ colour }) => colour !== 'ruled')
      .map((look) => conditionalJob(sheet, look, retarget))
      .reverse(),
    ...joinedAddresses(content.protection?.unlocked ?? []).map((address) =>
      job(
        2,
        () => {
          sheet().getRanges(address).format.protection.locked = false;
        },
        address,
      ),
    ),
  ];
}

function validationJob(
  sheet: SheetOf,
  rule: CellRule,
  lists: OptionLists,
  retarget: Retarget,
): Job {
  const wanted = validationRule(rule.rule, lists, retarget);
  const queue = (): void => {
    const { dataValidation } = sheet().getRange(rule.range);
    if (wanted !== null) dataValidation.rule = wanted;
    const title = rule.hintTitle.slice(0, LONGEST_TITLE);
    if (rule.hint !== '' || title !== '') {
      const message = rule.hint.slice(0, LONGEST_TEXT);
      dataValidation.prompt = { showPrompt: true, title, message };
    }
    if (wanted !== null) {
      dataValidation.errorAlert = {
        showAlert: true,
        style: rule.strictness === 'stop' ? 'Stop' : 'Warning',
        title,
        message: rule.error.slice(0, LONGEST_TEXT),
      };
    }
  };
  return job(5, queue, JSON.stringify(wanted) + rule.hint + rule.error);
}

function validationRule(
  rule: CellRule['rule'],
  lists: OptionLists,
  retarget: Retarget,
): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'decimal':
      return { decimal: between(rule.min, rule.max, retarget) };
    case 'whole':
      return { wholeNumber: between(rule.min, rule.max, retarget) };
    case 'date': {
      const { from, to } = rule;
      return { date: { formula1: bound(from), formula2: bound(to), operator: 'Between' } };
    }
    case 'list': {
      const reference = lists.referenceFor(rule.options);
      const source = reference === null ? rule.options.join(',') : `=${reference}`;
      return { list: { inCellDropDown: true, source } };
    }
    case 'listFrom':
      return { list: { inCellDropDown: true, source: retarget(formula(rule.source)) } };
    case 'any':
      return null;
  }

  /** ISO days stay days, references become formulas. */
  function bound(text: string): string {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : retarget(formula(text));
  }
}

function between(min: string, max: string, retarget: Retarget): Excel.BasicDataValidation {
  return {
    formula1: numberOrFormula(min, retarget),
    formula2: numberOrFormula(max, retarget),
    operator: 'Between',
  };
}

function numberOrFormula(text: string, retarget: Retarget): string | number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : retarget(formula(text));
}

function formula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

function conditionalJob(sheet: SheetOf, look: ConditionalLook, retarget: Retarget): Job {
  const rule = retarget(formula(look.formula));
  const style = styleOfColour(look.colour);
  const queue = (): void => {
    const { custom } = sheet().getRange(look.range).conditionalFormats.add('Custom');
    custom.rule.formula = rule;
    const { font, fill } = custom.format;
    if (style.fill !== undefined) fill.color = `#${style.fill}`;
    if (style.font?.colour !== undefined) font.color = `#${style.font.colour}`;
    if (style.font?.bold === true) font.bold = true;
    if (style.font?.italic === true) font.italic = true;
  };
  return job(9, queue, rule);
}
