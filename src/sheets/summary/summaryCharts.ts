import { columnRange } from '../address';
import { bandColour } from '../chartSpec';
import { type FigureTable, figurePlaces } from './figureBlock';
import type { PlacedBlock, UnplacedChart } from './sheetBlock';

const COUNTS = { numberFormat: '0', max: null, gap: 60 } as const;
const PERCENTS = { numberFormat: '0.00', max: 100, gap: 60 } as const;

/** Bands per group, on one another, and on top who has no result yet; none for a single group. */
export function bandChart(
  table: FigureTable,
  block: PlacedBlock,
  title: string,
): readonly UnplacedChart[] {
  const { lines, bands } = table;
  if (lines.length < 2 || bands.length === 0) return [];
  const places = figurePlaces(table);
  const lastRow = block.firstRow + lines.length - 1;
  const values = (column: number): string => columnRange(column, block.firstRow, lastRow);
  const unfinished = table.counts.indexOf('未完成');
  return [
    {
      ...COUNTS,
      key: `等次_${table.group}`,
      kind: 'stackedColumn',
      title,
      categories: values(0),
      series: [
        ...bands.map((name, index) => ({
          name,
          values: values(places.bands[index] ?? 0),
          colour: bandColour(index),
        })),
        ...(unfinished < 0
          ? []
          : [
              {
                name: '未完成',
                values: values(places.counts[unfinished] ?? 0),
                colour: 'rest' as const,
              },
            ]),
      ],
      categoryTitle: null,
      valueTitle: '数量',
    },
  ];
}

/** Scores of what is appraised, one beside the other; none for a single one. */
export function meanChart(
  table: FigureTable,
  block: PlacedBlock,
  title: string,
): readonly UnplacedChart[] {
  const { lines } = table;
  if (lines.length < 2 || lines.every(({ mean }) => mean === null)) return [];
  const lastRow = block.firstRow + lines.length - 1;
  return [
    {
      ...COUNTS,
      key: `平均_${table.group}`,
      kind: 'column',
      title,
      categories: columnRange(0, block.firstRow, lastRow),
      series: [
        {
          name: '平均',
          values: columnRange(figurePlaces(table).mean, block.firstRow, lastRow),
          colour: 'main',
        },
      ],
      numberFormat: '0.00',
      categoryTitle: null,
      valueTitle: '分',
    },
  ];
}

/** How the scores are distributed; `steps`: without the line of sums. */
export function spreadChart(block: PlacedBlock, title: string): UnplacedChart {
  const lastRow = block.lastRow - 1;
  return {
    ...COUNTS,
    key: '得分分布',
    kind: 'column',
    title,
    categories: columnRange(0, block.firstRow, lastRow),
    series: [{ name: '数量', values: columnRange(1, block.firstRow, lastRow), colour: 'main' }],
    gap: 20,
    categoryTitle: '分数段(分)',
    valueTitle: '数量',
  };
}

/** Who met the quota, week by week. */
export function periodChart(block: PlacedBlock, title: string): UnplacedChart {
  return rateChart(block, block.lastRow, { key: '达标率', kind: 'line', title });
}

/** How far classes were reached. */
export function classChart(block: PlacedBlock, title: string): UnplacedChart {
  return rateChart(block, block.lastRow - 1, { key: '班级覆盖率', kind: 'column', title });
}

function rateChart(
  { header, firstRow }: PlacedBlock,
  lastRow: number,
  what: Pick<UnplacedChart, 'key' | 'kind' | 'title'>,
): UnplacedChart {
  const rate = header.length - 1;
  return {
    ...PERCENTS,
    ...what,
    categories: columnRange(0, firstRow, lastRow),
    series: [
      {
        name: header[rate] ?? '',
        values: columnRange(rate, firstRow, lastRow),
        colour: 'main',
      },
    ],
    categoryTitle: header[0] ?? null,
    valueTitle: header[rate] ?? null,
  };
}
