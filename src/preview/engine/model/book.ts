import { ApiError } from '../../protocol/apiError';
import type { Served } from '../../protocol/served';
import { parseAddress, splitSheet } from '../cells/address';
import { rect } from '../cells/rect';
import type { StructureEdit } from '../cells/structureEdit';
import type { SpreadsheetParts } from '../spreadsheet/univerApi';
import { UniverGrid } from '../spreadsheet/univerGrid';
import { type BookContext, THIS_ADD_IN } from './bookContext';
import { CellRange } from './cellRange';
import { Charts } from './charts';
import { EventHub } from './eventHub';
import { Names } from './names';
import { References } from './references';
import { Sheet } from './sheet';
import { sameName } from './sheetNameRules';
import { Protection } from './sheetProtection';
import type { Table } from './table';

/** The workbook. */
export class Book implements Served {
  readonly apiType = 'Workbook';
  readonly context: BookContext;
  readonly references = new References();
  readonly names: Names;
  readonly protection = new Protection();
  readonly charts = new Charts();
  isReadOnly = false;
  tables: readonly Table[] = [];
  private readonly known = new Map<string, Sheet>();
  private active: string;
  private selected: CellRange;

  constructor(
    parts: SpreadsheetParts,
    readonly name: string,
    firstSheet: string,
  ) {
    this.context = {
      grid: new UniverGrid(parts.api, name, firstSheet),
      events: new EventHub(),
      formatNumber: parts.formatNumber,
      origin: THIS_ADD_IN,
      isDirty: false,
      unmirrored: new Set(),
    };
    this.names = new Names(this.context.grid);
    const first = this.sheets[0];
    if (first === undefined) throw new Error('a workbook has at least one sheet');
    this.active = first.id;
    this.selected = new CellRange(first, rect(0, 0, 1, 1));
  }

  /** From left to right, also those that the person added at the grid. */
  get sheets(): readonly Sheet[] {
    const ids = this.context.grid.sheetIds();
    for (const [id, sheet] of this.known) {
      if (ids.includes(id)) continue;
      sheet.isGone = true;
      this.known.delete(id);
    }
    return ids.map((id) => this.sheetOf(id));
  }

  get visibleSheets(): readonly Sheet[] {
    return this.sheets.filter((sheet) => sheet.visibility === 'Visible');
  }

  private sheetOf(id: string): Sheet {
    const sheet = this.known.get(id) ?? new Sheet(this.context, id);
    this.known.set(id, sheet);
    return sheet;
  }

  /** By id or by name without regard to case. */
  find(key: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key)) ?? null;
  }

  get activeSheet(): Sheet {
    const sheet = this.find(this.active) ?? this.visibleSheets[0] ?? this.sheets[0];
    if (sheet === undefined) throw new Error('a workbook has at least one sheet');
    return sheet;
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    this.active = sheet.id;
    if (before === sheet) return;
    this.context.events.emit('Deactivated', before.id, {});
    this.context.events.emit('Activated', sheet.id, {});
  }

  get selection(): CellRange {
    const { activeSheet, selected } = this;
    const fits = !selected.isGone && selected.sheet === activeSheet;
    return fits ? selected : new CellRange(activeSheet, rect(0, 0, 1, 1));
  }

  select(range: CellRange): void {
    this.activate(range.sheet);
    this.selected = new CellRange(range.sheet, range.area);
    const address = range.address.replace(/^.*!/u, '');
    this.context.events.emit('SelectionChanged', range.sheet.id, { address });
  }

  /** A range by address, with or without sheet, or by defined name; null where there is none. */
  resolve(text: string, sheet: Sheet): CellRange | null {
    const { sheet: name, rest } = splitSheet(text.replace(/^=/u, ''));
    const owner = name === null ? sheet : this.find(name);
    if (owner === null) return null;
    const area = parseAddress(rest);
    if (area !== null) return new CellRange(owner, area);
    const named = this.names.find(rest, owner) ?? this.names.find(rest, null);
    return named?.target.kind === 'cells' && !named.target.range.isGone ? named.target.range : null;
  }

  /** Everything kept beside the grid follows cells that were put in or taken out. */
  follow(sheet: Sheet, edit: StructureEdit): void {
    sheet.follow(edit);
    this.references.follow(sheet, edit);
    this.names.follow(sheet, edit);
    this.charts.follow(sheet, edit);
    this.names.mirror();
    this.changed();
  }

  changed(): void {
    this.context.isDirty = true;
  }

  demandWritable(location: string): void {
    if (this.isReadOnly) throw new ApiError('AccessDenied', location);
  }

  demandStructure(location: string): void {
    this.demandWritable(location);
    if (this.protection.isOn) throw new ApiError('AccessDenied', location);
  }
}
