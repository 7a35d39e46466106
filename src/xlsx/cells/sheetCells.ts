import type { XlsxCell } from '../xlsxBook';
import { XlsxError } from '../xlsxFailure';
import { isTrue, readAttributes, scanXml, type XmlTag } from '../xml/scanXml';
import { LAST_COLUMN, LAST_ROW, parseAddress, parseRange } from './cellAddress';
import { FormulaGroups } from './formulaGroups';
import { elementText, joinRuns } from './sharedStrings';
import { readStoredCell, type StoredCell } from './storedCell';

/** What a sheet part says about its cells, exactly: numbers stay the numbers of the file. */
export interface SheetCells {
  /** Rows from A1; null where nothing is stored. */
  readonly rows: readonly (readonly (XlsxCell | null)[])[];
  readonly merges: readonly string[];
  /** 1-based; filtered rows are stored as hidden ones. */
  readonly hiddenRows: readonly number[];
  readonly isProtected: boolean;
  readonly hasPassword: boolean;
}

/** Reads one sheet part. `cellRoom` is how many cells its rectangle may still take. */
export function readSheetCells(
  xml: string,
  sharedStrings: readonly string[],
  cellRoom: number,
): SheetCells {
  const reader = new SheetReader(xml, sharedStrings, cellRoom);
  for (const tag of scanXml(xml)) reader.take(tag);
  return reader.finish();
}

class SheetReader {
  private readonly rows: (XlsxCell | null)[][] = [];
  private readonly merges: string[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly groups = new FormulaGroups();
  private isProtected = false;
  private hasPassword = false;
  private inData = false;
  private row = -1;
  private column = -1;
  private width = 0;
  private cell: StoredCell | null = null;
  private openedAt = -1;
  private formulaTag = '';

  constructor(
    private readonly xml: string,
    private readonly sharedStrings: readonly string[],
    private readonly cellRoom: number,
  ) {}

  take(tag: XmlTag): void {
    if (tag.name === 'sheetData') this.inData = tag.kind === 'open';
    else if (this.inData) this.takeInData(tag);
    else if (tag.kind !== 'close') this.takeAround(tag);
  }

  finish(): SheetCells {
    return {
      rows: this.rows,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      isProtected: this.isProtected,
      hasPassword: this.hasPassword,
    };
  }

  private takeAround(tag: XmlTag): void {
    if (tag.name === 'mergeCell') {
      const range = readAttributes(tag.attributes)['ref'] ?? '';
      if (parseRange(range) !== null) this.merges.push(range);
    } else if (tag.name === 'sheetProtection') {
      const attributes = readAttributes(tag.attributes);
      this.isProtected = isTrue(attributes['sheet']);
      this.hasPassword = (attributes['password'] ?? attributes['hashValue'] ?? '') !== '';
    }
  }

  private takeInData(tag: XmlTag): void {
    if (tag.name === 'row') this.takeRow(tag);
    else if (tag.name === 'c') this.takeCell(tag);
    else if (this.cell !== null) this.takeContent(tag, this.cell);
  }

  private takeRow(tag: XmlTag): void {
    if (tag.kind === 'close') return;
    const attributes = readAttributes(tag.attributes);
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > LAST_ROW)
      throw new XlsxError('corrupt');
    if (isTrue(attributes['hidden'])) this.hiddenRows.push(this.row + 1);
  }

  private takeCell(tag: XmlTag): void {
    if (tag.kind === 'close') {
      if (this.cell !== null) this.store(this.cell);
      this.cell = null;
      return;
    }
    const cell = this.openCell(readAttributes(tag.attributes));
    if (cell.column > LAST_COLUMN || cell.row < 0) throw new XlsxError('corrupt');
    if (tag.kind === 'empty') this.store(cell);
    else this.cell = cell;
  }

  /** A cell without an address stands to the right of the one before. */
  private openCell(attributes: Readonly<Record<string, string>>): StoredCell {
    const address = parseAddress(attributes['r'] ?? '');
    this.column = address?.column ?? this.column + 1;
    return {
      row: address?.row ?? this.row,
      column: this.column,
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? '0'),
      value: null,
      inline: null,
      formula: null,
    };
  }

  private takeContent(tag: XmlTag, cell: StoredCell): void {
    if (tag.kind === 'open' && /^(v|f|is)$/.test(tag.name)) {
      this.openedAt = tag.end;
      this.formulaTag = tag.attributes;
    } else if (tag.kind === 'empty' && tag.name === 'f') {
      cell.formula = this.groups.formula(cell.row, cell.column, readAttributes(tag.attributes), '');
    } else if (tag.kind === 'empty' && tag.name === 'v') {
      cell.value = '';
    } else if (tag.kind === 'close') {
      this.closeContent(tag, cell);
    }
  }

  private closeContent(tag: XmlTag, cell: StoredCell): void {
    const raw = (): string => elementText(this.xml.slice(this.openedAt, tag.start));
    if (tag.name === 'v') cell.value = raw();
    else if (tag.name === 'is') cell.inline = joinRuns(this.xml, this.openedAt, tag.start);
    else if (tag.name === 'f') {
      const attributes = readAttributes(this.formulaTag);
      cell.formula = this.groups.formula(cell.row, cell.column, attributes, raw());
    }
  }

  private store(cell: StoredCell): void {
    const content = readStoredCell(cell, this.sharedStrings);
    if (content === null) return;
    this.width = Math.max(this.width, cell.column + 1);
    const height = Math.max(this.rows.length, cell.row + 1);
    if (this.width * height > this.cellRoom) throw new XlsxError('tooLarge');
    while (this.rows.length <= cell.row) this.rows.push([]);
    const row = this.rows[cell.row] ?? [];
    while (row.length < cell.column) row.push(null);
    row[cell.column] = content;
  }
}
