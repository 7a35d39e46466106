import type { CommandFailure } from '../commands/command';
import type { Result } from '../domain/result';

/** Phases of long work: the pane shows them after half a second and may cancel between them. */
export interface Progress {
  phase(
    phase: 'reading' | 'deciding' | 'writing' | 'undoing' | 'files' | 'making',
    done: number,
    of: number,
  ): void;
  /** True when the person pressed 取消; work stops before the next write. */
  isCancelled(): boolean;
}

/** A command's report with whether it can be taken back; `changed` false = there was nothing to do. */
export type PaneOutcome<Report> = Result<
  {
    readonly report: Report;
    readonly changed: boolean;
    readonly canUndo: boolean;
    /** Tabs that taking back writes over. */
    readonly touched: readonly string[];
  },
  PaneFailure
>;

/** Why something did not happen; every kind has its sentence in messages. */
export type PaneFailure =
  | { readonly kind: 'command'; readonly failure: CommandFailure }
  | { readonly kind: 'host'; readonly code: HostFailureCode; readonly detail: string }
  /**
   * Not done on purpose: nothing to take back, people there already, no row for the year, other
   * differences than those she decided, files that were read are not kept any more.
   */
  | {
      readonly kind: 'refused';
      readonly reason:
        | 'nothingToUndo'
        | 'hasPeople'
        | 'noPeriodRow'
        | 'collectionChanged'
        | 'filesGone';
      readonly tab: string;
    }
  | { readonly kind: 'cancelled' };

/** What a host can answer (EXCEL.md 17), in our words. */
export type HostFailureCode =
  | 'cellEditMode'
  | 'protected'
  | 'readOnly'
  | 'tabMissing'
  | 'tabNotOurs'
  | 'tabNameInvalid'
  | 'conflict'
  | 'tooLarge'
  | 'timeout'
  | 'unsupported'
  | 'unavailable'
  | 'inactiveWorkbook'
  | 'rolledBack'
  | 'rollbackFailed'
  | 'unknown';
