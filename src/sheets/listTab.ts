import type { ScoreResult } from '../domain/engines/scoreResult';
import { type Exact, roundHalfUp } from '../domain/exact/exact';
import type { ListSpec } from '../domain/lists/listSpec';
import type { Scheme } from '../domain/scheme/scheme';
import { columnLetters } from './address';
import { countCell, numberCell, textCell } from './cellInput';
import { flagsText } from './flagText';
import { framedTab, landscapePage } from './frame';
import type { OpenColumns } from './keepTyped';
import { FIRST_DATA_ROW } from './layout';
import { mainProblems } from './mainProblems';
import { madeText, resultMeta } from './resultTab';
import { decidedText } from './stateText';
import type { CellInput, Look, TabContent } from './tabContent';

export interface ListRequest {
  readonly scheme: Scheme;
  readonly list: Extract<ListSpec, { readonly form: 'list' | 'report' }>;
  readonly tab: string;
  readonly organisation: string;
  readonly year: string;
  readonly time: string;
  readonly people: readonly ScoreResult[];
}

const LIST_DECISIONS = ['支委会意见', '支部大会意见', '审批'];
const REPORT_DECISIONS = ['主要问题', '支部意见', '支部书记签字', '日期'];

/** What a list leaves to people. */
export const LIST_OPEN_COLUMNS: OpenColumns = {
  rowKey: ['编号'],
  columns: [...LIST_DECISIONS, ...REPORT_DECISIONS],
};

const HANDWRITING_POINTS = 34;

interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly look: Look;
  readonly format?: string;
  readonly cell: (result: ScoreResult, index: number) => CellInput;
}

/**
 * One name list as a tab (C-39): who is on it with the figures that put him there, and room for
 * the decisions of 支委会, 支部大会 and 审批. 上报 has the columns of 4.2, with the problems
 * that the score sheets name.
 */
export function listTab(request: ListRequest): TabContent {
  const columns = columnsOf(request);
  const lastRow = FIRST_DATA_ROW + Math.max(request.people.length, 1) - 1;
  const body = request.people.map((result, index) =>
    columns.map((column) => column.cell(result, index)),
  );
  const base = framedTab({
    name: request.tab,
    title: `${request.organisation}${request.list.tab}`,
    meta: resultMeta(request),
    notes: textCell(notes(request)),
    headers: columns.map(({ header, width }) => ({ text: header, width, look: 'header' as const })),
    body: body.length === 0 ? [[textCell('无')]] : body,
  });
  const range = (index: number): string =>
    `${columnLetters(index)}${FIRST_DATA_ROW}:${columnLetters(index)}${lastRow}`;
  const open = columns.flatMap(({ look }, index) => (look === 'input' ? [range(index)] : []));
  return {
    ...base,
    tabColour: 'list',
    // Opinions and signatures are written by hand.
    rowHeights: base.rowHeights.map(({ row, points }) => ({
      row,
      points: row < FIRST_DATA_ROW ? points : Math.max(points, HANDWRITING_POINTS),
    })),
    looks: [...base.looks, ...columns.map(({ look }, index) => ({ range: range(index), look }))],
    numberFormats: columns.flatMap(({ format }, index) =>
      format === undefined ? [] : [{ range: range(index), format }],
    ),
    protection: { unlocked: ['A2:J2', ...open] },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 3 },
    page: landscapePage('填表人：            审核人：            支部书记：            '),
  };
}

function notes(request: ListRequest): string {
  return `共 ${request.people.length} 人。名单为建议名单，由党组织研究决定。${madeText(request)}`;
}

function columnsOf(request: ListRequest): ListColumn[] {
  switch (request.list.form) {
    case 'report':
      return [
        ...whoColumns(),
        ...figureColumns(request.scheme),
        {
          ...blankColumn('主要问题'),
          width: 24,
          cell: (result) => textCell(mainProblems(request.scheme, result)),
        },
        ...REPORT_DECISIONS.filter((header) => header !== '主要问题').map(blankColumn),
      ];
    case 'list':
      return [
        ...whoColumns(),
        ...figureColumns(request.scheme),
        ...reasonColumns(request),
        { header: '后续处理', width: 22, look: 'text', cell: ({ followUp }) => textCell(followUp) },
        ...LIST_DECISIONS.map(blankColumn),
      ];
  }
}

function whoColumns(): ListColumn[] {
  return [
    { header: '序号', width: 6, look: 'number', cell: (_, index) => countCell(index + 1) },
    { header: '编号', width: 10, look: 'text', cell: ({ personId }) => textCell(personId) },
    { header: '姓名', width: 12, look: 'text', cell: ({ name }) => textCell(name) },
    { header: '所在支部', width: 14, look: 'text', cell: ({ branch }) => textCell(branch) },
    { header: '岗位', width: 14, look: 'text', cell: ({ post }) => textCell(post) },
  ];
}

function figureColumns(scheme: Scheme): ListColumn[] {
  const { decimals } = scheme.settings;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const printed = (value: Exact | null): CellInput =>
    numberCell(value === null ? null : roundHalfUp(value, decimals));
  return [
    ...scheme.parts.map(
      (part): ListColumn => ({
        header: `${part.label}得分`,
        width: 12,
        look: 'number',
        format,
        cell: ({ parts }) => printed(parts.find((each) => each.part === part.key)?.score ?? null),
      }),
    ),
    { header: '总分', width: 10, look: 'number', format, cell: ({ total }) => printed(total) },
    bandColumn(scheme),
  ];
}

function bandColumn(scheme: Scheme): ListColumn {
  return {
    header: '等次',
    width: 16,
    look: 'text',
    cell: (result) => textCell(decidedText(scheme, result)),
  };
}

/** What else put the person on the list: the number before rounding, or what is missing. */
function reasonColumns({ scheme, list }: ListRequest): ListColumn[] {
  const flags: ListColumn = {
    header: '提示',
    width: 16,
    look: 'text',
    cell: (result) => textCell(flagsText(scheme, result.flags)),
  };
  if (list.filter.kind !== 'flag') return [flags];
  return [
    {
      header: '未取舍总分',
      width: 12,
      look: 'number',
      cell: ({ totalExact }) => numberCell(totalExact),
    },
    {
      header: '未取舍等次',
      width: 16,
      look: 'text',
      cell: ({ bandExact }) =>
        textCell(scheme.bands.find(({ key }) => key === bandExact)?.label ?? ''),
    },
    flags,
  ];
}

function blankColumn(header: string): ListColumn {
  return { header, width: 12, look: 'input', cell: () => null };
}
