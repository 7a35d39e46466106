import type { ColumnSpec } from '../domain/scheme/scheme';
import { rangeAddress } from './address';
import type { FillInRequest } from './fillInRequest';
import { FIRST_DATA_ROW } from './layout';
import { limitCode } from './limitCode';
import type { CellRule } from './tabContent';

/** Built-in validation with an input hint for every input column. */
export function fillInRules(
  request: FillInRequest,
  specs: readonly ColumnSpec[],
  lastRow: number,
): CellRule[] {
  return specs.flatMap((spec, column) => {
    if (spec.source === 'calc' || spec.key === 'seq') return [];
    const range = rangeAddress({
      fromRow: FIRST_DATA_ROW,
      toRow: lastRow,
      fromColumn: column,
      toColumn: column,
    });
    return [columnRule(request, spec, range)];
  });
}

function columnRule(request: FillInRequest, spec: ColumnSpec, range: string): CellRule {
  const shared = { range, hintTitle: spec.header.slice(0, 32), hint: spec.hint };
  switch (spec.type) {
    case 'decimal':
    case 'int':
    case 'percent':
      return { ...shared, ...numberRule(request, spec) };
    case 'date':
      return {
        ...shared,
        rule: { kind: 'date', from: '2000-01-01', to: '2099-12-31' },
        error: '请填日期，如 2024-01-08',
        strictness: 'warning',
      };
    case 'list':
      return listRule(shared, (spec.listFrom === 'branches' ? request.branches : spec.list) ?? []);
    case 'text':
    case 'longtext':
    case 'name':
    case 'id':
    case 'month':
      return freeText(shared);
  }
}

type SharedRule = Pick<CellRule, 'range' | 'hintTitle' | 'hint'>;

function freeText(shared: SharedRule): CellRule {
  return { ...shared, rule: { kind: 'any' }, error: '', strictness: 'warning' };
}

function listRule(shared: SharedRule, options: readonly string[]): CellRule {
  if (options.length === 0) return freeText(shared);
  return {
    ...shared,
    rule: { kind: 'list', options },
    error: `请从下拉列表中选择：${options.slice(0, 8).join('、')}`,
    strictness: 'stop',
  };
}

function numberRule(
  request: FillInRequest,
  spec: ColumnSpec,
): Pick<CellRule, 'rule' | 'error' | 'strictness'> {
  const code = limitCode(request.part, spec);
  const max = spec.max ?? '1000';
  return {
    rule: {
      kind: spec.type === 'int' ? 'whole' : 'decimal',
      min: spec.min ?? '0',
      max: code === null ? max : request.reference(code),
    },
    error: `请填 ${spec.min ?? '0'} 至 ${max} 的数字；没有评请留空`,
    strictness: 'stop',
  };
}
