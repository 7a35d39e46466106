import type { Band, ColumnSpec, Words } from '../scheme/scheme';
import type { Engine } from './engine';
import type { PointGroup, TableParameter } from './tableParameter';
import type { UnitListSpec } from './unitList';

/** Whom or what a scheme appraises (DOMAIN.md 0). */
export type UnitKind =
  | 'member'
  | 'staff'
  | 'branch'
  | 'pair'
  | 'class'
  | 'dorm'
  | 'contestant'
  | 'none';

/** The base tabs of 0.3 a scheme reads besides 花名册 and 参数设置. */
export type BaseTab =
  | 'classes'
  | 'students'
  | 'weeks'
  | 'months'
  | 'posts'
  | 'leaves'
  /** 节假日: only the periods of notices depend on it. */
  | 'holidays';

/** Columns that name one person of 花名册. */
export interface PersonColumns {
  readonly id: string;
  readonly name: string;
  readonly branch?: string;
}

/** Whose rows stand on a tab before anybody types (and are missed with E16). */
export type Prefill =
  | { readonly kind: 'none' }
  /** Members due at the year end. */
  | { readonly kind: 'members' }
  /** Everybody of 花名册 in service and not 免考, members or not. */
  | { readonly kind: 'staff' }
  /** Support staff, 是否教辅后勤. */
  | { readonly kind: 'support' }
  | { readonly kind: 'branches' }
  /** Every class of 班级表, once for the month of 截至日期. */
  | { readonly kind: 'classes' }
  /** Every row of another table of the scheme, by the same key columns. */
  | { readonly kind: 'table'; readonly table: string }
  /** Every object x voter group x item of the ballot. */
  | { readonly kind: 'tally' };

/**
 * Marks the place of a point group's columns, one per item, in `TableSpec.columns`: marks of 0 to
 * the item's points 分 that people type, except for the items in `calculated`.
 */
export interface GroupColumns {
  readonly group: string;
  /**
   * Items that the tool fills in (components pulled from other schemes): item key -> formula
   * template as in `ColumnSpec.formula`, "" for none. Their columns are `calc` and not required.
   */
  readonly calculated?: Readonly<Record<string, string>>;
}

/** One tab that people fill in. Everything an engine must know of it is said here, as data. */
export interface TableSpec {
  readonly key: string;
  readonly tab: string;
  /** `fillIn`: rows are there, cells are filled in. `log`, `register`: rows are added. */
  readonly kind: 'fillIn' | 'log' | 'register';
  /** What the sheet is in one line, printed as 依据文件 or purpose. */
  readonly purpose: Words;
  readonly notes: string;
  readonly columns: readonly (ColumnSpec | GroupColumns)[];
  readonly prefill: Prefill;
  /** The first one owns the row. Empty where a row names nobody. */
  readonly people: readonly PersonColumns[];
  /** Columns whose texts, joined by |, are the unit of a row; empty: the first person is. */
  readonly unit: readonly string[];
  /** Columns that tell a row from others; the same twice is E11 (C-10). Null: rows may repeat. */
  readonly unique: readonly string[] | null;
  /** C-18: the same in these columns is the same event, counted once (W18). */
  readonly repeats: readonly string[] | null;
  /** E20: the same in `columns` with another text in `differs` cannot both have been (C-14). */
  readonly conflict: { readonly columns: readonly string[]; readonly differs: string } | null;
  /** A date outside 校历 does not count (W19). Needs the base tab `weeks`. */
  readonly dated: string | null;
  /** A row with a blank in one of these does not count (C-16); other blanks are E01 only. */
  readonly counting: readonly string[];
  /** W07: the column that shows that something was signed; null for none. */
  readonly signed: string | null;
  /** May be absent from the workbook without E17. */
  readonly optional: boolean;
  /** Rows with validation below those filled in: 5 on sheets, 3000 on logs. */
  readonly spareRows: number;
}

/** One tab that the tool writes. `rows` of the engine's output fill it by column key. */
export interface OutputSpec {
  readonly key: string;
  readonly tab: string;
  readonly columns: readonly ColumnSpec[];
  /** `ledger`: written once, then people go on with it; their cells are kept. */
  readonly kind: 'result' | 'ledger';
  /** Columns that people write into (评议得分, a ledger): kept when the tab is rewritten (C-28). */
  readonly open: readonly string[];
  /** Columns that tell a row again on a rewritten tab. */
  readonly keys: readonly string[];
}

/** What is appraised, on which tabs, with which points and bands: data, read by the engines. */
export interface TableScheme {
  readonly id: string;
  readonly version: number;
  readonly title: Words;
  /** Short Chinese name that tabs are named after (C-40), e.g. 听课. */
  readonly shortTitle: string;
  readonly about: Words;
  readonly purpose: 'yearEnd' | 'report' | 'daily' | 'award';
  /** Statements of the sources, e.g. "S1-19". */
  readonly sources: readonly string[];
  readonly unit: UnitKind;
  readonly engine: Engine;
  readonly tables: readonly TableSpec[];
  readonly outputs: readonly OutputSpec[];
  /** Lists of labelled numbers that a school may rename, re-weigh, add to and shorten. */
  readonly groups: readonly PointGroup[];
  readonly parameters: readonly TableParameter[];
  readonly bands: readonly Band[];
  readonly needs: readonly BaseTab[];
  /** Schemes whose published scores it uses; they are computed first (3.15). */
  readonly pulls: readonly string[];
  readonly summaryTab: string;
  /** What the summary is grouped by; null: no groups, one line. */
  readonly summaryBy: 'branch' | 'department' | 'grade' | 'subject' | null;
  /** Further groups that the summary shows the same figures in; none when absent. */
  readonly summaryCuts?: readonly SummaryCut[];
  readonly lists: readonly UnitListSpec[];
}

/** `post`: the posts as printed together; `unit`: what is appraised, over its months. */
export type SummaryCut = 'branch' | 'post' | 'class' | 'unit';

/** The group of a scheme with this key; a scheme without it is a bug. */
export function groupOf(scheme: TableScheme, key: string): PointGroup {
  const found = scheme.groups.find((group) => group.key === key);
  if (found === undefined) throw new Error(`no group ${key} in ${scheme.id}`);
  return found;
}

/** The table of a scheme with this key; a scheme without it is a bug. */
export function tableOf(scheme: TableScheme, key: string): TableSpec {
  const found = scheme.tables.find((table) => table.key === key);
  if (found === undefined) throw new Error(`no table ${key} in ${scheme.id}`);
  return found;
}
