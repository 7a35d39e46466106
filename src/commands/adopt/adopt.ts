import { type Result, success } from '../../domain/result';
import type { Metadata, TableMapping } from '../../workbook/metadata';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { evaluate } from '../evaluate';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';
import { sameMetadata, withStamps } from '../stamps';
import { adoptableTable, tableRef } from './adoptableTable';
import type { AdoptReport } from './adoptReport';
import { checkMapping } from './checkMapping';

/**
 * 认领: from now on the tab is read as that table. Only the mapping is stored; no cell of
 * the tab is ever changed. Another tab that was adopted for the table before is so no more. The
 * report says what is read on the tab from now on.
 */
export function adopt(
  reading: WorkbookReading,
  mapping: TableMapping,
  context: CommandContext,
): Result<Decision<AdoptReport>, CommandFailure> {
  const before = understandWorkbook(reading, context);
  if (!before.ok) return before;
  const table = adoptableTable(before.value, mapping.scheme, mapping.part, context);
  if (!table.ok) return table;
  const fault = checkMapping(reading, mapping, table.value);
  if (fault !== null) return { ok: false, failure: fault };
  const metadata = withMapping(reading.metadata, mapping, context.toolVersion);
  const after = understandWorkbook({ ...reading, metadata }, context);
  if (!after.ok) return after;
  const isSame = sameMetadata(reading.metadata, metadata);
  const former = reading.metadata?.mappings?.find((each) => isSameTable(each, mapping));
  return success({
    plan: isSame ? null : { steps: [{ kind: 'setMetadata', metadata }] },
    report: {
      year: after.value.globals.year,
      yearGuessed: after.value.yearGuessed,
      table: tableRef(table.value),
      tab: mapping.tab,
      columns: mapping.columns.map(({ key, path }) => ({
        key,
        header: table.value.columns.find((column) => column.key === key)?.header ?? key,
        path,
      })),
      rows: rowsRead(after.value, mapping),
      instead: former === undefined || former.tab === mapping.tab ? '' : former.tab,
      problems: evaluate(after.value).problems.filter(({ tab }) => tab === mapping.tab),
    },
  });
}

/** A table is adopted from one tab; mappings of returned files (`tab` "") are others. */
function isSameTable(one: TableMapping, other: TableMapping): boolean {
  return one.tab !== '' && one.scheme === other.scheme && one.part === other.part;
}

function withMapping(
  metadata: Metadata | null,
  mapping: TableMapping,
  toolVersion: string,
): Metadata {
  const old = metadata?.mappings ?? [];
  const isKnown = old.some((each) => isSameTable(each, mapping));
  const mappings = isKnown
    ? old.map((each) => (isSameTable(each, mapping) ? mapping : each))
    : [...old, mapping];
  return { ...withStamps(metadata, metadata?.tool ?? toolVersion, []), mappings };
}

function rowsRead({ schemes, tables }: SchoolWorkbook, { scheme, part }: TableMapping): number {
  const sheet = schemes
    .find((each) => each.scheme.id === scheme)
    ?.sheets.find((each) => each.part.key === part);
  const table = tables.schemes
    .find((each) => each.scheme.id === scheme)
    ?.tables.find((each) => each.table.key === part);
  return sheet?.rows.length ?? table?.rows.length ?? 0;
}
