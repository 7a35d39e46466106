import { exact, toCellNumber } from '../domain/exact/exact';
import { dateCell, textCell } from './cellInput';
import type { ParameterOwner } from './parameterOwner';
import type { CellInput, CellRule } from './tabContent';

/** One row of 参数设置 before it becomes cells. */
export interface ParameterRow {
  /** The word in the column 方案. */
  readonly scheme: string;
  readonly spec: ParameterOwner['specs'][number];
}

/** 方案, 参数, 值, 说明, 代码. */
export function parameterRowCells({ scheme, spec }: ParameterRow): readonly CellInput[] {
  return [
    textCell(scheme),
    textCell(spec.label),
    valueCell(spec),
    textCell(spec.note),
    textCell(spec.code),
  ];
}

function valueCell(spec: ParameterRow['spec']): CellInput {
  if (spec.value === '') return null;
  switch (spec.kind) {
    case 'points':
    case 'percent':
    case 'count':
      return { kind: 'number', number: toCellNumber(exact(spec.value)) };
    case 'date':
      return dateCell(spec.value);
    case 'text':
    case 'share':
    case 'choice':
      return textCell(spec.value);
  }
}

/** What may stand in the 值 cell of a row, as built-in validation. */
export function parameterRowRule({ spec }: ParameterRow, range: string): CellRule {
  const shared = { range, hintTitle: spec.label.slice(0, 32), hint: spec.note };
  switch (spec.kind) {
    case 'choice':
      return {
        ...shared,
        rule: { kind: 'list', options: spec.options.map((each) => each.label) },
        error: '请从下拉列表中选择',
        strictness: 'stop',
      };
    case 'points':
    case 'percent':
      return numberRule(shared, 'decimal', '1000');
    case 'count':
      return numberRule(shared, 'whole', '100000');
    case 'date':
    case 'text':
    case 'share':
      return { ...shared, rule: { kind: 'any' }, error: '', strictness: 'warning' };
  }
}

function numberRule(
  shared: Pick<CellRule, 'range' | 'hintTitle' | 'hint'>,
  kind: 'decimal' | 'whole',
  max: string,
): CellRule {
  return {
    ...shared,
    rule: { kind, min: '0', max },
    error: `请填 0 至 ${max} 的${kind === 'whole' ? '整数' : '数字'}`,
    strictness: 'stop',
  };
}
