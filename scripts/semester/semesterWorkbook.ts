import { insert } from '../../src/commands/insert';
import { knownSchemes } from '../../src/commands/knownSchemes';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { BLANK_CELL } from '../../src/domain/reading/cellContent';
import { seenText } from '../../src/domain/reading/seenText';
import type { ColumnSpec } from '../../src/domain/scheme/scheme';
import { isTableScheme } from '../../src/domain/tables/anyScheme';
import { tableColumns } from '../../src/domain/tables/tableColumns';
import type { BaseTab } from '../../src/domain/tables/tableScheme';
import { type FileWorkbook, newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { BASE_TABS } from '../../src/sheets/base/baseTabs';
import { dateCell, textCell } from '../../src/sheets/cellInput';
import { contentReading } from '../../src/sheets/contentReading';
import { findHeader } from '../../src/sheets/findHeader';
import { rosterTab } from '../../src/sheets/rosterTab';
import type { CellInput } from '../../src/sheets/tabContent';
import type { TabReading } from '../../src/sheets/tabReading';
import type { Plan, PlanStep } from '../../src/workbook/plan';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { BENCH_CONTEXT, generatedMarks } from '../generatedSchool';
import { markOf, semesterRows } from './semesterRows';
import {
  type SemesterSchool,
  semesterBases,
  semesterRoster,
  type TypedRow,
} from './semesterSchool';

/** The fourteen schemes of DOMAIN.md 3; variants and optional templates stay out. */
export const SEMESTER_SCHEMES = knownSchemes({})
  .slice(0, 14)
  .map(({ id }) => id);

/** After the last week, so that all of them count. */
export const SEMESTER_CONTEXT = { ...BENCH_CONTEXT, now: '2025-01-25T08:30:00' };

/** A workbook of all fourteen schemes with everything typed, nothing calculated. */
export async function semesterWorkbook(school: SemesterSchool): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  const roster = contentReading(rosterTab('示例学校', semesterRoster(school)));
  const start = { tabs: [roster], metadata: null, metadataBroken: false };
  await apply(book, taken(newWorkbook(start, SEMESTER_SCHEMES, SEMESTER_CONTEXT)).plan);
  await apply(book, typedTabs(await book.read(), semesterBases(school), semesterRows(school)));
  // Rows that follow 班级表 and 师徒结对登记 come now.
  const again = insert(await book.read(), SEMESTER_SCHEMES, SEMESTER_CONTEXT);
  await apply(book, taken(again).plan);
  const marks = generatedMarks(school.people.length).steps;
  await apply(book, { steps: [...marks, ...sheetMarks(await book.read())] });
  return book;
}

function taken<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

async function apply(book: FileWorkbook, plan: Plan | null): Promise<void> {
  taken(await book.apply(plan ?? { steps: [] }));
}

/** Types the base tabs and logs from their first data row on. */
function typedTabs(
  reading: WorkbookReading,
  bases: Readonly<Record<string, readonly TypedRow[]>>,
  logs: Readonly<Record<string, readonly TypedRow[]>>,
): Plan {
  const steps = stampedTabs(reading).flatMap(({ tab, columns, part, role }): PlanStep[] => {
    const rows = role === 'base' ? bases[part] : logs[tab.name];
    if (rows === undefined) return [];
    const header = headerOf(tab, columns);
    const count = Math.max(rows.length, tab.rows.length - header.row);
    return columns.flatMap((spec): PlanStep[] => {
      const column = header.columns.get(spec.key);
      if (column === undefined || spec.key === 'seq' || count === 0) return [];
      const cells = Array.from({ length: count }, (_, index) => [
        typedCell(spec, rows[index]?.[spec.key]),
      ]);
      return [
        { kind: 'writeCells', tab: tab.name, row: header.row + 1, column: column + 1, cells },
      ];
    });
  });
  return { steps };
}

/** The same in every row: a ballot of twenty, the lessons of a pair, names. */
const GIVEN: TypedRow = {
  ...{ issued: 20, back: 20, g: 12, b: 5, m: 2, p: 1, abstain: 0, invalid: 0 },
  ...{ m1: 20, a1: 20, m2: 20, a2: 20 },
  ...{ secretary: '样甲', adviser: '样乙' },
};

/** Fills the required marks that are still blank in the rows that the tool has filled in. */
function sheetMarks(reading: WorkbookReading): readonly PlanStep[] {
  return stampedTabs(reading).flatMap(({ tab, columns, kind }): readonly PlanStep[] => {
    if (kind !== 'fillIn') return [];
    const header = headerOf(tab, columns);
    const rows = tab.rows.slice(header.row);
    const names = columns.filter(({ type }) => type === 'id' || type === 'name' || type === 'list');
    const isThere = rows.map((row) =>
      names.some(({ key }) => seenText(row[header.columns.get(key) ?? -1] ?? BLANK_CELL) !== ''),
    );
    const last = isThere.lastIndexOf(true);
    if (last < 0) return [];
    return columns.flatMap((spec, ordinal): PlanStep[] => {
      const column = header.columns.get(spec.key);
      const isMark = (spec.type === 'decimal' && spec.max !== undefined) || spec.key in GIVEN;
      const isBlank = (rows[0]?.[column ?? -1] ?? BLANK_CELL).type === 'blank';
      if (column === undefined || !isMark || !isBlank || UNTYPED.includes(spec.key)) return [];
      const cells = Array.from({ length: last + 1 }, (_, row): CellInput[] => [
        typedCell(spec, GIVEN[spec.key] ?? markOf(Number(spec.max), row, ordinal)),
      ]);
      return [
        { kind: 'writeCells', tab: tab.name, row: header.row + 1, column: column + 1, cells },
      ];
    });
  });
}

/** Without bonus and deduction no reason is needed; the first semester's score is pulled. */
const UNTYPED = ['bonus', 'deduct', 'self', 's1'];

interface StampedTab {
  readonly tab: TabReading;
  readonly columns: readonly ColumnSpec[];
  readonly role: string;
  readonly part: string;
  /** Of a table; "" of a base tab. */
  readonly kind: string;
}

function stampedTabs(reading: WorkbookReading): readonly StampedTab[] {
  const tabs = new Map(reading.tabs.map((tab) => [tab.name, tab]));
  return (reading.metadata?.tabs ?? []).flatMap(({ name, role, part, scheme: id }) => {
    const tab = tabs.get(name);
    const scheme = knownSchemes({}).find((each) => each.id === id);
    const table =
      scheme !== undefined && isTableScheme(scheme)
        ? scheme.tables.find(({ key }) => key === part)
        : undefined;
    const columns =
      role === 'base'
        ? BASE_TABS[part as BaseTab].columns
        : scheme !== undefined && isTableScheme(scheme) && table !== undefined
          ? tableColumns(scheme, table).filter(({ source }) => source === 'input')
          : null;
    const kind = table?.kind ?? '';
    return tab === undefined || columns === null ? [] : [{ tab, columns, role, part, kind }];
  });
}

function headerOf(tab: TabReading, columns: readonly ColumnSpec[]) {
  const wanted = columns.map(({ key, header }) => ({ key, headers: [header], required: false }));
  const header = findHeader(tab, wanted);
  if (header === null) throw new Error(`no header on ${tab.name}`);
  return header;
}

function typedCell({ type }: ColumnSpec, value: string | number | undefined): CellInput {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { kind: 'number', number: value };
  return type === 'date' ? dateCell(value) : textCell(value);
}
