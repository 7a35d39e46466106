import type { PaneFailure, PaneOutcome, Progress } from '../paneAnswer';
import type { CommandName, Done } from './commandState';

/** Starts a command; `work` gives why it failed, null when it did not. */
export type Start = (
  command: CommandName,
  work: (progress: Progress) => Promise<PaneFailure | null>,
) => void;

/** Starts a command that is told of when it is done, and after which the workbook is read again. */
export type Change<Report> = (
  command: CommandName,
  run: (progress: Progress) => Promise<PaneOutcome<Report>>,
  doneOf: (report: Report) => Done,
) => void;

/** How the pane runs one command at a time. */
export interface OneAtATime {
  readonly isBusy: () => boolean;
  readonly start: Start;
  readonly change: <Report>(...given: Parameters<Change<Report>>) => void;
}
