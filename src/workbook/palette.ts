import type { ChartColour } from '../sheets/chartSpec';
import type { ColourRole, Look } from '../sheets/tabContent';
import type { CellBorder, CellFont, CellStyle } from './cellStyle';

/**
 * Roles -> colours and fonts: the only place that knows them. Fills are light enough to read black
 * print on, and differ in brightness as well as in hue, so that they also tell apart in grey.
 */
const BODY: CellFont = { name: '等线', size: 11, colour: '1F1F1F' };
const SMALL: CellFont = { name: '等线', size: 10, colour: '595959' };
const GRID: CellBorder = {
  top: 'thin',
  right: 'thin',
  bottom: 'thin',
  left: 'thin',
  colour: '9AA5B1',
};
const HEADER: CellStyle = {
  font: { ...BODY, bold: true, colour: '1F3A5F' },
  fill: 'DCE6F1',
  border: GRID,
  align: { horizontal: 'center', vertical: 'center', wrap: true },
};
const CELL: CellStyle = { font: BODY, border: GRID };
const CENTRED: CellStyle = {
  ...CELL,
  align: { horizontal: 'center', vertical: 'center', wrap: true },
};

/** Black on white, faces that Windows and Office bring along; 3号 is 16, 2号 22, 五号 10.5 points. */
const PAPER: CellFont = { name: '仿宋', size: 16, colour: '000000' };
const PAPER_TABLE: CellStyle = {
  font: { ...PAPER, size: 10.5 },
  border: { ...GRID, colour: '000000' },
  align: { horizontal: 'center', vertical: 'center', wrap: true },
};
const BALLOT_LINE: CellStyle = {
  font: { ...PAPER, size: 9 },
  align: { horizontal: 'left', vertical: 'center', wrap: true },
};

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: {
    font: { name: '宋体', size: 16, bold: true, colour: '1F1F1F' },
    align: { horizontal: 'center', vertical: 'center' },
  },
  meta: { font: SMALL, align: { vertical: 'center' } },
  note: { font: SMALL, align: { horizontal: 'left', vertical: 'top', wrap: true } },
  header: HEADER,
  headerCalc: { ...HEADER, fill: 'E3E5E8', font: { ...BODY, bold: true, colour: '404040' } },
  input: { ...CENTRED, fill: 'FFFBE3' },
  inputText: {
    ...CELL,
    fill: 'FFFBE3',
    align: { horizontal: 'left', vertical: 'center', wrap: true },
  },
  given: CENTRED,
  calc: { ...CENTRED, fill: 'F2F2F2' },
  total: { ...CENTRED, fill: 'E8EDF4', font: { ...BODY, bold: true } },
  text: { ...CELL, align: { horizontal: 'left', vertical: 'center', wrap: true, indent: 1 } },
  number: CENTRED,
  signature: { font: BODY, align: { horizontal: 'left', vertical: 'center' } },
  code: { ...CENTRED, font: SMALL },
  paperTitle: {
    font: { name: '宋体', size: 22, bold: true, colour: '000000' },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  paperHeading: {
    font: { ...PAPER, name: '黑体' },
    align: { horizontal: 'left', vertical: 'center', wrap: true },
  },
  paperBody: { font: PAPER, align: { horizontal: 'left', vertical: 'center', wrap: true } },
  paperSign: { font: PAPER, align: { horizontal: 'right', vertical: 'center', indent: 2 } },
  paperHeader: { ...PAPER_TABLE, font: { name: '黑体', size: 10.5, colour: '000000' } },
  paperText: { ...PAPER_TABLE, align: { horizontal: 'left', vertical: 'center', wrap: true } },
  paperNumber: PAPER_TABLE,
  ballotTitle: {
    font: { name: '宋体', size: 13, bold: true, colour: '000000' },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  ballotLine: BALLOT_LINE,
  ballotRight: { ...BALLOT_LINE, align: { horizontal: 'right', vertical: 'center', wrap: true } },
  ballotHeader: {
    ...PAPER_TABLE,
    font: { name: '黑体', size: 8, colour: '000000' },
  },
  ballotText: { ...PAPER_TABLE, font: { ...PAPER, size: 9 } },
  ballotBox: { border: { ...GRID, colour: '000000' } },
  cutRight: { border: { right: 'dashed', colour: '808080' } },
  cutBelow: { border: { bottom: 'dashed', colour: '808080' } },
};

/** Conditional looks. Bold and italic carry the meaning where there is no colour. */
const COLOURS: Readonly<Record<ColourRole, CellStyle>> = {
  error: { fill: 'F8CFCB', font: { bold: true, colour: '9C0006' } },
  warning: { fill: 'FFE5A8', font: { italic: true, colour: '7A4B00' } },
  missing: { fill: 'FFF6C2', font: { colour: '7A6A00' } },
  ruled: { border: GRID },
  band1: { fill: 'BFE3C8', font: { bold: true, colour: '0B5A2A' } },
  band2: { fill: 'E1F0D4', font: { colour: '2F5E1A' } },
  band3: { fill: 'FBE8C2', font: { colour: '7A4B00' } },
  band4: { fill: 'F3C4BC', font: { bold: true, italic: true, colour: '8A1C10' } },
  muted: { fill: 'F5F5F5', font: { colour: '7F7F7F' } },
  fillIn: { fill: 'FFFBE3' },
  result: { fill: 'DCE6F1' },
  list: { fill: 'E4EFE0' },
  base: { fill: 'EDEDED' },
};

const TAB_COLOURS: Readonly<Record<ColourRole, string>> = {
  error: 'C0392B',
  warning: 'E0A030',
  missing: 'E6C84F',
  ruled: 'A6A6A6',
  band1: '2E8B57',
  band2: '8CBF6A',
  band3: 'E0A030',
  band4: 'C0392B',
  muted: 'A6A6A6',
  fillIn: 'E3B341',
  result: '3B6EA5',
  list: '5B8C5A',
  base: '7F8C99',
};

/**
 * Areas of charts. Any two of one chart differ in brightness by a tenth or more, so that a grey
 * print tells them apart too.
 */
const CHART_COLOURS: Readonly<Record<ChartColour, string>> = {
  band1: '0B5A2A',
  band2: '5FA55A',
  band3: 'F2C14E',
  band4: 'C0392B',
  band5: 'A6A6A6',
  band6: 'DEDEDE',
  rest: 'F7F7F7',
  main: '2F5D8C',
  second: 'BFD3E6',
};

export function isChartColour(text: unknown): boolean {
  return typeof text === 'string' && Object.hasOwn(CHART_COLOURS, text);
}

export function chartColourOf(colour: ChartColour): string {
  return CHART_COLOURS[colour];
}

export function styleOfLook(look: Look): CellStyle {
  return LOOKS[look];
}

export function styleOfColour(colour: ColourRole): CellStyle {
  return COLOURS[colour];
}

export function tabColourOf(colour: ColourRole): string {
  return TAB_COLOURS[colour];
}
