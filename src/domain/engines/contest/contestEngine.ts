/** Which tables and columns make up a contest (3.14). */
export interface ContestEngine {
  readonly kind: 'contest';
  /** One row per contestant and judge; the first person of the table is the contestant. */
  readonly judges: {
    readonly table: string;
    readonly judge: string;
    readonly subject: string;
    /** Point group of the marks. */
    readonly marks: string;
  };
  /** What stands in 是否晋级: promoted, and tied at the cut-off for people to decide. */
  readonly words: { readonly promoted: string; readonly open: string };
  readonly result: string;
  /** Lessons given, the check that every member gives one (S1-12). */
  readonly participation: ParticipationCheck;
}

/** Who has given which kind of lesson. */
export interface ParticipationCheck {
  readonly table: string;
  readonly lessonKind: string;
  readonly group: string;
  /** Kind that every member gives (C-37), and kind that every teacher gives (S0-14). */
  readonly required: string;
  readonly everyTeacher: string;
  /** Output tabs: per member, per 教研组. */
  readonly members: string;
  readonly groups: string;
}
