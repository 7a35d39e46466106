import type { ListSpec } from '../lists/listSpec';

/** A text in both languages; forms are Chinese, English explains them. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type ColumnType =
  | 'int'
  | 'decimal'
  | 'text'
  | 'longtext'
  | 'name'
  | 'id'
  | 'date'
  | 'list'
  | 'percent'
  /** A month as text, "2024-09" (C-03). */
  | 'month';

/** When a reason must stand beside another cell (E08). */
export interface ReasonRule {
  readonly column: string;
  readonly when: 'positive' | 'yes';
}

/** One column of a tab. `min` and `max` are decimal text, both included, unit 分 where not said. */
export interface ColumnSpec {
  readonly key: string;
  readonly header: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly source: 'input' | 'calc';
  readonly min?: string;
  readonly max?: string;
  readonly list?: readonly string[];
  /** The list stands on a base tab and is known at run time only (C-01). */
  readonly listFrom?: 'branches' | 'classes' | 'grades' | 'departments' | 'objects';
  /** The list is the labels of a point group of the scheme. */
  readonly listOf?: string;
  /** A ballot's tick: blank is 弃权, several ticks are 无效, neither is an error. */
  readonly ballot?: boolean;
  /** When the cell must be filled in: another column says this (完成日期 when 完成情况 = 完成). */
  readonly requiredWhen?: { readonly column: string; readonly equals: string };
  /**
   * How a spreadsheet computes it, see sheets/tables/formulaTemplate; on an input column only where
   * the tool fills the cell in.
   */
  readonly formula?: string;
  readonly reasonFor?: ReasonRule;
  /** Set on the column of an indicator: its key in `ScorePart.indicators`. */
  readonly indicator?: string;
  /** Width in characters of the standard font. */
  readonly width: number;
  /** What the input hint of the cell says, in Chinese; blank for none. */
  readonly hint: string;
}

/** One thing that is scored, with its full marks in 分 (decimal text). */
export interface Indicator {
  readonly key: string;
  readonly label: string;
  readonly max: string;
}

/** A grade band, closed below and open above. Bands are listed from the top down. */
export interface Band {
  readonly key: string;
  readonly label: string;
  readonly labelEn: string;
  /** Lower bound in 分, decimal text; null for the lowest band. */
  readonly lo: string | null;
  readonly loInclusive: boolean;
  /** What follows for the person, blank for nothing. */
  readonly followUp: string;
}

/** One score sheet of a scheme, e.g. contract A on tab 目标责任书考核表. */
export interface ScorePart {
  readonly key: string;
  /** What the part is called in sentences, e.g. 目标责任书. */
  readonly label: string;
  readonly tab: string;
  /** The document the sheet appraises, for the meta row. */
  readonly document: string;
  readonly indicators: readonly Indicator[];
  /** The columns of the tab in order; indicator columns stand where `INDICATORS` stands. */
  readonly columns: readonly (ColumnSpec | typeof INDICATORS)[];
  /** Key of the calc column that holds the part's score. */
  readonly scoreColumn: string;
  /** The indicators' full marks must add up to this (E21), 分. */
  readonly fullMarks: string;
  readonly maxBonus: string;
  readonly maxDeduct: string;
  /** Weight in percent; all weights sum to 100 (E21). */
  readonly weight: string;
}

/** Marks the place of the indicator columns in `ScorePart.columns`. */
export const INDICATORS = 'indicators';

/** The alternatives of that a score sheet knows; every one is a parameter. */
export interface ScoreSheetSettings {
  /** weighted mean, plain sum or the lowest part. */
  readonly combine: 'weighted' | 'sum' | 'min';
  /** below this a part is flagged 单项低于60, 分; 0 = off. */
  readonly partFloor: string;
  /** flag only, or cap the band at the band of the weakest part. */
  readonly partFloorAction: 'flag' | 'cap';
  /** */
  readonly bandOn: 'rounded' | 'exact';
  /** R-02, 0..4. */
  readonly decimals: number;
  /** */
  readonly missing: 'block' | 'zero';
  /** whether 一票否决 counts. */
  readonly veto: 'on' | 'off';
  /** key of the band a veto leads to. */
  readonly vetoBand: string;
  readonly vetoEffect: 'lowestBand' | 'noAward';
  /** months in the branch below which the grade is 不定等次; 0 = off. */
  readonly minMonths: number;
  /** */
  readonly probationaryExcellent: 'warn' | 'block' | 'off';
  /** */
  readonly excellentCap: 'none' | 'warn' | 'enforce';
  /** share of 应考 as a fraction, "1/3", or percent text "30". */
  readonly excellentCapShare: string;
  /** */
  readonly rank: 'min' | 'dense';
}

/** What is appraised, with which columns, points, bands and lists: data, read by an engine. */
export interface Scheme {
  readonly id: string;
  readonly version: number;
  readonly title: Words;
  /** Short Chinese name that tabs are named after (C-40), e.g. 责任书. */
  readonly shortTitle: string;
  readonly about: Words;
  readonly purpose: 'yearEnd' | 'report' | 'daily' | 'award';
  readonly sources: readonly string[];
  readonly engine: 'scoreSheet';
  readonly unit: 'member';
  readonly parts: readonly ScorePart[];
  readonly resultTab: string;
  readonly resultColumns: readonly ColumnSpec[];
  readonly summaryTab: string;
  readonly bands: readonly Band[];
  readonly settings: ScoreSheetSettings;
  readonly lists: readonly ListSpec[];
}

/**
 * The columns of a part's tab in order: indicator columns with their "(15分)", and the limits of
 * 加分 and 扣分 as the part has them now.
 */
export function partColumns(part: ScorePart): readonly ColumnSpec[] {
  return part.columns.flatMap((column) =>
    column === INDICATORS ? part.indicators.map(indicatorColumn) : [limitedColumn(column, part)],
  );
}

function limitedColumn(column: ColumnSpec, part: ScorePart): ColumnSpec {
  if (column.key === 'bonus') {
    const hint = `0 至 ${part.maxBonus} 分，空白按 0 分；加分须填加分事由`;
    return { ...column, max: part.maxBonus, hint };
  }
  if (column.key === 'deduct') {
    const hint = `填正数，0 至 ${part.maxDeduct} 分，空白按 0 分；扣分须填扣分事由`;
    return { ...column, max: part.maxDeduct, hint };
  }
  return column;
}

function indicatorColumn(indicator: Indicator): ColumnSpec {
  return {
    key: indicator.key,
    header: `${indicator.label}(${indicator.max}分)`,
    type: 'decimal',
    required: true,
    source: 'input',
    min: '0',
    max: indicator.max,
    indicator: indicator.key,
    width: 9,
    hint: `${indicator.label}：0 至 ${indicator.max} 分，最多两位小数`,
  };
}
