import type { CollectChoices, CollectReport } from '../../commands/collect/collectReport';
import type { CommandContext, CommandFailure, Decision } from '../../commands/command';
import type { HandOutReport, HandOutRequest } from '../../commands/handOut/handOutReport';
import type { Result } from '../../domain/result';
import type { ZippedBook } from '../../hosts/files/zipOfBooks';
import type { Plan } from '../../workbook/plan';
import type { ApplyFailure, WorkbookReading } from '../../workbook/workbook';

/**
 * Where files are unpacked, read and made: in a worker where the browser has them, so that the pane
 * never freezes, otherwise in place. Everything that goes in and out is plain data. Files that were
 * read stay inside.
 */
export interface FileRoom {
  /** Reads a file and keeps it under `key`. */
  keep(key: string, name: string, bytes: Uint8Array): Promise<KeptContent>;
  forget(keys: readonly string[]): Promise<null>;
  /** Decides what the files kept and the pasted tabs change in the workbook. */
  collect(
    reading: WorkbookReading,
    wanted: WantedFiles,
    choices: CollectChoices,
    facts: ContextFacts,
  ): Promise<Result<CollectedInRoom, CommandFailure | FilesGone>>;
  handOut(
    reading: WorkbookReading,
    request: HandOutRequest,
    facts: ContextFacts,
  ): Promise<Result<HandOutReport, CommandFailure>>;
  /** The bytes of a workbook that holds what the plan says. */
  book(plan: Plan): Promise<Result<Uint8Array, ApplyFailure>>;
  zip(books: readonly ZippedBook[]): Promise<Uint8Array>;
}

/** A context without its words: functions do not go into a worker, which has the words itself. */
export type ContextFacts = Omit<CommandContext, 'sentence'>;

export interface WantedFiles {
  readonly keys: readonly string[];
  /** Tabs of the workbook that somebody pasted. */
  readonly tabs: readonly string[];
}

export interface KeptContent {
  readonly name: string;
  readonly print: string;
  /** Null when it was read. */
  readonly code: string | null;
}

export interface CollectedInRoom {
  readonly decision: Decision<CollectReport>;
  /** Every tab of the workbook that could be collected. */
  readonly tabs: readonly string[];
}

/** A file asked for is not kept here any more: the worker ended and began anew. */
export interface FilesGone {
  readonly code: 'filesGone';
}
