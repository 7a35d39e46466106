import type { Problem } from '../../domain/problem';
import type { HandOutBy, TableMapping } from '../../workbook/metadata';
import type { TabOutcome, YearReport } from '../reports';

/** One table of one scheme. */
export interface TableRef {
  readonly scheme: string;
  /** Key of the fill-in table, e.g. "contractA". */
  readonly part: string;
  /** Its shipped tab name, for people. */
  readonly title: string;
}

/** Where a value comes from or goes to. */
export interface CellPlace {
  /** Name of the returned file; "" for the workbook itself. */
  readonly file: string;
  readonly tab: string;
  /** A1. */
  readonly cell: string;
}

/** What the person has decided so far; collecting again with more decisions goes on from there. */
export interface CollectChoices {
  /** What units are counted by in 应交, 已交, 缺; null: as the stamps say, else branches. */
  readonly by: HandOutBy | null;
  /** By `Difference.id`: what is to stand in the workbook. Undecided differences change nothing. */
  readonly differences: ReadonlyMap<string, DifferenceChoice>;
  /** For every difference without a decision of its own; null: ask. */
  readonly otherwise: DifferenceChoice['kind'] | null;
  /** Headers mapped just now; remembered in the workbook. */
  readonly mappings: readonly TableMapping[];
}

export type DifferenceChoice =
  /** The workbook's value stays; the same file does not ask again. */
  | { readonly kind: 'keep' }
  /** The value of the file that was saved last. */
  | { readonly kind: 'latest' }
  /** The value of this file, by its fingerprint. */
  | { readonly kind: 'take'; readonly print: string };

/** One value that the workbook and the files, or two files, disagree on. Never settled silently. */
export interface Difference {
  /** Stable: scheme, table, unit and column. */
  readonly id: string;
  readonly table: TableRef;
  /** Key of the unit, e.g. "D007". */
  readonly unit: string;
  /** What people call it, e.g. 样广平. */
  readonly name: string;
  /** The column's header; "" where a whole row is meant (a row of a log that is not there any more). */
  readonly header: string;
  readonly here: { readonly place: CellPlace; readonly seen: string };
  /** The values of the files, latest first. */
  readonly offers: readonly {
    readonly print: string;
    readonly savedAt: string;
    readonly place: CellPlace;
    readonly seen: string;
  }[];
  /** What was decided; null: nothing is changed until it is. */
  readonly choice: DifferenceChoice | null;
}

/** A file lacks a column under its name (E17): which of its headers is meant? */
export interface MappingQuestion {
  readonly file: string;
  readonly print: string;
  readonly tab: string;
  readonly table: TableRef;
  readonly missing: readonly { readonly key: string; readonly header: string }[];
  /** What the answer would be, as far as it can be guessed; complete when nothing is "". */
  readonly proposal: TableMapping;
  /** Header paths of the tab that can be chosen, in their order. */
  readonly headers: readonly string[];
}

/** What a file is wrong with as a whole; the sentence is in messages by `kind`. */
export type FileNote =
  /** Could not be read: `code` as in ReturnedFile. */
  | { readonly kind: 'unreadable'; readonly code: string }
  /** No table of any scheme was found. */
  | { readonly kind: 'nothingFound'; readonly tabs: readonly string[] }
  /** It is this workbook itself or a copy of it. */
  | { readonly kind: 'isMaster' }
  | { readonly kind: 'otherYear'; readonly year: string }
  | { readonly kind: 'otherSchool'; readonly organisation: string }
  /** Handed out by another version of the scheme. */
  | { readonly kind: 'otherVersion'; readonly scheme: string }
  /** The stamp says one unit, the rows are of another (a copied file); the rows count. */
  | { readonly kind: 'stampDiffers'; readonly stamp: string; readonly rows: readonly string[] }
  /** Two files of the same stamp, both read. */
  | { readonly kind: 'sameStamp'; readonly files: readonly string[] }
  /** The very same bytes as another file of this run, or collected before. */
  | { readonly kind: 'sameFile'; readonly as: string }
  /** The workbook has no tab for this table yet: 建表 first. */
  | { readonly kind: 'noTable'; readonly table: TableRef }
  /** The workbook's table is not one of ours, so nothing is written into it. */
  | { readonly kind: 'notOurs'; readonly table: TableRef; readonly tab: string }
  /** So many rows are not taken: there is no blank row left above 制表人. */
  | { readonly kind: 'noRoom'; readonly table: TableRef; readonly rows: number };

/** One returned file. */
export interface FileReport {
  readonly name: string;
  readonly print: string;
  readonly savedAt: string;
  /** Units whose rows it holds; the stamp's unit first. */
  readonly units: readonly string[];
  /** Told by our stamp, or by headers alone; null when nothing was found. */
  readonly knownBy: 'stamp' | 'headers' | null;
  readonly tables: readonly {
    readonly table: TableRef;
    readonly tab: string;
    readonly rows: number;
    /** Values taken from it. */
    readonly taken: number;
    /** Values that stand in the workbook already. */
    readonly same: number;
    readonly differences: number;
  }[];
  readonly notes: readonly FileNote[];
  /** Everything of DOMAIN.md 4.3 found in it; `tab` and `cell` are the file's own. */
  readonly problems: readonly Problem[];
}

/** One line of 应交, 已交, 缺: a unit and a table. */
export interface UnitReturn {
  readonly unit: string;
  readonly table: TableRef;
  /** Rows expected of the unit. */
  readonly due: number;
  /** Rows with everything required, in the workbook as it will be. */
  readonly complete: number;
  /**
   * `returned`: no row is open; `partly`: a file of it is here or was collected before, and rows are
   * open; `missing`: none, and rows are open.
   */
  readonly state: 'returned' | 'partly' | 'missing';
  readonly files: readonly string[];
  /** Units without any row due have none; names of people whose row is still open. */
  readonly open: readonly { readonly id: string; readonly name: string }[];
}

export interface CollectReport extends YearReport {
  readonly by: HandOutBy;
  readonly files: readonly FileReport[];
  readonly units: readonly UnitReturn[];
  readonly differences: readonly Difference[];
  readonly questions: readonly MappingQuestion[];
  /** Values and rows that the plan writes. */
  readonly cells: number;
  readonly rows: number;
  readonly tabs: readonly TabOutcome[];
}
