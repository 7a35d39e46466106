import type { Problem } from '../../domain/problem';
import { seenText } from '../../domain/reading/seenText';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { RowProblem } from '../../domain/tables/unitResult';
import { cellAddress } from '../../sheets/address';
import { tabProblem } from '../../sheets/tabProblem';
import type { TableSchemeInUse } from './schoolTables';

/** What an engine found about a row, as a problem with its cell; without a row, on its result tab. */
export function rowProblem(found: RowProblem, inUse: TableSchemeInUse): Problem {
  const { scheme, tables } = inUse;
  const sheet = tables.find(({ tab, table }) => tab.name === found.tab || table.tab === found.tab);
  const column = sheet?.header?.columns.get(found.column);
  const source = sheet?.sources.find(({ row }) => row === found.row);
  const spec =
    sheet === undefined
      ? undefined
      : tableColumns(scheme, sheet.table).find(({ key }) => key === found.column);
  const cell =
    found.row === 0 ? '' : column === undefined ? `A${found.row}` : cellAddress(found.row, column);
  const seen =
    found.seen !== '' || source === undefined || column === undefined
      ? found.seen
      : seenText(source.cell(found.column));
  const tab = found.tab === '' ? resultTab(inUse) : found.tab;
  return tabProblem(found.code, sheet?.tab.name ?? tab, {
    cell,
    id: found.id,
    name: found.name,
    seen,
    suggested: found.suggested,
    detail: { header: spec?.header ?? '', ...found.detail },
  });
}

/** The tab on which results stand, as it is called now; a scheme without one shows them beside. */
function resultTab({ scheme, tables, outputs }: TableSchemeInUse): string {
  return outputs[0]?.known.tab.name ?? scheme.outputs[0]?.tab ?? tables[0]?.tab.name ?? '';
}
