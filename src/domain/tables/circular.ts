/**
 * What a notice (公示) says around its names. `{n}` in a text is how many stand on it, `{period}`
 * the appraisal's period, `{month}` the month it is about.
 */
export interface NoticeSpec {
  /** 关于{subject}的公示. */
  readonly subject: string;
  /** Why, who and for what, in one paragraph. */
  readonly opening: string;
}

/**
 * A circular (通报): sentences with figures in them, and tables. In a text `{key}` stands for a figure
 * of sheets/circular/circularFigures.
 */
export interface CircularSpec {
  /** 关于{subject}的通报; figures may stand in it. */
  readonly subject: string;
  /**
   * What is counted: all units, the units of one month (their value `month`), or the rows of one
   * month on an output tab, with the sums of some columns.
   */
  readonly scope:
    | { readonly kind: 'units' }
    | { readonly kind: 'unitsOfMonth' }
    | {
        readonly kind: 'rowsOfMonth';
        readonly output: string;
        readonly sums: readonly string[];
        /** An output with one row of figures a month; null for none. */
        readonly facts: string | null;
      };
  readonly blocks: readonly CircularBlock[];
}

export type CircularBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Said only when this figure is neither blank nor 0; otherwise `otherwise`, if anything. */
      readonly when?: string;
      readonly otherwise?: string;
    }
  /** A sentence about every unit; `{name}`, `{score}`, `{band}` and values of the unit stand in it. */
  | { readonly kind: 'each'; readonly text: string }
  | { readonly kind: 'table'; readonly caption: string; readonly table: CircularTable };

export type CircularTable =
  /** The units counted, with named figures. */
  | {
      readonly of: 'units';
      readonly figures: readonly { readonly header: string; readonly value: string }[];
    }
  /** Rows of an output tab; of the month where `month` names its column. */
  | {
      readonly of: 'output';
      readonly output: string;
      readonly month: string | null;
      readonly columns: readonly string[];
    }
  /** Rows that people typed, of the month where `month` names the column. */
  | {
      readonly of: 'rows';
      readonly table: string;
      readonly month: string | null;
      readonly columns: readonly string[];
    }
  /** Who or what stands on another list of the scheme. */
  | { readonly of: 'list'; readonly tab: string }
  /** The summary line by line (C-40): 应考, 已评, bands. */
  | { readonly of: 'groups' };

/** What a list is for, as people look for it. */
export type ListPurpose = 'list' | 'notice' | 'circular' | 'ledger';
