import { textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { FIRST_DATA_ROW } from '../layout';
import type { CellInput, TabContent } from '../tabContent';

export const FINAL_TAB = '定稿记录';

/** What 定稿记录 says; texts as they are printed. */
export interface FinalRequest {
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed. */
  readonly period: string;
  /** ISO local time. */
  readonly time: string;
  readonly by: string;
  readonly note: string;
  readonly tool: string;
  readonly schemes: readonly {
    readonly title: string;
    readonly version: number;
    readonly time: string;
    readonly fingerprint: string;
  }[];
  /** People and units without a result that somebody confirmed. */
  readonly open: readonly {
    readonly title: string;
    readonly id: string;
    readonly name: string;
  }[];
  readonly parameters: readonly {
    readonly owner: string;
    readonly label: string;
    readonly value: string;
  }[];
}

const COLUMNS = [
  { text: '类别', width: 12 },
  { text: '方案', width: 34 },
  { text: '项目', width: 34 },
  { text: '内容', width: 40 },
] as const;

const NOTES =
  '说明：本表记录定稿时的方案版本、计算时间、数据指纹和所用全部参数，供存档和日后核对。定稿后数据有改动的，校验时会提示结果已过期并列出改动。';

/** 定稿记录: what was final when, by whom, and by which parameters. */
export function finalTab(request: FinalRequest): TabContent {
  const body = finalRows(request);
  const base = framedTab({
    name: request.tab,
    title: `${request.organisation}定稿记录`,
    meta: [`单位:${request.organisation}`, `考核周期:${request.period}`],
    notes: textCell(NOTES),
    headers: COLUMNS.map(({ text, width }) => ({ text, width, look: 'header' as const })),
    body: body.map((row) => row.map(textCell)),
  });
  const last = FIRST_DATA_ROW + body.length - 1;
  return {
    ...base,
    tabColour: 'list',
    looks: [...base.looks, { range: `A${FIRST_DATA_ROW}:D${last}`, look: 'text' }],
    numberFormats: [{ range: `A${FIRST_DATA_ROW}:D${last}`, format: '@' }],
    protection: { unlocked: [] },
    page: {
      ...landscapePage('经办人：            审核人：            支部书记：            '),
      orientation: 'portrait',
    },
  };
}

function finalRows(request: FinalRequest): readonly (readonly string[])[] {
  const { by, note, tool, schemes, open, parameters } = request;
  return [
    ['定稿', '', '时间', printedTime(request.time)],
    ['定稿', '', '经办人', by],
    ...(note === '' ? [] : [['定稿', '', '备注', note]]),
    ['定稿', '', '程序版本', tool],
    ...schemes.map(({ title, version, time, fingerprint }) => [
      '方案',
      title,
      `方案版本 ${version}，计算时间 ${printedTime(time)}`,
      `数据指纹 ${fingerprint}`,
    ]),
    ...open.map(({ title, id, name }) => [
      '未完成',
      title,
      [id, name].join(' ').trim(),
      '确认后定稿',
    ]),
    ...parameters.map(({ owner, label, value }) => ['参数', owner, label, value]),
  ];
}

function printedTime(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

/** Above a record that is no longer the present version. */
export function reopenedNotes(time: string, by: string, reason: string): CellInput {
  return textCell(`【${printedTime(time)} 由${by}撤销定稿，理由：${reason}】${NOTES}`);
}
