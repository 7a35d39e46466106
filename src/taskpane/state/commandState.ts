import type { AdoptReport, ReleaseReport } from '../../commands/adopt/adoptReport';
import type { BallotsReport } from '../../commands/ballots/ballotsReport';
import type { CollectReport } from '../../commands/collect/collectReport';
import type { FinalReport } from '../../commands/finalise/changeFinal';
import type { HandOutReport } from '../../commands/handOut/handOutReport';
import type { NormaliseReport } from '../../commands/normalise';
import type {
  CalculateReport,
  CheckReport,
  InsertReport,
  SummariseReport,
} from '../../commands/reports';
import type { RestoreReport } from '../../commands/restoreRules';
import type { OverrideReport } from '../../commands/review/overrideReport';
import type { PeriodReport } from '../../commands/setPeriod';
import type { PaneFailure, Progress } from '../paneAnswer';

export type Phase = Parameters<Progress['phase']>[0];

/** What a command made, with its report. */
export type Done =
  | { readonly command: 'insert' | 'exampleSchool'; readonly report: InsertReport }
  | { readonly command: 'check'; readonly report: CheckReport }
  | { readonly command: 'calculate'; readonly report: CalculateReport }
  | { readonly command: 'summarise'; readonly report: SummariseReport }
  | { readonly command: 'normalise'; readonly report: NormaliseReport }
  | { readonly command: 'restoreRules'; readonly report: RestoreReport }
  | { readonly command: 'setPeriod'; readonly report: PeriodReport }
  | { readonly command: 'override'; readonly report: OverrideReport }
  | { readonly command: 'collect'; readonly report: CollectReport }
  | { readonly command: 'saveHandOut' | 'openHandOut'; readonly report: HandOutReport }
  | { readonly command: 'adopt'; readonly report: AdoptReport }
  | { readonly command: 'release'; readonly report: ReleaseReport }
  | { readonly command: 'final'; readonly report: FinalReport }
  | { readonly command: 'printBallots'; readonly report: BallotsReport }
  | { readonly command: 'undo' };

export type CommandName =
  | Done['command']
  | 'overview'
  | 'preview'
  | 'previewHandOut'
  | 'adoption'
  | 'addReturned'
  | 'proposeCollection';

/** Where the one command that may run at a time stands. */
export type CommandState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly command: CommandName;
      readonly phase: Phase;
      readonly done: number;
      readonly of: number;
      /** Running for more than half a second: now it is worth telling. */
      readonly isSlow: boolean;
      readonly isCancelling: boolean;
    }
  | {
      readonly kind: 'done';
      readonly done: Done;
      /** False: there was nothing to do. */
      readonly changed: boolean;
      readonly canUndo: boolean;
      /** Tabs that taking back writes over. */
      readonly touched: readonly string[];
    }
  | { readonly kind: 'failed'; readonly command: CommandName; readonly failure: PaneFailure };

export const IDLE: CommandState = { kind: 'idle' };
