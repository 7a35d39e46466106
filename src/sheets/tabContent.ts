import type { ChartSpec } from './chartSpec';

/**
 * A whole tab as data: what stands where, how it looks, what may be typed. Hosts write it; they
 * know colours and fonts, this knows roles. Ranges are A1 text on the tab itself; formulas are
 * English, comma separated, and begin with "=".
 */
export interface TabContent {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColour: ColourRole | null;
  /** Rows from A1. Shorter rows and null cells are blank. */
  readonly rows: readonly (readonly CellInput[])[];
  /** One width in characters per column. */
  readonly columnWidths: readonly number[];
  /** 0-based columns that are hidden (machine keys). */
  readonly hiddenColumns: readonly number[];
  /** Heights in points. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly merges: readonly string[];
  /** Later looks lie over earlier ones. */
  readonly looks: readonly { readonly range: string; readonly look: Look }[];
  readonly numberFormats: readonly { readonly range: string; readonly format: string }[];
  readonly validations: readonly CellRule[];
  readonly conditionals: readonly ConditionalLook[];
  /** Null: not protected. Protection never has a password, so nobody is locked out. */
  readonly protection: { readonly unlocked: readonly string[] } | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageSpec | null;
  /** Native charts over cells of this tab; none when absent. */
  readonly charts?: readonly ChartSpec[];
}

/** What is to stand in a cell. Text stays text, also when it begins with "=" (no injection). */
export type CellInput =
  | null
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly iso: string }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      /** The value the exact engine gives, so that programs which do not recalculate show it. */
      readonly cached: string | number | null;
    };

export type Look =
  | 'title'
  | 'meta'
  | 'note'
  | 'header'
  | 'headerCalc'
  | 'input'
  | 'inputText'
  | 'given'
  | 'calc'
  | 'total'
  | 'text'
  | 'number'
  | 'signature'
  | 'code'
  /** Looks of papers that are posted or sent, in the faces of GB/T 9704. */
  | 'paperTitle'
  | 'paperHeading'
  | 'paperBody'
  | 'paperSign'
  | 'paperHeader'
  | 'paperText'
  | 'paperNumber'
  /** Looks of ballots, four of which share a page, and the lines along which they are cut. */
  | 'ballotTitle'
  | 'ballotLine'
  | 'ballotRight'
  | 'ballotHeader'
  | 'ballotText'
  | 'ballotBox'
  | 'cutRight'
  | 'cutBelow';

export type ColourRole =
  | 'error'
  | 'warning'
  | 'missing'
  /** Lines of a row that somebody began below those that are ruled. */
  | 'ruled'
  | 'band1'
  | 'band2'
  | 'band3'
  | 'band4'
  | 'muted'
  | 'fillIn'
  | 'result'
  | 'list'
  | 'base';

/** Built-in data validation of a range, with the hint shown when a cell is selected. */
export interface CellRule {
  readonly range: string;
  readonly rule: /** `min` and `max`: decimal text, or a reference such as '参数设置'!$C$12. */
    | { readonly kind: 'decimal' | 'whole'; readonly min: string; readonly max: string }
    | { readonly kind: 'date'; readonly from: string; readonly to: string }
    /** Literal options; hosts point at a range when the text would exceed 255 characters. */
    | { readonly kind: 'list'; readonly options: readonly string[] }
    | { readonly kind: 'listFrom'; readonly source: string }
    | { readonly kind: 'any' };
  readonly hintTitle: string;
  readonly hint: string;
  readonly error: string;
  /** `stop` refuses the entry, `warning` lets it pass after a question. */
  readonly strictness: 'stop' | 'warning';
}

/** A conditional format by formula, relative to the top left cell of `range`. */
export interface ConditionalLook {
  readonly range: string;
  readonly formula: string;
  readonly colour: ColourRole;
}

/** A4; repeated header rows, page numbers and a signature line at the foot. */
export interface PageSpec {
  readonly orientation: 'portrait' | 'landscape';
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  readonly footerLeft: string;
  /** Host prints "第 n 页 共 m 页" here when true. */
  readonly pageNumbers: boolean;
  readonly fitWidth: boolean;
  /** Absent: narrow ones that leave room for a signature line at the foot. */
  readonly margins?: PageMargins;
  /** 1-based rows that begin a new page, so that no page cuts what belongs together. */
  readonly breaks?: readonly number[];
}

/** Millimetres from the edge of the paper. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
