import type { XlsxCell } from '../xlsxBook';
import { XlsxError } from '../xlsxFailure';
import { isTrue, readAttributes, scanXml, type XmlTag } from '../xml/scanXml';
import { LAST_COLUMN, LAST_ROW, parseAddress } from './cellAddress';
import { CellGrid } from './cellGrid';
import { FormulaGroups } from './formulaGroups';
import type { ReadingRoom } from './readingRoom';
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

/** Reads one sheet part. `room`: what it may still take of the memory. */
export function readSheetCells(
  xml: string,
  sharedStrings: readonly string[],
  room: ReadingRoom,
): SheetCells {
  const reader = new SheetReader(xml, sharedStrings, room);
  for (const tag of scanXml(xml)) reader.take(tag);
  return reader.finish();
}

class SheetReader {
  private readonly grid: CellGrid;
  private readonly hiddenRows: number[] = [];
  private readonly groups = new FormulaGroups();
  private isProtected = false;
  private hasPassword = false;
  private root = '';
  private inData = false;
  private sawData = false;
  private inRow = false;
  private row = -1;
  /** Whether the row says its number; its cells must then say the same. */
  private isNumbered = false;
  private column = -1;
  private cell: StoredCell | null = null;
  private openedAt = -1;
  private formulaTag = '';

  constructor(
    private readonly xml: string,
    private readonly sharedStrings: readonly string[],
    private readonly room: ReadingRoom,
  ) {
    this.grid = new CellGrid(room);
  }

  take(tag: XmlTag): void {
    if (this.root === '') this.root = tag.name;
    if (tag.name === 'sheetData') this.takeData(tag);
    else if (this.inData) this.takeInData(tag);
    else if (tag.kind !== 'close') this.takeAround(tag);
  }

  finish(): SheetCells {
    // Another part of the file in the place of a sheet would look like a blank sheet.
    if (this.root !== 'worksheet' || !this.sawData) throw new XlsxError('corrupt');
    const { rows } = this.grid;
    this.room.takeCells(rows.reduce((total, row) => total + row.length, 0));
    return {
      rows,
      merges: this.grid.merges(),
      hiddenRows: this.hiddenRows,
      isProtected: this.isProtected,
      hasPassword: this.hasPassword,
    };
  }

  private takeAround(tag: XmlTag): void {
    if (tag.name === 'mergeCell') {
      this.grid.merge(readAttributes(tag.attributes)['ref'] ?? '');
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
    else if (tag.kind !== 'close') readAttributes(tag.attributes);
  }

  private takeData(tag: XmlTag): void {
    if (tag.kind !== 'close' && this.sawData) throw new XlsxError('corrupt');
    this.sawData = true;
    this.inData = tag.kind === 'open';
  }

  private takeRow(tag: XmlTag): void {
    if (tag.kind !== 'close' && this.inRow) throw new XlsxError('corrupt');
    this.inRow = tag.kind === 'open';
    if (tag.kind === 'close') return;
    const attributes = readAttributes(tag.attributes);
    const given = attributes['r'];
    this.isNumbered = given !== undefined;
    this.row = given === undefined ? this.row + 1 : rowIndex(given);
    this.column = -1;
    if (this.row < 0 || this.row > LAST_ROW) throw new XlsxError('corrupt');
    if (isTrue(attributes['hidden'])) this.hiddenRows.push(this.row + 1);
  }

  private takeCell(tag: XmlTag): void {
    if (tag.kind === 'close') {
      if (this.cell !== null) this.store(this.cell);
      this.cell = null;
      return;
    }
    if (!this.inRow || this.cell !== null) throw new XlsxError('corrupt');
    const cell = this.openCell(readAttributes(tag.attributes));
    if (cell.column > LAST_COLUMN || cell.row < 0) throw new XlsxError('corrupt');
    if (tag.kind === 'empty') this.store(cell);
    else this.cell = cell;
  }

  /** A cell without an address stands to the right of the one before. */
  private openCell(attributes: Readonly<Record<string, string>>): StoredCell {
    const given = attributes['r'];
    const address = given === undefined ? null : parseAddress(given);
    const isAstray = address === null ? given !== undefined : address.row !== this.row;
    if (isAstray && (address === null || this.isNumbered)) throw new XlsxError('corrupt');
    this.column = address?.column ?? this.column + 1;
    return {
      row: address?.row ?? this.row,
      column: this.column,
      type: attributes['t'] ?? 'n',
      style: styleIndex(attributes['s'] ?? '0'),
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
    if (content.kind === 'text' || content.kind === 'error') this.room.takeText(content.text);
    if (content.formula !== undefined) this.room.takeFormula(content.formula);
    this.grid.put(cell.row, cell.column, content);
  }
}

/** "12" -> 11; -1 for anything that is no plain number. */
function rowIndex(text: string): number {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : -1;
}

function styleIndex(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new XlsxError('corrupt');
  return Number(text);
}
