/** Which tables and columns make up pairs of mentor and apprentice (3.9). */
export interface PairEngine {
  readonly kind: 'pairs';
  /** The register: its first person is the mentor, its second, if any, the apprentice. */
  readonly register: {
    readonly table: string;
    /** Column of the mentor's title; those named are below 中级 (W25, S0-27). */
    readonly title: string;
    readonly lowTitles: readonly string[];
    readonly subject: string;
    /** Column of the apprentice's name. */
    readonly apprentice: string;
  };
  /** Null: a register without quota and marks (党员导师制, S3-10). */
  readonly appraisal: PairAppraisal | null;
  /** What the summary calls the number of pairs and the pairs that met the quota. */
  readonly words: { readonly pairs: string; readonly share: string; readonly met: string };
}

/** How pairs are appraised: lesson counts per semester and marks by hand. */
export interface PairAppraisal {
  readonly table: string;
  /** Column of the register that says which semesters count (k), and its words for one alone. */
  readonly terms: string;
  readonly both: string;
  readonly onlyFirst: string;
  readonly onlySecond: string;
  /** Typed counts, 节: first semester, second semester. */
  readonly mentor: readonly [string, string];
  readonly apprentice: readonly [string, string];
  /** Point group of the marks by hand. */
  readonly marks: string;
  /** Point group with items `q1` (mentor) and `q2` (apprentice): full marks of the lessons, 分. */
  readonly lessons: string;
  /** The log that fills blank counts, and its words for the direction (C-31). */
  readonly log: {
    readonly table: string;
    readonly date: string;
    readonly direction: string;
    readonly mentor: string;
    readonly apprentice: string;
  };
}
