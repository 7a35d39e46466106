import type { Person } from '../../domain/people/person';
import { trimmed } from '../../domain/reading/normalise';
import { shownText } from '../../sheets/shownText';
import type { CellInput } from '../../sheets/tabContent';
import { type Collection, textIn } from './collection';
import type { UnitReturn } from './collectReport';
import type { CollectTable, TableView, ViewRow } from './collectTable';
import type { DueOf } from './dueGroups';
import type { DueRow } from './dueRows';
import type { ReadFile } from './readReturned';
import type { GroupOf } from './rowGroup';

/** What 应交, 已交, 缺 are counted from. */
export interface ReturnsRequest {
  readonly dueOf: DueOf;
  readonly views: readonly TableView[];
  readonly files: readonly ReadFile[];
  readonly collection: Collection;
  readonly groupOf: GroupOf;
}

/** 应交, 已交, 缺 of each unit and table that a file or the ledger is about (4.2). */
export function unitReturns(request: ReturnsRequest): readonly UnitReturn[] {
  return request.views.flatMap((view) => tableReturns(view, request));
}

function tableReturns(view: TableView, request: ReturnsRequest): UnitReturn[] {
  const { table } = view;
  const present = new FinalRows(view, request.collection);
  return [...request.dueOf(table)].map(([unit, due]): UnitReturn => {
    const open = due.filter((each) => !present.isComplete(each));
    const files = filesOf(unit, table, request);
    const state = open.length === 0 ? 'returned' : files.length > 0 ? 'partly' : 'missing';
    return {
      unit,
      table: table.ref,
      due: due.length,
      complete: due.length - open.length,
      state,
      files,
      open: open.map(({ person, name }) => ({ id: person?.id ?? '', name })),
    };
  });
}

function filesOf(
  unit: string,
  table: CollectTable,
  { files, collection, groupOf }: ReturnsRequest,
): readonly string[] {
  const here = files.flatMap(({ name, stamp, views }) => {
    const own = views.filter((view) => view.table.key === table.key);
    const isOf =
      stamp?.unit === unit ||
      own.some(({ rows }) => rows.some((row) => groupOf(table, row) === unit));
    return own.length > 0 && isOf ? [name] : [];
  });
  const before = collection.ledger.filesOf(table.key, unit);
  return [...new Set([...here, ...before])].sort();
}

/** Nothing is missed in the row of somebody who is not appraised this year. */
function isExcused(person: Person | null): boolean {
  return person !== null && person.status !== '正常';
}

/** The rows of a table as the workbook will have them. */
class FinalRows {
  private readonly written: ReadonlyMap<string, CellInput>;
  private readonly byPerson = new Map<string, boolean[]>();
  private readonly byUnit = new Map<string, boolean>();

  constructor(
    private readonly view: TableView,
    collection: Collection,
  ) {
    const { table } = view;
    const own = collection.writes.filter((write) => write.table === table.key);
    this.written = new Map(own.map(({ row, column, cell }) => [`${row} ${column}`, cell]));
    for (const row of view.rows) {
      const isComplete = row.isExcused || this.isFilled((key) => this.textAt(row, key));
      this.note(row.person?.id ?? null, row.unit, isComplete);
    }
    for (const { table: key, unit, person, cells } of collection.added) {
      if (key !== table.key) continue;
      const isComplete = this.isFilled((column) => shownText(cells.get(column) ?? null));
      this.note(person?.id ?? null, unit, isComplete || isExcused(person));
    }
  }

  isComplete({ person, unit }: DueRow): boolean {
    if (person === null) return this.byUnit.get(unit ?? '') === true;
    const rows = this.byPerson.get(person.id) ?? [];
    return rows.length > 0 && rows.every((isComplete) => isComplete);
  }

  private note(person: string | null, unit: string | null, isComplete: boolean): void {
    if (person !== null) {
      this.byPerson.set(person, [...(this.byPerson.get(person) ?? []), isComplete]);
    }
    if (unit !== null) this.byUnit.set(unit, isComplete);
  }

  private textAt(row: ViewRow, key: string): string {
    const written = this.written.get(`${row.row} ${key}`);
    if (written !== undefined) return shownText(written);
    const column = this.view.table.inputs.find((each) => each.key === key);
    return column === undefined ? '' : textIn(row, column);
  }

  private isFilled(textAt: (key: string) => string): boolean {
    return this.view.table.inputs.every(
      ({ key, required, formula }) =>
        !required || formula !== undefined || trimmed(textAt(key)) !== '',
    );
  }
}
