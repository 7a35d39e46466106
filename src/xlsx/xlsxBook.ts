import type { XlsxChart } from './charts/xlsxChart';

/** A workbook as plain data. Ranges are A1 text, formulas English without "=". */
export interface XlsxBook {
  readonly sheets: readonly XlsxSheet[];
  /** Looks that cells point at; index 0 is the plain one. */
  readonly styles: readonly XlsxStyle[];
  readonly names: readonly XlsxName[];
  readonly date1904: boolean;
  /** 0-based. */
  readonly activeSheet: number;
}

export interface XlsxName {
  readonly name: string;
  readonly text: string;
  /** The sheet it belongs to, or null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

export interface XlsxSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColour: string | null;
  /** Rows from A1; null where nothing is stored. */
  readonly rows: readonly (readonly (XlsxCell | null)[])[];
  readonly columns: readonly XlsxColumn[];
  /** 1-based; filtered rows are stored as hidden ones. */
  readonly hiddenRows: readonly number[];
  /** 1-based rows, heights in points. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly merges: readonly string[];
  readonly validations: readonly XlsxValidation[];
  readonly conditionals: readonly XlsxConditional[];
  readonly protection: XlsxProtection | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: XlsxPage | null;
  /** Charts to be written; charts of a file that is read are not among them. */
  readonly charts?: readonly XlsxChart[];
}

/** A cell: what is stored or was last computed, its formula if it has one, its look. */
export type XlsxCell = XlsxValue & { readonly formula?: string; readonly style?: number };

export type XlsxValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly text: string };

export interface XlsxColumn {
  /** In characters; null for the width of the program. */
  readonly width: number | null;
  readonly hidden: boolean;
}

/** Colours are RRGGBB. */
export interface XlsxStyle {
  readonly font?: XlsxFont;
  readonly fill?: string;
  readonly border?: XlsxBorder;
  readonly align?: XlsxAlign;
  readonly numberFormat?: string;
  /** False: may be typed into on a protected sheet. */
  readonly locked?: boolean;
}

export interface XlsxFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
}

export type XlsxLine = 'thin' | 'medium' | 'thick' | 'hair' | 'dotted' | 'dashed' | 'double';

export interface XlsxBorder {
  readonly top?: XlsxLine;
  readonly right?: XlsxLine;
  readonly bottom?: XlsxLine;
  readonly left?: XlsxLine;
  readonly colour?: string;
}

export interface XlsxAlign {
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
}

export interface XlsxValidation {
  /** One or more ranges, separated by spaces. */
  readonly range: string;
  readonly type: 'any' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator: string | null;
  /** Without "="; literal lists are quoted: "\"甲,乙\"". */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
  readonly errorStyle: 'stop' | 'warning' | 'information';
}

export interface XlsxConditional {
  readonly range: string;
  readonly type: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly style: XlsxStyle | null;
  readonly priority: number;
}

/** What a reader of a protected sheet may still do besides typing into unlocked cells. */
export interface XlsxProtection {
  readonly hasPassword: boolean;
  readonly mayFormatColumns: boolean;
  readonly mayFormatRows: boolean;
  readonly maySort: boolean;
  readonly mayFilter: boolean;
}

export interface XlsxPage {
  readonly paper: 'a4' | 'other';
  readonly orientation: 'portrait' | 'landscape';
  /** Such as "$1:$4". */
  readonly repeatRows: string | null;
  readonly header: string;
  readonly footer: string;
  readonly fitWidth: boolean;
  /** 1-based rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** Absent: those that tables are printed with. */
  readonly margins?: XlsxMargins;
}

/** Inches from the edge of the paper. */
export interface XlsxMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
