import type { Problem } from '../../domain/problem';
import { seenText } from '../../domain/reading/seenText';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { RowProblem } from '../../domain/tables/unitResult';
import { rowCell } from '../../sheets/rowCell';
import { tabProblem } from '../../sheets/tabProblem';
import type { TableInUse, TableSchemeInUse } from './schoolTables';

/** What an engine found about a row, as a problem with its cell; without a row, on its result tab. */
export function rowProblem(found: RowProblem, inUse: TableSchemeInUse): Problem {
  const sheet = inUse.tables.find(
    ({ tab, table }) => tab.name === found.tab || table.tab === found.tab,
  );
  const { id, name, suggested } = found;
  const facts = { id, name, suggested, seen: seenOf(found, sheet) };
  if (sheet === undefined) {
    const tab = found.tab === '' ? resultTab(inUse) : found.tab;
    return tabProblem(found.code, tab, { ...facts, detail: { header: '', ...found.detail } });
  }
  const spec = tableColumns(inUse.scheme, sheet.table).find(({ key }) => key === found.column);
  return tabProblem(found.code, sheet.tab.name, {
    ...facts,
    cell: cellOf(found, sheet),
    detail: { header: spec?.header ?? '', ...found.detail },
  });
}

function cellOf({ row, column }: RowProblem, sheet: TableInUse): string {
  if (row === 0) return '';
  return sheet.header === null ? `A${row}` : rowCell(sheet.header, row, column);
}

/** What stands in the cell, where the engine did not say it. */
function seenOf({ seen, row, column }: RowProblem, sheet: TableInUse | undefined): string {
  if (seen !== '' || sheet?.header?.columns.has(column) !== true) return seen;
  const source = sheet.sources.find((each) => each.row === row);
  return source === undefined ? '' : seenText(source.cell(column));
}

/** The tab on which results stand, as it is called now; a scheme without one shows them beside. */
function resultTab({ scheme, tables, outputs }: TableSchemeInUse): string {
  return outputs[0]?.known.tab.name ?? scheme.outputs[0]?.tab ?? tables[0]?.tab.name ?? '';
}
