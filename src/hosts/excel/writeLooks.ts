import { columnLetters, parseRange } from '../../sheets/address';
import type { TabContent } from '../../sheets/tabContent';
import type { CellBorder, CellStyle } from '../../workbook/cellStyle';
import { styleOfLook } from '../../workbook/palette';
import { DATE_FORMAT } from './cellEntry';
import { groupRanges, joinedAddresses, lineRanges } from './groupRanges';
import { type Job, job } from './job';
import { formatJob } from './writeBlock';

type SheetOf = () => Excel.Worksheet;

/** Fills, fonts, borders, number formats, widths and heights of a tab. */
export function lookJobs(sheet: SheetOf, content: TabContent): Job[] {
  const looks = groupRanges(content.looks.map(({ range, look }) => ({ range, key: look })));
  return [
    ...looks.flatMap(({ key, ranges }) =>
      joinedAddresses(ranges).map((address) => styleJob(sheet, address, styleOfLook(key))),
    ),
    ...dateRanges(content).map((range) => formatJob(sheet, range, DATE_FORMAT)),
    ...content.numberFormats.map(({ range, format }) => formatJob(sheet, range, format)),
    ...widthJobs(sheet, content),
    ...heightJobs(sheet, content),
  ];
}

const LINES = 27;

function styleJob(sheet: SheetOf, address: string, style: CellStyle): Job {
  return job(
    LINES,
    () => {
      const single = address.includes(',') ? null : sheet().getRange(address);
      const { format } = single ?? sheet().getRanges(address);
      if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
      setFont(format.font, style.font);
      setAlignment(format, style.align);
      if (style.border !== undefined) setBorders(format.borders, address, style.border);
    },
    address,
  );
}

/** Every property is set, so that nothing of a look that lies below shines through. */
function setFont(target: Excel.RangeFont, font: CellStyle['font']): void {
  if (font === undefined) return;
  if (font.name !== undefined) target.name = font.name;
  if (font.size !== undefined) target.size = font.size;
  target.bold = font.bold === true;
  target.italic = font.italic === true;
  if (font.colour !== undefined) target.color = `#${font.colour}`;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function setAlignment(format: Excel.RangeFormat, align: CellStyle['align']): void {
  if (align === undefined) return;
  format.horizontalAlignment =
    align.horizontal === undefined ? 'General' : HORIZONTAL[align.horizontal];
  format.verticalAlignment = VERTICAL[align.vertical ?? 'bottom'];
  format.wrapText = align.wrap === true;
  format.indentLevel = align.indent ?? 0;
}

const EDGES = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
] as const;

/** Lines inside a range only where cells have them all round. */
function setBorders(
  borders: Excel.RangeBorderCollection,
  address: string,
  border: CellBorder,
): void {
  const isRound = EDGES.every(([, side]) => border[side] !== undefined);
  const edges = EDGES.flatMap(([edge, side]) => {
    const line = border[side];
    return line === undefined ? [] : [[edge, line] as const];
  });
  const inner = isRound ? innerSides(address).map((side) => [side, 'thin'] as const) : [];
  for (const [side, line] of [...edges, ...inner]) {
    const each = borders.getItem(side);
    each.style = line === 'dashed' ? 'Dash' : 'Continuous';
    each.color = `#${border.colour}`;
  }
}

/** Excel refuses inner borders where there is no inside. */
function innerSides(address: string): readonly ('InsideHorizontal' | 'InsideVertical')[] {
  const areas = address.split(',').map(parseRange);
  const all = (test: (from: number, to: number) => boolean, axis: 'Row' | 'Column'): boolean =>
    areas.every((area) => area !== null && test(area[`from${axis}`], area[`to${axis}`]));
  const isMany = (from: number, to: number): boolean => to > from;
  return [
    ...(all(isMany, 'Row') ? (['InsideHorizontal'] as const) : []),
    ...(all(isMany, 'Column') ? (['InsideVertical'] as const) : []),
  ];
}

/** Days that a plan gives one by one, column by column in runs. */
function dateRanges(content: TabContent): string[] {
  const rows = new Map<number, number[]>();
  content.rows.forEach((line, row) => {
    line.forEach((input, column) => {
      if (input?.kind === 'date') rows.set(column, [...(rows.get(column) ?? []), row + 1]);
    });
  });
  return [...rows].flatMap(([column, lines]) =>
    lineRanges(lines, (line) => `${columnLetters(column)}${line}`),
  );
}

/** Points of a column so many characters wide: 7 pixels a character, 5 of padding, 96 a 72 points. */
function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

function widthJobs(sheet: SheetOf, content: TabContent): Job[] {
  const byWidth = new Map<number, number[]>();
  content.columnWidths.forEach((width, column) => {
    byWidth.set(width, [...(byWidth.get(width) ?? []), column]);
  });
  const widths = [...byWidth].flatMap(([width, columns]) =>
    lineRanges(columns, columnLetters).map((range) =>
      job(2, () => {
        sheet().getRange(range).format.columnWidth = columnPoints(width);
      }),
    ),
  );
  const hidden = lineRanges(content.hiddenColumns, columnLetters).map((range) =>
    job(2, () => {
      sheet().getRange(range).columnHidden = true;
    }),
  );
  return [...widths, ...hidden];
}

function heightJobs(sheet: SheetOf, content: TabContent): Job[] {
  const byHeight = new Map<number, number[]>();
  for (const { row, points } of content.rowHeights) {
    const rows = byHeight.get(points);
    if (rows === undefined) byHeight.set(points, [row]);
    else rows.push(row);
  }
  return [...byHeight].flatMap(([points, rows]) =>
    joinedAddresses(lineRanges(rows, String)).map((address) =>
      job(
        2,
        () => {
          sheet().getRanges(address).format.rowHeight = points;
        },
        address,
      ),
    ),
  );
}
