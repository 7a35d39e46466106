import type { NoticePeriod } from '../domain/calendar/noticePeriod';
import type { ScoreResult } from '../domain/engines/scoreResult';
import { type Exact, roundHalfUp, toFixedText } from '../domain/exact/exact';
import type { ListSpec } from '../domain/lists/listSpec';
import { selectList } from '../domain/lists/selectList';
import type { Summary, SummaryLine } from '../domain/lists/summarise';
import type { NoticeSettings } from '../domain/scheme/noticeSettings';
import type { Scheme } from '../domain/scheme/scheme';
import { countCell, numberCell, textCell } from './cellInput';
import { type Figures, fillText, isSaid } from './circular/fillText';
import { noticePaper } from './notice/noticePaper';
import type { Paper, PaperBlock, PaperTable } from './paper/paper';
import type { CellInput } from './tabContent';

export interface ScorePaperRequest {
  readonly scheme: Scheme;
  readonly tab: string;
  readonly organisation: string;
  readonly year: string;
  /** "2025-01-10 08:30". */
  readonly time: string;
  readonly results: readonly ScoreResult[];
  readonly summary: Summary;
  readonly period: NoticePeriod;
  readonly settings: NoticeSettings;
}

type Form<F extends ListSpec['form']> = Extract<ListSpec, { readonly form: F }>;

/** The 公示 of people on score sheets: names, branches and posts, no marks (S0-38, A-52). */
export function scoreNotice(request: ScorePaperRequest, list: Form<'notice'>): Paper {
  const people = selectList(list, request.results);
  const figures = new Map([...figuresOf(request), ['n', String(people.length)] as const]);
  return noticePaper({
    ...request,
    subject: fillText(list.notice.subject, figures),
    opening: fillText(list.notice.opening, figures),
    table: {
      columns: [
        { header: '序号', width: 6, look: 'paperNumber', format: null },
        ...['姓名', '所在支部', '岗位'].map((header) => ({
          header,
          width: 14,
          look: 'paperText' as const,
          format: null,
        })),
      ],
      rows: people.map(({ name, branch, post }, index) => [
        countCell(index + 1),
        ...[name, branch, post].map(textCell),
      ]),
    },
  });
}

/** The 通报 of score sheets: counts and shares of the summary, who is commended, no marks. */
export function scoreCircular(request: ScorePaperRequest, list: Form<'circular'>): Paper {
  const { subject, blocks } = list.circular;
  const figures = figuresOf(request);
  return {
    tab: request.tab,
    organisation: request.organisation,
    title: `关于${fillText(subject, figures)}的通报`,
    blocks: blocks.flatMap((block): PaperBlock[] => {
      switch (block.kind) {
        case 'heading':
          return [{ kind: 'heading', text: fillText(block.text, figures) }];
        case 'text': {
          const isTold = block.when === undefined || isSaid(block.when, figures);
          const text = isTold ? block.text : block.otherwise;
          return text === undefined ? [] : [{ kind: 'paragraph', text: fillText(text, figures) }];
        }
        case 'groups':
          return [{ kind: 'table', caption: '', table: branchTable(request) }];
      }
    }),
    day: request.time.slice(0, 10),
  };
}

/** Keys as in sheets/circular/circularFigures. */
function figuresOf({ scheme, summary, results, year }: ScorePaperRequest): Figures {
  const { total } = summary;
  const printed = (value: Exact | null): string =>
    value === null ? '-' : toFixedText(roundHalfUp(value, 2), 2);
  const named = (key: string): string =>
    selectList({ tab: '', form: 'list', filter: { kind: 'bands', bands: [key] } }, results)
      .map(({ name }) => name)
      .join('、');
  return new Map([
    ['period', `${year}年度`],
    ...COUNTS.map((key) => [key, String(total[key])] as const),
    ...(['mean', 'max', 'min'] as const).map((key) => [key, printed(total[key])] as const),
    ...total.bands.flatMap(({ key, label, count, ratio }) => [
      [`label.${key}`, label] as const,
      [`band.${key}`, String(count)] as const,
      [`share.${key}`, printed(ratio)] as const,
      [`names.${key}`, named(key)] as const,
    ]),
    [
      'bands',
      total.bands
        .map(({ label, count, ratio }) => `${label}${count}人（${printed(ratio)}%）`)
        .join('、'),
    ],
    ['scheme', scheme.title.zh],
  ]);
}

const COUNTS = ['due', 'scored', 'exempt', 'postponed', 'unfinished', 'ungraded'] as const;

function branchTable({ scheme, summary }: ScorePaperRequest): PaperTable {
  const line = (label: string, of: SummaryLine): CellInput[] => [
    textCell(label),
    ...[of.due, of.scored, of.unfinished].map(countCell),
    ...of.bands.map(({ count }) => countCell(count)),
    numberCell(of.mean === null ? null : roundHalfUp(of.mean, 2)),
  ];
  const counted = ['应考', '实考(已评)', '未完成', ...scheme.bands.map(({ label }) => label)];
  return {
    columns: [
      { header: '支部', width: 14, look: 'paperText', format: null },
      ...counted.map((header) => ({
        header,
        width: 9,
        look: 'paperNumber' as const,
        format: null,
      })),
      { header: '平均', width: 9, look: 'paperNumber', format: '0.00' },
    ],
    rows: [
      ...summary.branches.map((branch) => line(branch.branch, branch)),
      line('合计', summary.total),
    ],
  };
}
