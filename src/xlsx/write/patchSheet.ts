import { parseAddress, parseRange, writeAddress, writeRange } from '../cells/cellAddress';
import { FormulaGroups } from '../cells/formulaGroups';
import type { XlsxCell } from '../xlsxBook';
import { isTrue, readAttributes } from '../xml/scanXml';
import { childElements, findElement, type XmlElement } from '../xml/xmlChildren';
import { encodeCellText, escapeXml } from '../xml/xmlText';
import { expandSharedFormula } from './expandSharedFormula';
import { isLikeFormula } from './quoteTexts';
import type { TwinStyles } from './twinStyles';

/** One cell to be written into a sheet that stays otherwise as it is. Its look stays. */
export interface CellPatch {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly cell: XlsxCell;
  /** A day: where the cell's look shows a plain number, its format becomes that of a date. */
  readonly isDate: boolean;
}

interface Row {
  readonly number: number;
  /** The opening tag without its end, such as `<row r="3" ht="20"`. */
  readonly head: string;
  readonly cells: readonly RowCell[];
}

interface RowCell {
  readonly column: number;
  readonly style: string | undefined;
  readonly text: string;
}

/** Writes cells into the XML of a sheet (`styles`: those of its workbook). Rows and cells that are not named are copied as they are. */
export function patchSheet(xml: string, patches: readonly CellPatch[], styles: TwinStyles): string {
  const { from, to, rows } = readRows(xml);
  const byRow = new Map<number, Map<number, CellPatch>>();
  for (const patch of patches) {
    const row = byRow.get(patch.row) ?? new Map<number, CellPatch>();
    byRow.set(patch.row, row.set(patch.column, patch));
  }
  const known = new Set(rows.map((row) => row.number));
  const added = [...byRow.keys()]
    .filter((number) => !known.has(number))
    .map((number): Row => ({ number, head: `<row r="${number + 1}"`, cells: [] }));
  const all = [...rows, ...added].sort((one, other) => one.number - other.number);
  const written = all.map((row) => writeRow(row, byRow.get(row.number), styles)).join('');
  const next = `${xml.slice(0, from)}<sheetData>${written}</sheetData>${xml.slice(to)}`;
  return widenDimension(next, patches);
}

function readRows(xml: string): { from: number; to: number; rows: Row[] } {
  const data = findElement(xml, 'sheetData');
  if (data === null) throw new SyntaxError('no sheet data');
  const groups = new FormulaGroups();
  let number = -1;
  const rows = childElements(xml, data.contentStart, data.contentEnd).map((row): Row => {
    number = rowNumber(row.attributes, number);
    const head = rowHead(row.attributes, number);
    return { number, head, cells: readCells(xml, row, groups) };
  });
  return { from: data.start, to: data.end, rows };
}

function readCells(xml: string, row: XmlElement, groups: FormulaGroups): RowCell[] {
  let column = -1;
  return childElements(xml, row.contentStart, row.contentEnd).map((cell) => {
    const attributes = readAttributes(cell.attributes);
    column = parseAddress(attributes['r'] ?? '')?.column ?? column + 1;
    const text = expandSharedFormula(xml.slice(cell.start, cell.end), groups);
    return { column, style: attributes['s'], text };
  });
}

function rowNumber(attributes: string, before: number): number {
  const given = readAttributes(attributes)['r'];
  return given === undefined ? before + 1 : Number(given) - 1;
}

