import type { BallotsRequest } from '../../commands/ballots/printBallots';
import type { FinalChange } from '../../commands/finalise/changeFinal';
import type { NormaliseChoice } from '../../commands/normalise';
import type { OverrideChange } from '../../commands/review/addOverride';
import type { Period } from '../../commands/setPeriod';
import type { FileCommands } from './fileCommands';
import type { Page } from './page';

/** What components may ask for; they get it as a prop. */
export interface PaneCommands {
  readonly open: (page: Page) => void;
  readonly back: () => void;
  /** Reads the workbook again. */
  readonly refresh: () => void;
  readonly insert: (schemes: readonly string[]) => void;
  readonly exampleSchool: () => void;
  readonly check: () => void;
  readonly calculate: () => void;
  readonly summarise: () => void;
  /** Shows what 一键规范 would do; all notices, or what is chosen. */
  readonly preview: (choice: NormaliseChoice) => void;
  readonly closePreview: () => void;
  readonly normalise: (choice: NormaliseChoice) => void;
  readonly override: (change: OverrideChange) => void;
  readonly restoreRules: () => void;
  readonly final: (change: FinalChange) => void;
  readonly printBallots: (request: BallotsRequest) => void;
  readonly setPeriod: (period: Period) => void;
  readonly undo: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly dismissRibbonNote: () => void;
  readonly goTo: (tab: string, cell: string) => void;
  readonly closeWelcome: () => void;
  readonly files: FileCommands;
}
