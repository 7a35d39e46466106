import { columnLetters } from './address';
import { textCell } from './cellInput';
import { FIRST_DATA_ROW, HEADER_ROW, META_ROW, NOTES_ROW, TITLE_ROW } from './layout';
import { rowPoints } from './rowHeight';
import type { CellInput, Look, PageSpec, TabContent } from './tabContent';

/** The first four rows of every tab of ours: title, meta, notes, header. */
export interface Frame {
  readonly name: string;
  readonly title: string;
  /** "单位:xxx" and so on, one per second column from A (C-02). */
  readonly meta: readonly string[];
  /** Plain text, or a formula that follows 参数设置. */
  readonly notes: CellInput;
  readonly headers: readonly {
    readonly text: string;
    readonly look: Look;
    readonly width: number;
  }[];
  readonly body: readonly (readonly CellInput[])[];
}

/** A tab with frame and body and nothing else: no validation, no protection, no page. */
export function framedTab(frame: Frame): TabContent {
  const last = columnLetters(frame.headers.length - 1);
  const widths = frame.headers.map((header) => header.width);
  const headerCells = frame.headers.map((header) => textCell(header.text));
  const meta: CellInput[] = [];
  frame.meta.forEach((text, index) => {
    meta[index * 2] = textCell(text);
  });
  return {
    name: frame.name,
    visibility: 'visible',
    tabColour: null,
    rows: [
      [textCell(frame.title)],
      Array.from(meta, (cell) => cell ?? null),
      [frame.notes],
      headerCells,
      ...frame.body,
    ],
    columnWidths: widths,
    hiddenColumns: [],
    rowHeights: [
      { row: TITLE_ROW, points: 30 },
      { row: META_ROW, points: 18 },
      { row: NOTES_ROW, points: rowPoints([frame.notes], [sumOf(widths)]) },
      { row: HEADER_ROW, points: rowPoints(headerCells, widths) },
      ...frame.body.map((cells, index) => ({
        row: FIRST_DATA_ROW + index,
        points: rowPoints(cells, widths),
      })),
    ],
    merges: [`A${TITLE_ROW}:${last}${TITLE_ROW}`, `A${NOTES_ROW}:${last}${NOTES_ROW}`],
    looks: [
      { range: `A${TITLE_ROW}:${last}${TITLE_ROW}`, look: 'title' },
      { range: `A${META_ROW}:${last}${META_ROW}`, look: 'meta' },
      { range: `A${NOTES_ROW}:${last}${NOTES_ROW}`, look: 'note' },
      ...frame.headers.map((header, column) => ({
        range: columnLetters(column) + String(HEADER_ROW),
        look: header.look,
      })),
    ],
    numberFormats: [],
    validations: [],
    conditionals: [],
    protection: null,
    freeze: { rows: HEADER_ROW, columns: 0 },
    page: null,
  };
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** A4 landscape with the header repeated, page numbers and a signature line at the foot. */
export function landscapePage(footerLeft: string): PageSpec {
  return {
    orientation: 'landscape',
    repeatRows: { from: TITLE_ROW, to: HEADER_ROW },
    footerLeft,
    pageNumbers: true,
    fitWidth: true,
  };
}
