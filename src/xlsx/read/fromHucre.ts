import type { ConditionalRule, DataValidation, PageMargins, PageSetup, Sheet } from 'hucre';
import type { OpenedSheet } from '../openXlsx';
import { TABLE_MARGINS } from '../write/tableMargins';
import type {
  XlsxConditional,
  XlsxMargins,
  XlsxPage,
  XlsxProtection,
  XlsxSheet,
  XlsxValidation,
} from '../xlsxBook';
import { resolveColour } from './resolveColour';
import { StyleNumbers } from './styleNumbers';

/** A sheet as plain data: the cells as we read them, the rest as the library did. */
export function toBookSheet(
  opened: OpenedSheet,
  look: Sheet,
  rows: XlsxSheet['rows'],
  theme: readonly string[],
): XlsxSheet {
  return {
    name: opened.entry.name,
    state: opened.entry.state,
    tabColour: resolveColour(look.view?.tabColor, theme),
    rows,
    columns: (look.columns ?? []).map((column) => ({
      width: column.width ?? null,
      hidden: column.hidden === true,
    })),
    hiddenRows: opened.hiddenRows,
    rowHeights: [...(look.rowDefs ?? [])].flatMap(([row, { height }]) =>
      height === undefined ? [] : [{ row: row + 1, points: height }],
    ),
    merges: opened.merges,
    validations: (look.dataValidations ?? []).map(toValidation),
    conditionals: (look.conditionalRules ?? []).map((rule) => toConditional(rule, theme)),
    protection: opened.isProtected ? toProtection(look, opened.hasPassword) : null,
    freeze:
      look.freezePane === undefined
        ? null
        : { rows: look.freezePane.rows ?? 0, columns: look.freezePane.columns ?? 0 },
    page: toPage(look),
  };
}

function toValidation(rule: DataValidation): XlsxValidation {
  const literal = rule.values === undefined ? null : `"${rule.values.join(',')}"`;
  return {
    range: rule.range,
    type: rule.type,
    operator: operatorOf(rule),
    formula1: literal ?? rule.formula1 ?? null,
    formula2: operatorOf(rule) === null ? null : (rule.formula2 ?? null),
    ...hintsOf(rule),
  };
}

/** The format leaves "between" unsaid. */
function operatorOf(rule: DataValidation): string | null {
  return rule.type === 'list' || rule.type === 'custom' ? null : (rule.operator ?? 'between');
}

function hintsOf(
  rule: DataValidation,
): Pick<XlsxValidation, 'promptTitle' | 'prompt' | 'errorTitle' | 'error' | 'errorStyle'> {
  return {
    promptTitle: rule.inputTitle ?? '',
    prompt: rule.inputMessage ?? '',
    errorTitle: rule.errorTitle ?? '',
    error: rule.errorMessage ?? '',
    errorStyle: rule.errorStyle ?? 'stop',
  };
}

function toConditional(rule: ConditionalRule, theme: readonly string[]): XlsxConditional {
  const styles = new StyleNumbers(theme, undefined);
  const place = rule.style === undefined ? null : styles.place(1, () => conditionalLook(rule));
  const formula = rule.formula ?? [];
  return {
    range: rule.range,
    type: rule.type,
    operator: rule.operator ?? null,
    formulas: typeof formula === 'string' ? [formula] : formula,
    style: place === null ? null : (styles.list[place] ?? null),
    priority: rule.priority,
  };
}

/** Conditional formats keep the colour of a fill as its background. */
function conditionalLook(rule: ConditionalRule): ConditionalRule['style'] {
  const fill = rule.style?.fill;
  if (fill?.type !== 'pattern' || fill.bgColor === undefined) return rule.style;
  return { ...rule.style, fill: { ...fill, pattern: 'solid', fgColor: fill.bgColor } };
}

function toProtection(look: Sheet, hasPassword: boolean): XlsxProtection {
  const may = look.protection ?? {};
  return {
    hasPassword,
    mayFormatColumns: may.formatColumns === true,
    mayFormatRows: may.formatRows === true,
    maySort: may.sort === true,
    mayFilter: may.autoFilter === true,
  };
}

function toPage(look: Sheet): XlsxPage | null {
  const { pageSetup, headerFooter } = look;
  if (pageSetup === undefined && headerFooter === undefined) return null;
  const setup: PageSetup = pageSetup ?? {};
  return {
    paper: setup.paperSize === 'a4' ? 'a4' : 'other',
    orientation: setup.orientation ?? 'portrait',
    repeatRows: setup.printTitlesRow ?? null,
    header: headerFooter?.oddHeader ?? '',
    footer: headerFooter?.oddFooter ?? '',
    fitWidth: setup.fitToPage === true && setup.fitToHeight === 0,
    ...toMargins(setup),
  };
}

/** Nothing where the page has the margins of our tables. */
function toMargins(setup: PageSetup): Pick<XlsxPage, 'margins'> {
  const { top, bottom, left, right }: PageMargins = setup.margins ?? {};
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) {
    return {};
  }
  const margins: XlsxMargins = { top, bottom, left, right };
  const sides = ['top', 'bottom', 'left', 'right'] as const;
  return sides.every((side) => margins[side] === TABLE_MARGINS[side]) ? {} : { margins };
}
