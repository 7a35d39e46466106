/** What people decided over a proposed band (经研究调整, R-08); both values are kept. */
export interface Override {
  /** Key of the band after it. */
  readonly band: string;
  /** 建议等次 as it stood when people decided; "" where nobody wrote it down. */
  readonly suggested: string;
  readonly reason: string;
  /** Who decided: a person or a meeting. */
  readonly by: string;
  /** ISO day; "" when none was given. */
  readonly date: string;
  /** The calculated band is no longer the one people decided over (W36). */
  readonly outdated: boolean;
}

/** One row of the tab 复核调整 as it was read; texts are normalised, "" where nothing stands. */
export interface OverrideEntry {
  /** 1-based row on the tab. */
  readonly row: number;
  /** Id of the scheme; null when the text names none. */
  readonly scheme: string | null;
  /** 编号, or the key of what is no person. */
  readonly unit: string;
  readonly name: string;
  readonly branch: string;
  readonly suggested: string;
  /** Label of the band after it. */
  readonly band: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

/** Why an override is not in force (E22, W35), or what people should know of it (W36). */
export interface OverrideFault {
  readonly code: 'E22' | 'W35' | 'W36';
  readonly entry: OverrideEntry;
  /** Key of the column the cell of which is meant. */
  readonly column: 'scheme' | 'unit' | 'name' | 'suggested' | 'band' | 'reason' | 'by';
  /** Named facts for the sentence: `reason`, `options`, `calculated`, `rows`. */
  readonly detail: Readonly<Record<string, string>>;
}
