import type { UnitSummary, UnitSummaryLine } from '../../domain/tables/summariseUnits';
import type { SummaryDetails } from '../../domain/tables/summaryDetails';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { Total } from '../../domain/tables/unitResult';
import { textCell } from '../cellInput';
import { classBlock, periodBlock, spreadBlock } from '../summary/detailBlocks';
import { type FigureLine, type FigureTable, figureBlock } from '../summary/figureBlock';
import { listBlock } from '../summary/listBlock';
import type { SummaryPart } from '../summary/sheetBlock';
import {
  bandChart,
  classChart,
  meanChart,
  periodChart,
  spreadChart,
} from '../summary/summaryCharts';
import { summaryPage } from '../summary/summaryPage';
import { totalsBlock } from '../summary/totalsBlock';
import type { TabContent } from '../tabContent';
import { signatureLine } from './signatureLine';

export interface UnitSummaryRequest {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed. */
  readonly period: string;
  /** "2025-01-10 08:30". */
  readonly time: string;
  readonly summary: UnitSummary;
  readonly details: SummaryDetails;
  readonly totals: readonly Total[];
  /** The lists of the scheme with the names on them. */
  readonly lists: readonly { readonly tab: string; readonly names: readonly string[] }[];
}

const GROUP_HEADERS = {
  branch: '支部',
  department: '年级部或处室',
  grade: '年级',
  subject: '学科',
  post: '岗位',
  class: '所属班级',
};

/**
 * The summary tab (C-40): per group and in all who is due, scored, excused, how many in each band
 * with their share of 应考, mean, highest, lowest; the same in the further groups of the scheme; the
 * figures of the whole scheme, the lists with their names, distribution, periods and classes, and
 * charts of all these.
 */
export function unitSummaryTab(request: UnitSummaryRequest): TabContent {
  const { scheme, organisation, details } = request;
  const tables = figureTables(request);
  return summaryPage({
    name: request.tab,
    title: organisation + scheme.summaryTab,
    meta: [`单位:${organisation}`, `考核周期:${request.period}`, '填表人:', '填表日期:'],
    notes: textCell(
      '说明：应考不含免考；实考(已评)含不定等次；等次比例的分母是应考数；平均、最高、最低按已定等次的计。' +
        `计算时间 ${request.time}，方案版本 ${scheme.version}。`,
    ),
    footer: signatureLine(request.scheme),
    widths: widthsOf(tables),
    parts: [
      ...tables.map((table, index): SummaryPart => {
        const isUnits = index > 0 && details.cuts[index - 1]?.by === 'unit';
        const title = `${scheme.shortTitle}：各${table.group}`;
        return {
          make: (row) => figureBlock(table, row),
          charts: (block) =>
            isUnits
              ? meanChart(table, block, `${title}得分`)
              : bandChart(table, block, `${title}等次`),
          isNarrow: false,
        };
      }),
      ...detailParts(request),
    ],
  });
}

/** Blocks with nothing to say are left out. */
function detailParts({ scheme, details, totals, lists }: UnitSummaryRequest): SummaryPart[] {
  const { spread, periods, classes } = details;
  const title = (text: string): string => `${scheme.shortTitle}：${text}`;
  const parts: readonly (SummaryPart & { readonly of: readonly unknown[] })[] = [
    {
      of: lists,
      make: () => listBlock(['名单', '数量', '名称'], lists),
      charts: () => [],
      isNarrow: false,
    },
    { of: totals, make: () => totalsBlock(totals), charts: () => [], isNarrow: true },
    {
      of: spread,
      make: (row) => spreadBlock(spread, row),
      charts: (block) => [spreadChart(block, title('得分分布'))],
      isNarrow: true,
    },
    {
      of: periods,
      make: (row) => periodBlock(periods, row),
      charts: (block) => [periodChart(block, title('各期达标率'))],
      isNarrow: true,
    },
    {
      of: classes,
      make: (row) => classBlock(classes, row),
      charts: (block) => [classChart(block, title('各班覆盖率'))],
      isNarrow: true,
    },
  ];
  return parts.filter(({ of }) => of.length > 0);
}

/** The first table is always there, further ones where the scheme asks for them. */
function figureTables({ scheme, summary, details }: UnitSummaryRequest): FigureTable[] {
  const { groups, total } = summary;
  const states = STATES.filter(({ key, always }) => always || total[key] > 0);
  const by = scheme.summaryBy === null ? '范围' : GROUP_HEADERS[scheme.summaryBy];
  const tableOf = (group: string, lines: UnitSummary['groups']): FigureTable => ({
    group,
    counts: states.map(({ text }) => text),
    bands: scheme.bands.map(({ label }) => label),
    shares: scheme.bands.map(({ label }) => `${label}(%)`),
    hasRemark: false,
    lines: lines.map((line) => lineOf(line.group === '' ? '其他' : line.group, line, states)),
    total: lineOf('合计', total, states),
  });
  return [
    tableOf(by, groups),
    ...details.cuts.map(({ by: cut, groups: lines }) =>
      tableOf(cut === 'unit' ? UNIT_HEADERS[scheme.unit] : GROUP_HEADERS[cut], lines),
    ),
  ];
}

const UNIT_HEADERS = {
  member: '党员',
  staff: '教职工',
  branch: '支部',
  pair: '结对',
  class: '班级',
  dorm: '宿舍',
  contestant: '参赛教师',
  none: '对象',
};

/** 待定 and 缺维度 only where somebody is: most schemes know neither (C-05, A-44, E19). */
const STATES = [
  { key: 'due', text: '应考', always: true },
  { key: 'scored', text: '实考(已评)', always: true },
  { key: 'exempt', text: '免考', always: true },
  { key: 'postponed', text: '缓评', always: true },
  { key: 'unfinished', text: '未完成', always: true },
  { key: 'ungraded', text: '不定等次', always: true },
  { key: 'pending', text: '待定', always: false },
  { key: 'noDimension', text: '缺维度', always: false },
] as const;

type States = readonly (typeof STATES)[number][];

function lineOf(label: string, line: UnitSummaryLine, states: States): FigureLine {
  const { bands, mean, max, min } = line;
  return {
    label,
    counts: states.map(({ key }) => line[key]),
    bands: bands.map(({ count, share }) => ({ count, share })),
    ...{ mean, max, min },
    remark: '',
  };
}

const FEWEST_COLUMNS = 6;

function widthsOf([table]: readonly FigureTable[]): number[] {
  const counts = [...(table?.counts ?? []), ...(table?.bands ?? [])].map(() => 9);
  const figures = [...(table?.shares ?? []), '平均', '最高', '最低'].map(() => 10);
  const widths = [18, ...counts, ...figures];
  const missing = Math.max(0, FEWEST_COLUMNS - widths.length);
  return [...widths, ...Array.from({ length: missing }, () => 10)];
}
