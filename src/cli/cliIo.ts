import type { Result } from '../domain/result';
import type { Plan } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';

/** What went wrong with a file on the disk; `system` is the code of the operating system. */
export interface DiskFault {
  readonly kind:
    | 'notFound'
    | 'isFolder'
    | 'noAccess'
    | 'busy'
    | 'noFolder'
    | 'diskFull'
    | 'tooLarge'
    | 'ioFailed';
  readonly path: string;
  readonly system: string;
}

/** Where files are read and written; writing replaces a file whole or not at all. */
export interface Files {
  read(path: string): Promise<Result<Uint8Array, DiskFault>>;
  write(path: string, bytes: Uint8Array): Promise<Result<null, DiskFault>>;
  /** Makes a folder, and those above it, where it is not there. */
  makeFolder(path: string): Promise<Result<null, DiskFault>>;
  /** Whether both paths lead to the same file. */
  isSame(one: string, other: string): Promise<boolean>;
  join(folder: string, name: string): string;
}

/** The example school as the demo needs it. */
export interface ExampleSchool {
  /** A workbook that has nothing but the roster. */
  readonly roster: WorkbookReading;
  /** What the branches would type into their sheets, as cells of the workbook as it is. */
  readonly fill: (reading: WorkbookReading) => Plan;
}

/** Everything the command line needs from outside; tests hand in their own. */
export interface CliIo {
  /** Writes text to stdout or stderr as it is. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches stderr. */
  readonly isTerminal: boolean;
  /** Local time as "2025-01-10T08:30:00". */
  readonly now: () => string;
  /** Milliseconds from some fixed moment, for progress only. */
  readonly clock: () => number;
  readonly version: string;
  /** Print the stack of a bug (KAOPING_DEBUG=1). */
  readonly debug: boolean;
  readonly files: Files;
  readonly example: ExampleSchool;
}
