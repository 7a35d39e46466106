import type { BallotsReport } from '../commands/ballots/ballotsReport';
import type { BallotsRequest } from '../commands/ballots/printBallots';
import type { FinalChange, FinalReport } from '../commands/finalise/changeFinal';
import type { NormaliseChoice, NormaliseReport } from '../commands/normalise';
import type { Overview } from '../commands/overview';
import type {
  CalculateReport,
  CheckReport,
  InsertReport,
  SummariseReport,
} from '../commands/reports';
import type { RestoreReport } from '../commands/restoreRules';
import type { OverrideChange } from '../commands/review/addOverride';
import type { OverrideReport } from '../commands/review/overrideReport';
import type { Period, PeriodReport } from '../commands/setPeriod';
import type { Result } from '../domain/result';
import type { FileServices } from './fileServices';
import type { PaneFailure, PaneOutcome, Progress } from './paneAnswer';

/** What the pane can ask for; the composition root supplies it, components get it as props. */
export interface PaneServices extends FileServices {
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
  /** Validation, locks, colours and formulas of the fill-in tabs as they were made. */
  restoreRules(progress: Progress): Promise<PaneOutcome<RestoreReport>>;
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

/** Why a button of the ribbon did nothing, left for the pane; nothing of the people in it. */
export interface RibbonNote {
  readonly action: 'insert' | 'check' | 'calculate' | 'summarise';
  /** When it was pressed, ISO local time. */
  readonly time: string;
  readonly sentence: string;
  /** Code for a support mail, such as "host.readOnly". */
  readonly code: string;
}
