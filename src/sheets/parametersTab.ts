import { exact, toCellNumber } from '../domain/exact/exact';
import type { GlobalCode, Globals } from '../domain/scheme/globals';
import { GLOBAL_PARAMETERS } from '../domain/scheme/globals';
import type { ParameterSpec } from '../domain/scheme/parameterSpec';
import { schemeParameters } from '../domain/scheme/parameterSpec';
import type { Scheme } from '../domain/scheme/scheme';
import { dateCell, textCell } from './cellInput';
import { framedTab, landscapePage } from './frame';
import { FIRST_DATA_ROW, PARAMETERS_TAB } from './layout';
import type { CellInput, CellRule, TabContent } from './tabContent';

export const GLOBAL_SCHEME = '全局';

export const PARAMETER_HEADERS = [
  { key: 'scheme', text: '方案', width: 29 },
  { key: 'label', text: '参数', width: 34 },
  { key: 'value', text: '值', width: 28 },
  { key: 'note', text: '说明', width: 56 },
  { key: 'code', text: '代码', width: 24 },
] as const;

/** One row of 参数设置 before it becomes cells. */
interface ParameterRow {
  readonly scheme: string;
  readonly spec: Pick<ParameterSpec, 'code' | 'label' | 'note' | 'kind' | 'options' | 'value'>;
}

/** A row the school added that names no parameter of ours: kept as it stands (W29, R-09). */
export type KeptRow = readonly CellInput[];

/**
 * The tab 参数设置: one row per parameter, not protected, so that a school can change, rename,
 * add and remove (0.3, R-18).
 */
export function parametersTab(
  globals: Globals,
  schemes: readonly Scheme[],
  kept: readonly KeptRow[] = [],
): TabContent {
  const rows = parameterRows(globals, schemes);
  const last = FIRST_DATA_ROW + rows.length + kept.length - 1;
  const base = framedTab({
    name: PARAMETERS_TAB,
    title: '参数设置',
    meta: [`单位:${globals.organisation}`],
    notes: textCell(
      '在“值”一栏修改，计算时按此执行，各表公式随之变化。指标可改名、改分值；' +
        '增加指标：复制一行指标，改“参数”冒号后的名称并清空“代码”；删除指标：删除整行。改完请重新计算。',
    ),
    headers: PARAMETER_HEADERS.map(({ text, width }) => ({ text, width, look: 'header' })),
    body: [...rows.map(rowCells), ...kept],
  });
  return {
    ...base,
    tabColour: 'base',
    looks: [
      ...base.looks,
      { range: `A${FIRST_DATA_ROW}:B${last}`, look: 'text' },
      { range: `C${FIRST_DATA_ROW}:C${last}`, look: 'inputText' },
      { range: `D${FIRST_DATA_ROW}:D${last}`, look: 'text' },
      { range: `E${FIRST_DATA_ROW}:E${last}`, look: 'code' },
    ],
    numberFormats: rows.flatMap(({ spec }, index) =>
      // Text, or Excel would turn a typed 1/3 into a day in January.
      spec.kind === 'share' ? [{ range: `C${FIRST_DATA_ROW + index}`, format: '@' }] : [],
    ),
    validations: rows.flatMap((row, index) => valueRule(row, FIRST_DATA_ROW + index)),
    page: landscapePage(''),
  };
}

function parameterRows(globals: Globals, schemes: readonly Scheme[]): ParameterRow[] {
  return [
    ...GLOBAL_PARAMETERS.map((each) => ({
      scheme: GLOBAL_SCHEME,
      spec: { ...each, options: [], value: globalText(globals, each.code) },
    })),
    ...schemes.flatMap((scheme) =>
      schemeParameters(scheme).map((spec) => ({ scheme: scheme.title.zh, spec })),
    ),
  ];
}

function globalText(globals: Globals, code: GlobalCode): string {
  return globals[code] ?? '';
}

function rowCells({ scheme, spec }: ParameterRow): readonly CellInput[] {
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

function valueRule({ spec }: ParameterRow, row: number): CellRule[] {
  const shared = { range: `C${row}`, hintTitle: spec.label.slice(0, 32), hint: spec.note };
  switch (spec.kind) {
    case 'choice':
      return [
        {
          ...shared,
          rule: { kind: 'list', options: spec.options.map((each) => each.label) },
          error: '请从下拉列表中选择',
          strictness: 'stop',
        },
      ];
    case 'points':
    case 'percent':
      return [numberRule(shared, 'decimal', '1000')];
    case 'count':
      return [numberRule(shared, 'whole', '100000')];
    case 'date':
    case 'text':
    case 'share':
      return [{ ...shared, rule: { kind: 'any' }, error: '', strictness: 'warning' }];
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
