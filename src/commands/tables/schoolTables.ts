import type { Problem } from '../../domain/problem';
import type { School } from '../../domain/tables/school';
import { cellOf, type TableRow } from '../../domain/tables/tableRow';
import type { BaseTab, TableScheme } from '../../domain/tables/tableScheme';
import type { HeaderMap } from '../../sheets/findHeader';
import type { TableReading } from '../../sheets/tables/readTable';
import type { TabReading } from '../../sheets/tabReading';
import type { KnownBase, KnownOutput, KnownTable } from './recogniseTables';

/** A table of a scheme that is in the workbook, as it was read. */
export interface TableInUse extends TableReading {
  readonly known: KnownTable;
}

/** A tab of results that is in the workbook, with what people wrote into its open columns. */
export interface OutputInUse {
  readonly known: KnownOutput;
  /** Null where the tab has no open columns. */
  readonly open: TableReading | null;
}

/** A table scheme of which at least one table is in the workbook. */
export interface TableSchemeInUse {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly tables: readonly TableInUse[];
  readonly outputs: readonly OutputInUse[];
  /** E21: while there is one, the scheme is not calculated. */
  readonly faults: readonly Problem[];
}

/** The base tabs and the table schemes of a workbook. */
export interface SchoolTables {
  readonly school: School;
  readonly bases: readonly KnownBase[];
  /** Base tabs whose columns were found. */
  readonly baseHeaders: readonly {
    readonly base: BaseTab;
    readonly tab: TabReading;
    readonly header: HeaderMap;
  }[];
  readonly schemes: readonly TableSchemeInUse[];
  readonly problems: readonly Problem[];
}

/**
 * The rows of a scheme by table key; of the open columns of a result tab, under `output:<key>`,
 * only the rows into which somebody wrote something.
 */
export function rowsOf({
  tables,
  outputs,
}: TableSchemeInUse): ReadonlyMap<string, readonly TableRow[]> {
  const typed = tables.map(({ table, rows }): [string, readonly TableRow[]] => [table.key, rows]);
  const open = outputs.flatMap(({ open: read, known }): [string, readonly TableRow[]][] =>
    read === null
      ? []
      : [
          [
            read.table.key,
            read.rows.filter((row) =>
              known.output.open.some((key) => cellOf(row, key).state !== 'blank'),
            ),
          ],
        ],
  );
  return new Map([...typed, ...open]);
}
