import type { Problem } from '../../domain/problem';
import type { MatchReason } from '../../sheets/adopt/assignColumns';
import type { TableMapping } from '../../workbook/metadata';
import type { TableRef } from '../collect/collectReport';
import type { YearReport } from '../reports';

/** A column of a table and the header of the office that stands for it. */
export interface MappedColumn {
  readonly key: string;
  /** The scheme's header. */
  readonly header: string;
  readonly path: string;
}

/** How a tab could be read as a table; a person confirms. */
export interface TableProposal {
  readonly table: TableRef;
  readonly mapping: TableMapping;
  /** 0 to 100: how sure it is. */
  readonly score: number;
  readonly columns: readonly (MappedColumn & { readonly why: readonly MatchReason[] })[];
  /** Columns that are needed and that no header was found for. */
  readonly open: readonly { readonly key: string; readonly header: string }[];
  /** Columns of the scheme that can be mapped, in their order. */
  readonly all: readonly { readonly key: string; readonly header: string }[];
  /** Header paths of the tab that can be chosen, from left to right. */
  readonly headers: readonly string[];
}

/** A tab that nobody knows, and what it could be, the likeliest first. */
export interface TabProposals {
  readonly tab: string;
  readonly proposals: readonly TableProposal[];
}

export interface AdoptReport extends YearReport {
  readonly table: TableRef;
  readonly tab: string;
  readonly columns: readonly MappedColumn[];
  /** Rows that were read. */
  readonly rows: number;
  /** The tab that was adopted for the table before; "" for none. */
  readonly instead: string;
  /** What was found on the tab. */
  readonly problems: readonly Problem[];
}

export interface ReleaseReport {
  readonly tab: string;
  readonly tables: readonly TableRef[];
}
