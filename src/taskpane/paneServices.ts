import type { BallotsReport } from '../commands/ballots/ballotsReport';
import type { BallotsRequest } from '../commands/ballots/printBallots';
import type { CommandFailure } from '../commands/command';
import type { FinalChange, FinalReport } from '../commands/finalise/changeFinal';
import type { NormaliseChoice, NormaliseReport } from '../commands/normalise';
import type { Overview } from '../commands/overview';
import type {
  CalculateReport,
  CheckReport,
  InsertReport,
  SummariseReport,
} from '../commands/reports';
import type { OverrideChange } from '../commands/review/addOverride';
import type { OverrideReport } from '../commands/review/overrideReport';
import type { Period, PeriodReport } from '../commands/setPeriod';
import type { Result } from '../domain/result';

/** What the pane can ask for; the composition root supplies it, components get it as props. */
export interface PaneServices {
  /** Where this workbook stands. */
  overview(progress: Progress): Promise<Result<Overview, PaneFailure>>;
  insert(schemes: readonly string[], progress: Progress): Promise<PaneOutcome<InsertReport>>;
  check(progress: Progress): Promise<PaneOutcome<CheckReport>>;
  calculate(progress: Progress): Promise<PaneOutcome<CalculateReport>>;
  summarise(progress: Progress): Promise<PaneOutcome<SummariseReport>>;
  /** What 一键规范 would do, without doing it. */
  previewNormalise(choice: NormaliseChoice): Promise<Result<NormaliseReport, PaneFailure>>;
  normalise(choice: NormaliseChoice, progress: Progress): Promise<PaneOutcome<NormaliseReport>>;
  /** Writes down what people decided over a proposed band, or takes it back. */
  override(change: OverrideChange, progress: Progress): Promise<PaneOutcome<OverrideReport>>;
  /** 定稿, refused while something is open, or taking it back with a reason (4.2 step 9). */
  final(change: FinalChange, progress: Progress): Promise<PaneOutcome<FinalReport>>;
  /** Paper ballots and the tally page of a vote. */
  printBallots(request: BallotsRequest, progress: Progress): Promise<PaneOutcome<BallotsReport>>;
  /** Another 考核年度; where there is no 参数设置 yet, the next 建表 takes it. */
  setPeriod(period: Period, progress: Progress): Promise<PaneOutcome<PeriodReport>>;
  /** Puts the example school into the open workbook: roster, sheets, marks. */
  exampleSchool(progress: Progress): Promise<PaneOutcome<InsertReport>>;
  /** Selects a cell ("H13") or shows a tab (""). */
  goTo(tab: string, cell: string): Promise<Result<null, PaneFailure>>;
  /** Takes the last change back; refused (nothingToUndo) once that is not safe any more. */
  undo(progress: Progress): Promise<Result<null, PaneFailure>>;
  /**
   * Called with the tab on which a person changed cells, null when it is not known; returns the way
   * to stop it.
   */
  onWorkbookChanged(listener: (tab: string | null) => void): () => void;
  /** Called with true while Excel waits for the end of typing in a cell, with false when that is over. */
  onWaiting(listener: (isWaiting: boolean) => void): () => void;
  /** Called with what a button of the ribbon could not tell in the workbook, also when it is older. */
  onRibbonNote(listener: (note: RibbonNote) => void): () => void;
  /** Whether the first-run welcome was skipped before in this workbook. */
  welcomeSeen(): boolean;
  rememberWelcome(): void;
}

/** Phases of long work: the pane shows them after half a second and may cancel between them. */
export interface Progress {
  phase(phase: 'reading' | 'deciding' | 'writing' | 'undoing', done: number, of: number): void;
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

/** Why a button of the ribbon did nothing, left for the pane; nothing of the people in it. */
export interface RibbonNote {
  readonly action: 'insert' | 'check' | 'calculate' | 'summarise';
  /** When it was pressed, ISO local time. */
  readonly time: string;
  readonly sentence: string;
  /** Code for a support mail, such as "host.readOnly". */
  readonly code: string;
}

/** Why something did not happen; every kind has its sentence in messages. */
export type PaneFailure =
  | { readonly kind: 'command'; readonly failure: CommandFailure }
  | { readonly kind: 'host'; readonly code: HostFailureCode; readonly detail: string }
  /** Not done on purpose: nothing to take back, people there already, no row for the year. */
  | {
      readonly kind: 'refused';
      readonly reason: 'nothingToUndo' | 'hasPeople' | 'noPeriodRow';
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
