import type { CommandFailure } from '../commands/command';
import type { FileWorkbook } from '../hosts/files/fileWorkbook';
import type { Messages } from '../messages/zhCN';
import type { ApplyFailure } from '../workbook/workbook';
import type { DiskFault } from './cliIo';

/** What is wrong with the command line. */
export type UsageFault =
  | { readonly kind: 'noCommand' | 'noSchemes' | 'keepAndLatest' }
  | { readonly kind: 'unknownCommand'; readonly seen: string; readonly close: string }
  | {
      readonly kind: 'unknownOption' | 'extraArgument';
      readonly seen: string;
      readonly command: string;
    }
  | { readonly kind: 'missingValue' | 'unexpectedValue'; readonly option: string }
  | { readonly kind: 'missingOption'; readonly option: string; readonly command: string }
  | { readonly kind: 'missingBook' | 'missingFiles'; readonly command: string }
  | { readonly kind: 'badChoices'; readonly seen: string }
  | { readonly kind: 'badLanguage' | 'badYear' | 'badBy' | 'badCounts'; readonly seen: string };

export type ExtensionFault =
  | { readonly kind: 'xls' | 'et' | 'csv' | 'other'; readonly path: string }
  | { readonly kind: 'out'; readonly path: string; readonly wanted: string };

/** Why the program cannot run (exit code 2): a closed list, each with one sentence. */
export type CliFailure =
  | { readonly kind: 'usage'; readonly fault: UsageFault }
  | { readonly kind: 'extension'; readonly fault: ExtensionFault }
  | { readonly kind: 'disk'; readonly fault: DiskFault }
  | {
      readonly kind: 'file';
      readonly code: keyof Messages['failures']['file'];
      readonly path: string;
    }
  | { readonly kind: 'command'; readonly failure: CommandFailure }
  | { readonly kind: 'apply'; readonly failure: ApplyFailure }
  /** Files that are there with other content. */
  | { readonly kind: 'exists'; readonly names: readonly string[] }
  | { readonly kind: 'losses'; readonly losses: ReturnType<FileWorkbook['lossesOf']> };
