import type { Result } from '../domain/result';
import type { TabReading } from '../sheets/tabReading';
import type { Metadata } from './metadata';
import type { Plan } from './plan';

/** Everything a command needs to know of a workbook, read at one moment. */
export interface WorkbookReading {
  readonly tabs: readonly TabReading[];
  /** Null when the workbook has no metadata of ours (or they are broken: `metadataBroken`). */
  readonly metadata: Metadata | null;
  readonly metadataBroken: boolean;
}

/** The port: a workbook that can be read and changed by a plan. Two hosts implement it. */
export interface Workbook {
  /** Reads all tabs, or those named (unknown names are left out). Hidden tabs included. */
  read(tabs?: readonly string[]): Promise<WorkbookReading>;
  /** Applies all steps or none. */
  apply(plan: Plan): Promise<Result<Receipt, ApplyFailure>>;
}

/** What was done, and the plan that takes it back. */
export interface Receipt {
  readonly tabsWritten: readonly string[];
  readonly cellsWritten: number;
  readonly inverse: Plan;
}

/** Why a plan was not applied; the workbook is as it was before. */
export type ApplyFailure =
  | { readonly code: 'tabMissing'; readonly tab: string }
  | { readonly code: 'tabNotOurs'; readonly tab: string }
  | { readonly code: 'tabNameInvalid'; readonly tab: string }
  | { readonly code: 'tabProtected'; readonly tab: string }
  | { readonly code: 'workbookReadOnly' }
  | { readonly code: 'hostFailed'; readonly hostCode: string };
