import type { GlobalCode, Globals } from '../domain/scheme/globals';
import { GLOBAL_PARAMETERS } from '../domain/scheme/globals';
import { NOTICE_PARAMETERS, noticeCode } from '../domain/scheme/noticeSettings';
import type { AnyScheme } from '../domain/tables/anyScheme';
import { textCell } from './cellInput';
import { framedTab, landscapePage } from './frame';
import { FIRST_DATA_ROW, PARAMETERS_TAB } from './layout';
import { GLOBAL_SCHEME, parameterOwner } from './parameterOwner';
import { type ParameterRow, parameterRowCells, parameterRowRule } from './parameterRow';
import type { CellInput, TabContent } from './tabContent';

export const PARAMETER_HEADERS = [
  { key: 'scheme', text: '方案', width: 29 },
  { key: 'label', text: '参数', width: 34 },
  { key: 'value', text: '值', width: 28 },
  { key: 'note', text: '说明', width: 56 },
  { key: 'code', text: '代码', width: 24 },
] as const;

const PARAMETER_NOTES =
  '在“值”一栏修改，计算时按此执行，各表公式随之变化。指标可改名、改分值；' +
  '增加指标：复制一行指标，改“参数”冒号后的名称并清空“代码”；删除指标：删除整行。改完请重新计算。';

/** A row the school added that names no parameter of ours: kept as it stands (W29, R-09). */
export type KeptRow = readonly CellInput[];

/**
 * The tab 参数设置: one row per parameter, not protected, so that a school can change, rename,
 * add and remove (0.3, R-18).
 */
export function parametersTab(
  globals: Globals,
  schemes: readonly AnyScheme[],
  kept: readonly KeptRow[] = [],
): TabContent {
  const rows = parameterRows(globals, schemes);
  const last = FIRST_DATA_ROW + rows.length + kept.length - 1;
  const base = framedTab({
    name: PARAMETERS_TAB,
    title: '参数设置',
    meta: [`单位:${globals.organisation}`],
    notes: textCell(PARAMETER_NOTES),
    headers: PARAMETER_HEADERS.map(({ text, width }) => ({ text, width, look: 'header' })),
    body: [...rows.map(parameterRowCells), ...kept],
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
      // Text, or Excel would turn a typed 1/3 or 2024-09 into a day.
      spec.kind === 'share' || spec.code === noticeCode('month')
        ? [{ range: `C${FIRST_DATA_ROW + index}`, format: '@' }]
        : [],
    ),
    validations: rows.map((row, index) => parameterRowRule(row, `C${FIRST_DATA_ROW + index}`)),
    page: landscapePage('填表人：            审核人：            支部书记：            '),
  };
}

function parameterRows(globals: Globals, schemes: readonly AnyScheme[]): ParameterRow[] {
  return [
    ...GLOBAL_PARAMETERS.map((each) => ({
      scheme: GLOBAL_SCHEME,
      spec: { ...each, options: [], value: globalText(globals, each.code) },
    })),
    ...schemes.flatMap((scheme) =>
      parameterOwner(scheme).specs.map((spec) => ({ scheme: scheme.title.zh, spec })),
    ),
    ...NOTICE_PARAMETERS.map((each) => ({
      scheme: GLOBAL_SCHEME,
      spec: {
        ...each,
        code: noticeCode(each.code),
        options: [],
        value: globals.notice[each.code] ?? '',
      },
    })),
  ];
}

function globalText(globals: Globals, code: GlobalCode): string {
  return globals[code] ?? '';
}
