import type { ChoiceOption } from '../scheme/choices';

/** One setting of a scheme, a row of 参数设置. `value` is what a machine reads. */
export interface TableParameter {
  readonly code: string;
  readonly label: string;
  readonly note: string;
  readonly kind: 'points' | 'percent' | 'count' | 'text' | 'share' | 'choice';
  /** For `choice`: machine value and the word in the cell. */
  readonly options: readonly ChoiceOption[];
  /** Decimal text, "1/3", free text (lists joined by 、), or the machine value of a choice. */
  readonly value: string;
}

/** One labelled number of a group: an indicator, a voter group, an option of a ballot. */
export interface PointItem {
  readonly key: string;
  readonly label: string;
  /** Decimal text: full marks (分), weight (percent) or value, as the group says. */
  readonly points: string;
  /** Free machine text for engines, e.g. the scheme a component is pulled from; "" for none. */
  readonly from: string;
}

/** Labelled numbers that belong together, one row of 参数设置 each. */
export interface PointGroup {
  readonly key: string;
  /** Before the colon on 参数设置: "考核指标" gives "考核指标：学习". */
  readonly label: string;
  readonly note: string;
  /** `marks`: columns with 0..points 分. `weights`: percent. `values`: what an option is worth. */
  readonly kind: 'marks' | 'weights' | 'values' | 'names';
  readonly items: readonly PointItem[];
  /** What all points must add up to (E21), decimal text; null: nothing. */
  readonly total: string | null;
  /** Items may be added and removed on 参数设置. */
  readonly open: boolean;
}
