/**
 * What is wrong with the numbers of a scheme (E21): the calculation is refused until it is put
 * right. `part`, `indicator` and `band` are labels as people know them, figures are text as seen
 * or as added up, all in 分 or percent.
 */
export type SchemeFault =
  | { readonly kind: 'noParts' }
  | { readonly kind: 'noIndicators'; readonly part: string }
  | { readonly kind: 'blankLabel'; readonly part: string; readonly ordinal: string }
  /** The label stands on another column of the tab too, spaces aside. */
  | { readonly kind: 'duplicateLabel'; readonly part: string; readonly label: string }
  /** Not a number above 0. */
  | {
      readonly kind: 'indicatorMax';
      readonly part: string;
      readonly indicator: string;
      readonly seen: string;
    }
  | {
      readonly kind: 'indicatorSum';
      readonly part: string;
      readonly sum: string;
      readonly fullMarks: string;
    }
  /** Not a number above 0 (full marks) or not a number of at least 0 (the others). */
  | {
      readonly kind: 'fullMarks' | 'maxBonus' | 'maxDeduct' | 'weight';
      readonly part: string;
      readonly seen: string;
    }
  | { readonly kind: 'weightSum'; readonly sum: string }
  | { readonly kind: 'noBands' }
  | { readonly kind: 'blankBandLabel'; readonly ordinal: string }
  | { readonly kind: 'duplicateBandLabel'; readonly label: string }
  /** Not a number. */
  | { readonly kind: 'bandBound'; readonly band: string; readonly seen: string }
  | {
      readonly kind: 'bandsNotFalling';
      readonly band: string;
      readonly lo: string;
      readonly above: string;
      readonly aboveLo: string;
    }
  /** A band above the lowest without a lower bound. */
  | { readonly kind: 'openBand'; readonly band: string }
  /** A lowest band with a lower bound: scores below it would have no band. */
  | { readonly kind: 'closedLowestBand'; readonly band: string; readonly lo: string }
  | { readonly kind: 'vetoBand'; readonly seen: string }
  | { readonly kind: 'partFloor'; readonly seen: string }
  | { readonly kind: 'decimals'; readonly seen: string }
  | { readonly kind: 'minMonths'; readonly seen: string }
  | { readonly kind: 'capShare'; readonly seen: string };
