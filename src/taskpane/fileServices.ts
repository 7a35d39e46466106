import type {
  AdoptReport,
  ReleaseReport,
  TableProposal,
  TabProposals,
} from '../commands/adopt/adoptReport';
import type { ChosenColumn } from '../commands/adopt/chosenMapping';
import type {
  CollectReport,
  Difference,
  DifferenceChoice,
  MappingQuestion,
  TableRef,
} from '../commands/collect/collectReport';
import type { HandOutReport, HandOutRequest } from '../commands/handOut/handOutReport';
import type { Result } from '../domain/result';
import type { PaneFailure, PaneOutcome, Progress } from './paneAnswer';

/** What the pane can ask for that has to do with the files of branches and offices. */
export interface FileServices {
  /** What would be handed out; nothing is made yet. */
  previewHandOut(
    request: HandOutRequest,
    progress: Progress,
  ): Promise<Result<HandOutPreview, PaneFailure>>;
  /** Makes the workbooks and hands them to the browser as one zip. */
  saveHandOut(
    request: HandOutRequest,
    progress: Progress,
  ): Promise<Result<HandOutReport, PaneFailure>>;
  /** Makes the workbooks and opens each in Excel. */
  openHandOut(
    request: HandOutRequest,
    progress: Progress,
  ): Promise<Result<HandOutReport, PaneFailure>>;
  /**
   * Reads returned files one after the other and keeps what they say; `kept` hears of each at once.
   * Cancelled between two files, those read are kept.
   */
  addReturned(
    files: readonly DroppedFile[],
    kept: (file: KeptFile) => void,
    progress: Progress,
  ): Promise<Result<null, PaneFailure>>;
  /** These files are not wanted any more. */
  forgetReturned(keys: readonly string[]): Promise<void>;
  /** What collecting would write, ask and report; nothing is written. */
  proposeCollection(
    request: CollectionRequest,
    progress: Progress,
  ): Promise<Result<CollectionProposal, PaneFailure>>;
  /**
   * Collects. `shown` are the differences as they were shown when she decided: where the workbook
   * has others by now, nothing is written (`collectionChanged`).
   */
  collect(
    request: CollectionRequest,
    decided: DecidedDifferences,
    progress: Progress,
  ): Promise<PaneOutcome<CollectReport>>;
  /** Tabs that nobody knows with what they could be, and tabs that are adopted. */
  adoption(progress: Progress): Promise<Result<AdoptionView, PaneFailure>>;
  /** From now on a tab of the office's own is read as a table; the tab itself is not changed. */
  adopt(choice: AdoptionChoice, progress: Progress): Promise<PaneOutcome<AdoptReport>>;
  /** Takes all adoptions of a tab back. */
  release(tab: string, progress: Progress): Promise<PaneOutcome<ReleaseReport>>;
}

export interface AdoptionView {
  readonly proposals: readonly TabProposals[];
  readonly adopted: readonly AdoptedTable[];
}

export interface AdoptedTable {
  readonly tab: string;
  readonly table: TableRef;
}

export interface AdoptionChoice {
  readonly proposal: TableProposal;
  /** Columns for which she chose another header, or none. */
  readonly chosen: readonly ChosenColumn[];
}

/** A file dropped on the pane; its bytes are asked for when it is its turn. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A file that was read, or could not be. */
export interface KeptFile {
  readonly key: string;
  readonly name: string;
  /** As in its report. */
  readonly print: string;
  /** Why it could not be read; null when it was. */
  readonly code: string | null;
}

export type TableMapping = MappingQuestion['proposal'];

/** What is to be collected, without decisions about differences. */
export interface CollectionRequest {
  /** Keys of the files. */
  readonly keys: readonly string[];
  /** Names of tabs in the workbook itself that were pasted there. */
  readonly tabs: readonly string[];
  readonly by: HandOutRequest['by'] | null;
  readonly mappings: readonly TableMapping[];
}

export interface DecidedDifferences {
  /** By `Difference.id`. */
  readonly choices: ReadonlyMap<string, DifferenceChoice>;
  readonly shown: readonly Difference[];
}

export interface CollectionProposal {
  readonly report: CollectReport;
  /** Tabs in the workbook that somebody pasted and that can be collected. */
  readonly tabs: readonly string[];
}

export interface HandOutPreview {
  readonly report: HandOutReport;
  /** The host can open workbooks made here. */
  readonly canOpen: boolean;
}
