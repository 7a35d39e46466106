import { type Exact, subtract } from '../../domain/exact/exact';
import type { GroupComparison, SchemeComparison } from '../../domain/summary/compareFigures';
import type { GroupFigures } from '../../domain/summary/schemeFigures';
import { countCell, formulaCell, numberCell, textCell } from '../cellInput';
import type { CellInput } from '../tabContent';
import type { SheetBlock } from './sheetBlock';

/** 0-based columns of the figures that are compared. */
export const COMPARED = { before: 5, now: 8, change: 9 } as const;

function header(first: string): string[] {
  return [
    ...[first, '范围', '项目', '上期应考', '上期数量', '上期'],
    ...['本期应考', '本期数量', '本期', '增减'],
  ];
}

/** The top band of each scheme. */
export function comparedTops(schemes: readonly SchemeComparison[], firstRow: number): SheetBlock {
  const rows = schemes.map(({ title, bands, total }, index) => {
    const [top] = bands;
    return top === undefined
      ? meanRow(title, total, firstRow + index)
      : bandRow(title, total, top, firstRow + index);
  });
  return { header: header('方案'), rows, ...PLAIN };
}

const PLAIN = {
  figures: [COMPARED.before, COMPARED.now, COMPARED.change],
  hasTotal: false,
  isWide: false,
};

/** Every band of all and of each group, and the means. */
export function comparedBands(
  { title, bands, total, groups }: SchemeComparison,
  firstRow: number,
): SheetBlock {
  let row = firstRow - 1;
  const rows = [total, ...groups].flatMap((group) => [
    ...bands.map((band) => bandRow(title, group, band, (row += 1))),
    meanRow(title, group, (row += 1)),
  ]);
  return { header: header(`方案：${title}`), rows, ...PLAIN };
}

function bandRow(
  title: string,
  { group, before, now }: GroupComparison,
  { key, label }: { readonly key: string; readonly label: string },
  row: number,
): CellInput[] {
  const [old, present] = [before, now].map((figures) => {
    const band = figures?.bands.find((each) => each.key === key);
    return { due: figures?.due ?? null, count: band?.count ?? null, share: band?.share ?? null };
  });
  return [
    textCell(title),
    textCell(rangeText(group)),
    textCell(`${label}(%)`),
    ...shareCells(old, ['D', 'E'], row),
    ...shareCells(present, ['G', 'H'], row),
    changeCell(old?.share ?? null, present?.share ?? null, row),
  ];
}

interface ShareFigures {
  readonly due: number | null;
  readonly count: number | null;
  readonly share: Exact | null;
}

function shareCells(
  figures: ShareFigures | undefined,
  [due, count]: readonly [string, string],
  row: number,
): CellInput[] {
  if (figures === undefined || figures.due === null) return [null, null, null];
  // A band that the period did not know has no count, which is not 0.
  if (figures.count === null) return [countCell(figures.due), null, null];
  return [
    countCell(figures.due),
    countCell(figures.count),
    formulaCell(
      `=IF(${due}${row}=0,"",ROUND(ROUND(100*${count}${row}/${due}${row},9),2))`,
      figures.share,
    ),
  ];
}

function meanRow(title: string, { group, before, now }: GroupComparison, row: number): CellInput[] {
  const due = (figures: GroupFigures | null): CellInput =>
    figures === null ? null : countCell(figures.due);
  return [
    textCell(title),
    textCell(rangeText(group)),
    textCell('平均(分)'),
    ...[due(before), null, numberCell(before?.mean ?? null)],
    ...[due(now), null, numberCell(now?.mean ?? null)],
    changeCell(before?.mean ?? null, now?.mean ?? null, row),
  ];
}

function changeCell(before: Exact | null, now: Exact | null, row: number): CellInput {
  return formulaCell(
    `=IF(OR(F${row}="",I${row}=""),"",ROUND(I${row}-F${row},2))`,
    before === null || now === null ? null : subtract(now, before),
  );
}

/** Who a line is about. */
export function rangeText(group: string): string {
  return group === '' ? '合计' : group;
}
