import { BLANK_CELL } from '../domain/reading/cellContent';
import { seenText } from '../domain/reading/seenText';
import { failure, type Result, success } from '../domain/result';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { cellAddress, columnLetters } from '../sheets/address';
import { contentReading } from '../sheets/contentReading';
import { type DataRow, dataRows } from '../sheets/dataRows';
import { findHeader, type HeaderMap } from '../sheets/findHeader';
import { keptCell, keptFormat } from '../sheets/keptCell';
import { FIRST_DATA_ROW, ROSTER_TAB } from '../sheets/layout';
import { metaText } from '../sheets/metaText';
import { ROSTER_WANTED } from '../sheets/readRoster';
import { ROSTER_COLUMNS } from '../sheets/rosterColumns';
import { rosterTab } from '../sheets/rosterTab';
import type { CellInput, TabContent } from '../sheets/tabContent';
import type { TabReading } from '../sheets/tabReading';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from './command';
import { insert } from './insert';
import { recogniseTabs } from './recogniseTabs';
import type { InsertReport } from './reports';
import { withStamps } from './stamps';

/**
 * A new workbook from the roster in another one: 花名册 as it was typed, 参数设置, and the fill-in
 * tabs of the schemes. The plan is for an empty workbook.
 */
export function newWorkbook(
  rosterReading: WorkbookReading,
  schemeIds: readonly string[],
  context: CommandContext,
): Result<Decision<InsertReport>, CommandFailure> {
  const known = recogniseTabs(rosterReading, ALL_SCHEMES).roster;
  if (known === null) {
    return failure({ code: 'noRoster', tabs: rosterReading.tabs.map((tab) => tab.name) });
  }
  const header = findHeader(known.tab, ROSTER_WANTED);
  if (header === null || header.missing.length > 0) {
    const wanted = header?.missing ?? ROSTER_WANTED.filter((each) => each.required);
    const missing = wanted.map((each) => each.headers[0] ?? '');
    return failure({ code: 'rosterColumns', tab: known.tab.name, missing });
  }
  const content = copiedRoster(known.tab, header);
  const columns = ROSTER_COLUMNS.map(({ key, header }) => ({ key, header }));
  const stamp = {
    name: ROSTER_TAB,
    role: 'roster',
    scheme: '',
    part: '',
    version: 1,
    columns,
  } as const;
  const start: WorkbookReading = {
    tabs: [contentReading(content)],
    metadata: withStamps(null, context.toolVersion, [stamp]),
    metadataBroken: false,
  };
  const inserted = insert(start, schemeIds, context);
  if (!inserted.ok) return inserted;
  const { plan, report } = inserted.value;
  const people = content.rows.length - 4;
  const roster = { name: ROSTER_TAB, wanted: ROSTER_TAB, state: 'added', rows: people } as const;
  return success({
    plan: { steps: [{ kind: 'putTab', tab: content, before: null }, ...(plan?.steps ?? [])] },
    report: { ...report, tabs: [roster, ...report.tabs] },
  });
}

/** 花名册 as it was typed, with the school's own columns, but for rows that are left out. */
export function copiedRoster(
  tab: TabReading,
  header: HeaderMap,
  leftOut: readonly number[] = [],
): TabContent {
  const used = new Set(header.columns.values());
  const headerCells = tab.rows[header.row - 1] ?? [];
  const extra = headerCells.flatMap((cell, column) => {
    const text = seenText(cell).trim();
    const isOurs = used.has(column) || text === '' || text === '序号';
    return isOurs ? [] : [{ key: `extra ${columnLetters(column)}`, header: text, column }];
  });
  const rows = dataRows(tab, header, ['seq']).rows.filter(({ row }) => !leftOut.includes(row));
  const people = rows.map((row) => {
    const cells = tab.rows[row.row - 1] ?? [];
    return new Map<string, CellInput>([
      ...ROSTER_COLUMNS.map(({ key }) => [key, keptCell(row.cell(key))] as const),
      ...extra.map(({ key, column }) => [key, keptCell(cells[column] ?? BLANK_CELL)] as const),
    ]);
  });
  const content = rosterTab(metaText(tab, '单位'), people, extra);
  return {
    ...content,
    numberFormats: [...content.numberFormats, ...keptFormats(rows, extra, tab)],
  };
}

/** Formats that carry meaning, such as 000 for an 编号 with leading zeros or a day's own format. */
function keptFormats(
  rows: readonly DataRow[],
  extra: readonly { readonly column: number }[],
  tab: TabReading,
): { range: string; format: string }[] {
  return rows.flatMap((row, index) =>
    [
      ...ROSTER_COLUMNS.map(({ key }) => row.cell(key)),
      ...extra.map(({ column }) => tab.rows[row.row - 1]?.[column] ?? BLANK_CELL),
    ].flatMap((cell, column) => {
      const format = keptFormat(cell);
      return format === null
        ? []
        : [{ range: cellAddress(FIRST_DATA_ROW + index, column), format }];
    }),
  );
}