/** Without `spans`, which is only a hint and would be wrong for added cells. */
function rowHead(attributes: string, number: number): string {
  const kept = attributes.replace(/(?<!\s)\s+(?:spans|r)\s*=\s*("[^"]*"|'[^']*')/g, '').trimEnd();
  return `<row r="${number + 1}"${kept}`;
}

function writeRow(
  row: Row,
  patches: ReadonlyMap<number, CellPatch> | undefined,
  styles: TwinStyles,
): string {
  const cells = new Map<number, string>(row.cells.map((cell) => [cell.column, cell.text]));
  for (const [column, patch] of patches ?? []) {
    const old = row.cells.find((cell) => cell.column === column)?.style;
    const own = old ?? rowStyle(row.head);
    const style = styleOf(patch, own, styles);
    cells.set(column, writeCell(stored(patch, style, styles), style));
  }
  if (cells.size === 0) return `${row.head}/>`;
  const sorted = [...cells].sort(([one], [other]) => one - other);
  return `${row.head}>${sorted.map(([, text]) => text).join('')}</row>`;
}

/** The look of a patched cell: its own, or one like it that shows a day or keeps text as text. */
function styleOf(
  { cell, isDate }: CellPatch,
  own: string | undefined,
  styles: TwinStyles,
): string | undefined {
  const place = Number(own ?? '0');
  const isText = cell.kind === 'text' && cell.formula === undefined && isLikeFormula(cell.text);
  const kept = styles.forText(isDate ? styles.forDate(place) : place, isText);
  return own === undefined && kept === 0 ? undefined : `${kept}`;
}

/** A patch with its number as the file counts it. */
function stored(patch: CellPatch, style: string | undefined, styles: TwinStyles): CellPatch {
  if (patch.cell.kind !== 'number') return patch;
  const number = styles.stored(patch.cell.number, Number(style ?? '0'));
  return { ...patch, cell: { ...patch.cell, number } };
}

/** A row formatted as a whole hands its look to new cells. */
function rowStyle(head: string): string | undefined {
  const attributes = readAttributes(head.slice('<row'.length));
  return isTrue(attributes['customFormat']) ? attributes['s'] : undefined;
}

function writeCell(patch: CellPatch, style: string | undefined): string {
  const { cell } = patch;
  const look = style === undefined ? '' : ` s="${style}"`;
  const head = `<c r="${writeAddress(patch.row, patch.column)}"${look}`;
  if (cell.formula !== undefined) return writeFormula(head, cell, cell.formula);
  switch (cell.kind) {
    case 'blank':
      return look === '' ? '' : `${head}/>`;
    case 'number':
      return `${head}><v>${cell.number}</v></c>`;
    case 'boolean':
      return `${head} t="b"><v>${cell.boolean ? 1 : 0}</v></c>`;
    case 'error':
      return `${head} t="e"><v>${escapeXml(cell.text)}</v></c>`;
    case 'text': {
      const text = escapeXml(encodeCellText(cell.text));
      return `${head} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    }
  }
}

function writeFormula(head: string, cell: XlsxCell, formula: string): string {
  const written = `<f>${escapeXml(formula)}</f>`;
  switch (cell.kind) {
    case 'blank':
      return `${head}>${written}</c>`;
    case 'number':
      return `${head}>${written}<v>${cell.number}</v></c>`;
    case 'boolean':
      return `${head} t="b">${written}<v>${cell.boolean ? 1 : 0}</v></c>`;
    case 'error':
      return `${head} t="e">${written}<v>${escapeXml(cell.text)}</v></c>`;
    case 'text':
      return `${head} t="str">${written}<v>${escapeXml(encodeCellText(cell.text))}</v></c>`;
  }
}

/** Some programs read no further than the dimension says. */
function widenDimension(xml: string, patches: readonly CellPatch[]): string {
  return xml.replace(/(<dimension\b[^>]*\bref=")([^"]*)(")/, (whole, head, ref: string, tail) => {
    const range = parseRange(ref);
    if (range === null) return whole;
    // One after the other: hundreds of thousands of arguments are more than a call can take.
    const wide = patches.reduce(
      (area, { row, column }) => ({
        top: Math.min(area.top, row),
        left: Math.min(area.left, column),
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      }),
      range,
    );
    return `${String(head)}${writeRange(wide)}${String(tail)}`;
  });
}
