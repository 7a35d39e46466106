import type { CircularBlock, NoticeSpec } from '../tables/circular';

/** Who stands on a name list: a filter over results, as data. */
export type ListFilter =
  | { readonly kind: 'bands'; readonly bands: readonly string[] }
  | { readonly kind: 'state'; readonly state: 'unfinished' | 'ungraded' | 'postponed' }
  | { readonly kind: 'flag'; readonly flag: string };

/** A circular of score sheets: sentences with figures, and the summary per branch. */
export interface ScoreCircular {
  /** 关于{subject}的通报. */
  readonly subject: string;
  readonly blocks: readonly (
    | Extract<CircularBlock, { readonly kind: 'heading' | 'text' }>
    /** The lines of the summary (C-40). */
    | { readonly kind: 'groups' }
  )[];
}

interface PeopleOnList {
  readonly tab: string;
  readonly filter: ListFilter;
}

/**
 * `list` C-39; `notice` 公示 (no marks, days and contact line); `report` 上报镇党委 (4.2); `circular`
 * 通报: its filter says who is named.
 */
export type ListSpec =
  | (PeopleOnList & { readonly form: 'list' | 'report' })
  | (PeopleOnList & { readonly form: 'notice'; readonly notice: NoticeSpec })
  | (PeopleOnList & { readonly form: 'circular'; readonly circular: ScoreCircular });
