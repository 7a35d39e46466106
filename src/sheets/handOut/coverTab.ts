import { textCell } from '../cellInput';
import { linesNeeded } from '../rowHeight';
import type { CellInput, Look, TabContent } from '../tabContent';
import { BY_WORDS, COVER_LABELS, COVER_TAB, deadlineText, versionsText } from './coverWords';
import type { HandOutStamp } from './handOutStamp';

export interface CoverRequest {
  readonly stamp: HandOutStamp;
  /** 考核周期 as printed. */
  readonly period: string;
  /** Titles of the schemes, in the order of the stamp. */
  readonly titles: readonly string[];
  readonly people: number;
  /** Tabs to be filled in; without rows where people add them. */
  readonly tabs: readonly { readonly name: string; readonly rows: number }[];
  /** To whom it goes back; "" leaves a line to write in. */
  readonly contact: string;
}

/** A line of the note: one text over both columns, or a label with what is said. */
type CoverLine =
  | { readonly kind: 'title' | 'section' | 'step'; readonly text: string }
  | { readonly kind: 'said'; readonly label: string; readonly text: string }
  /** Nothing was said: people write it in. */
  | { readonly kind: 'open'; readonly label: string; readonly text: string };

const WIDTHS = [18, 70] as const;

/**
 * The cover note of a workbook that is handed out, on one A4 page: who fills in what until when, to
 * whom it goes back, how to fill in, and the stamp in words, so that the file is known when its
 * metadata were lost on the way.
 */
export function coverTab(request: CoverRequest): TabContent {
  const lines = coverLines(request);
  const merged = lines.flatMap(({ kind }, index) =>
    kind === 'said' || kind === 'open' ? [] : [`A${index + 1}:B${index + 1}`],
  );
  return {
    name: COVER_TAB,
    visibility: 'visible',
    tabColour: 'list',
    rows: lines.map(cells),
    columnWidths: WIDTHS,
    hiddenColumns: [],
    rowHeights: lines.map((line, index) => ({ row: index + 1, points: points(line) })),
    merges: merged,
    looks: lines.flatMap((line, index) => looks(line, index + 1)),
    // Text, or a day that is written in would become a number without its words.
    numberFormats: [{ range: `A1:B${lines.length}`, format: '@' }],
    validations: [],
    conditionals: [],
    protection: {
      unlocked: lines.flatMap(({ kind }, index) => (kind === 'open' ? [`B${index + 1}`] : [])),
    },
    freeze: null,
    page: {
      orientation: 'portrait',
      repeatRows: null,
      footerLeft: `${request.stamp.unit} ${COVER_TAB}`,
      pageNumbers: false,
      fitWidth: true,
    },
  };
}

function coverLines(request: CoverRequest): CoverLine[] {
  const { stamp } = request;
  return [
    { kind: 'title', text: `${stamp.organisation}${request.period}考核填报说明` },
    { kind: 'section', text: '一、填什么，交给谁' },
    said('unit', stamp.unit),
    // A table about classes or branches appraises nobody by name.
    ...(request.people === 0 ? [] : [said('people', `${request.people}人`)]),
    said('tabs', request.tabs.map(tabText).join('；')),
    stamp.deadline === ''
      ? { kind: 'open', label: COVER_LABELS.deadline, text: `${deadlineText('')}前交回` }
      : said('deadline', `${deadlineText(stamp.deadline)}前交回`),
    request.contact === ''
      ? { kind: 'open', label: COVER_LABELS.contact, text: stamp.organisation }
      : said('contact', [stamp.organisation, request.contact].filter(Boolean).join('，')),
    { kind: 'section', text: '二、怎么填' },
    ...STEPS.map((text, index) => ({ kind: 'step' as const, text: `${index + 1}. ${text}` })),
    { kind: 'section', text: '三、本文件是什么（回收时核对，请勿改动）' },
    said('organisation', stamp.organisation),
    said('year', stamp.year),
    said('schemes', request.titles.join('；')),
    said('versions', versionsText(stamp.schemes)),
    said('by', BY_WORDS[stamp.by]),
    said('issued', stamp.issued.replace('T', ' ')),
  ];
}

const STEPS = [
  '只填浅黄色的格子；已填好的编号、姓名、支部、班级等已锁定，灰色格子由公式自动计算。',
  '分数、次数填阿拉伯数字，不写“分”“次”；日期写成 2024-09-01 的样子。',
  '没有评、没有做的留空。空白是“未填”，不是 0 分；得 0 分的请填 0。',
  '有下拉箭头的从下拉列表中选。加分、扣分、一票否决须填事由，扣分填正数。',
  '不要改列名，不要删除列，不要合并单元格。同名的人按编号区分，不要对调。',
  '名单有误（漏人、多人、姓名或支部不对）的，请先告诉下发单位，不要自行改动。',
  '填好后直接保存，格式仍为 .xlsx（不要存为 .xls、.et 或 PDF），整个文件发回。',
] as const;

function said(label: keyof typeof COVER_LABELS, text: string): CoverLine {
  return { kind: 'said', label: COVER_LABELS[label], text };
}

function tabText({ name, rows }: CoverRequest['tabs'][number]): string {
  return rows === 0 ? `${name}（逐条填写）` : `${name}（${rows}行）`;
}

function cells(line: CoverLine): CellInput[] {
  return line.kind === 'said' || line.kind === 'open'
    ? [textCell(line.label), textCell(line.text)]
    : [textCell(line.text)];
}

const LINE_POINTS = 15;

function points(line: CoverLine): number {
  switch (line.kind) {
    case 'title':
      return 40;
    case 'section':
      return 26;
    case 'step':
      return linesNeeded(line.text, WIDTHS[0] + WIDTHS[1]) * LINE_POINTS + 7;
    case 'said':
    case 'open':
      return linesNeeded(line.text, WIDTHS[1]) * LINE_POINTS + 9;
  }
}

function looks(line: CoverLine, row: number): { range: string; look: Look }[] {
  switch (line.kind) {
    case 'title':
      return [{ range: `A${row}:B${row}`, look: 'title' }];
    case 'section':
      return [{ range: `A${row}:B${row}`, look: 'header' }];
    case 'step':
      return [{ range: `A${row}:B${row}`, look: 'text' }];
    case 'said':
    case 'open':
      return [
        { range: `A${row}`, look: 'given' },
        { range: `B${row}`, look: line.kind === 'open' ? 'inputText' : 'text' },
      ];
  }
}
