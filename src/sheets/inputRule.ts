import type { ColumnSpec } from '../domain/scheme/scheme';
import type { CellRule } from './tabContent';

/** What a cell may choose from, and whether anything else is refused. */
export interface InputList {
  readonly source:
    | { readonly kind: 'list'; readonly options: readonly string[] }
    | { readonly kind: 'listFrom'; readonly source: string };
  readonly strictness: CellRule['strictness'];
}

/** What of a column's rule hangs on the school: its limit now, and what is to choose from. */
export interface InputBounds {
  /** A reference to the cell of 参数设置 that holds the maximum; null: as the column says. */
  readonly max: string | null;
  readonly list: InputList | null;
}

/** Where a column says no maximum: no count or score of a school is greater. */
const NO_MAXIMUM = '100000';

/** The built-in validation of an input column, with its hint. */
export function inputRule(spec: ColumnSpec, range: string, bounds: InputBounds): CellRule {
  const shared = { range, hintTitle: spec.header.slice(0, 32), hint: spec.hint };
  switch (spec.type) {
    case 'decimal':
    case 'int':
    case 'percent':
      return { ...shared, ...numberRule(spec, bounds.max) };
    case 'date':
      return {
        ...shared,
        rule: { kind: 'date', from: '2000-01-01', to: '2099-12-31' },
        error: '请填日期，如 2024-01-08',
        strictness: 'warning',
      };
    case 'list':
    case 'id':
      return listRule(shared, bounds.list);
    case 'text':
    case 'longtext':
    case 'name':
    case 'month':
      return freeText(shared);
  }
}

type SharedRule = Pick<CellRule, 'range' | 'hintTitle' | 'hint'>;

function freeText(shared: SharedRule): CellRule {
  return { ...shared, rule: { kind: 'any' }, error: '', strictness: 'warning' };
}

function listRule(shared: SharedRule, list: InputList | null): CellRule {
  if (list === null) return freeText(shared);
  const { source, strictness } = list;
  if (source.kind === 'listFrom') {
    return { ...shared, rule: source, error: '请从下拉列表中选择', strictness };
  }
  if (source.options.length === 0) return freeText(shared);
  const error = `请从下拉列表中选择：${source.options.slice(0, 8).join('、')}`;
  return { ...shared, rule: source, error, strictness };
}

function numberRule(
  spec: ColumnSpec,
  limit: string | null,
): Pick<CellRule, 'rule' | 'error' | 'strictness'> {
  const min = spec.min ?? '0';
  const kind = spec.type === 'int' ? 'whole' : 'decimal';
  const said = spec.max === undefined ? `不小于 ${min} 的数字` : `${min} 至 ${spec.max} 的数字`;
  return {
    rule: { kind, min, max: limit ?? spec.max ?? NO_MAXIMUM },
    error: `请填${said.startsWith('不') ? '' : ' '}${said}；没有评请留空`,
    strictness: 'stop',
  };
}
