import type { SchemeFault } from '../scheme/schemeFault';

/**
 * What is wrong with the numbers of a scheme on tables (E21): the calculation is refused until it
 * is put right. `code` is the parameter to look at, "" where none alone is to blame; `group`,
 * `item` and `parameter` are labels as people know them, figures are text as seen or as added up.
 */
export type TableFault =
  | (Extract<
      SchemeFault,
      {
        readonly kind:
          | 'blankBandLabel'
          | 'duplicateBandLabel'
          | 'bandBound'
          | 'bandsNotFalling'
          | 'openBand'
          | 'closedLowestBand'
          | 'decimals'
          | 'noBands';
      }
    > & { readonly code: string })
  | { readonly kind: 'groupEmpty'; readonly code: string; readonly group: string }
  | {
      readonly kind: 'itemUnnamed';
      readonly code: string;
      readonly group: string;
      readonly ordinal: string;
    }
  /** The label stands twice in the group, or on another column of a tab of the scheme. */
  | {
      readonly kind: 'itemTwice';
      readonly code: string;
      readonly group: string;
      readonly item: string;
    }
  /** Full marks are not above 0, or another figure of a group is no number of at least 0. */
  | {
      readonly kind: 'itemPoints';
      readonly code: string;
      readonly group: string;
      readonly item: string;
      readonly seen: string;
    }
  | {
      readonly kind: 'groupTotal';
      readonly code: string;
      readonly group: string;
      readonly sum: string;
      readonly total: string;
    }
  /** Not a number of at least 0 (`setting`), not a whole one to 9999 (`count`), no share above 0. */
  | {
      readonly kind: 'setting' | 'count' | 'share' | 'choice';
      readonly code: string;
      readonly parameter: string;
      readonly seen: string;
    };
