import type { Alias } from '../domain/reading/alias';
import type { TableMapping } from '../sheets/adopt/tableMapping';
import type { ChartSpec } from '../sheets/chartSpec';
import type { HandOutBy, HandOutStamp } from '../sheets/handOut/handOutStamp';

export type { HandOutBy, HandOutStamp, TableMapping };

/**
 * What we keep in the workbook itself: on a veryHidden tab plus one defined name per tab of ours,
 * so that a renamed tab is still known (EXCEL.md 14).
 */
export interface Metadata {
  /** Version of this layout. */
  readonly format: 1;
  /** Version of the tool that wrote it. */
  readonly tool: string;
  readonly tabs: readonly TabStamp[];
  readonly calculations: readonly CalculationStamp[];
  /** In a workbook that was handed out: for whom and what. */
  readonly handOut?: HandOutStamp;
  /** Headers of other people's tables that stand for columns of ours; kept from year to year. */
  readonly mappings?: readonly TableMapping[];
  /** Other names of branches and classes that a person confirmed (W08). */
  readonly aliases?: readonly Alias[];
  /** The version of the results that is final; absent until 定稿 and after it was reopened. */
  readonly finals?: FinalStamp;
}

/** What was final when, by whom, and everything needed to say later what changed since (W26). */
export interface FinalStamp {
  /** ISO local time. */
  readonly time: string;
  /** As typed. */
  readonly by: string;
  readonly note: string;
  readonly tool: string;
  readonly schemes: readonly CalculationStamp[];
  /** One fingerprint for what stands for each unit at each place. */
  readonly inputs: readonly FinalInput[];
  readonly parameters: readonly FinalParameter[];
}

export interface FinalInput {
  /** Which tab: "roster", "review", "base/classes", "home-visit/log". */
  readonly place: string;
  /** 编号, or the key of what is no person. */
  readonly id: string;
  readonly name: string;
  readonly fingerprint: string;
}

export interface FinalParameter {
  /** Scheme id, or "global". */
  readonly scheme: string;
  readonly code: string;
  readonly label: string;
  readonly value: string;
}

export type TabRole =
  | 'roster'
  | 'parameters'
  /** A base tab of 0.3 other than the two; `part` says which. */
  | 'base'
  | 'fillIn'
  | 'result'
  | 'summary'
  | 'list'
  | 'problems'
  /** 复核调整: what people decided over proposed bands. */
  | 'review'
  /** 定稿记录: what was final when, and by which parameters. */
  | 'final'
  /** 修改记录: who did what, when and why. */
  | 'log'
  /** 回收台账: where collected values came from. */
  | 'ledger';

/** One tab of ours. `name` is its present name; hosts keep it up to date when a tab is renamed. */
export interface TabStamp {
  readonly name: string;
  readonly role: TabRole;
  readonly scheme: string;
  /** Key of a fill-in tab, of a base tab or of an output; name of a list; otherwise blank. */
  readonly part: string;
  readonly version: number;
  /** Columns as last written, so that a header renamed on 参数设置 is still known. */
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  /** Charts as last drawn: Excel cannot be asked for everything about one, and undo needs it. */
  readonly charts?: readonly ChartSpec[];
}

/** The last calculation of a scheme: repeated with the same input it keeps its time. */
export interface CalculationStamp {
  readonly scheme: string;
  readonly version: number;
  /** ISO local time "2025-01-10T08:30:00". */
  readonly time: string;
  /** Fingerprint of inputs and parameters. */
  readonly fingerprint: string;
}
