import type { WorkbookReading } from './workbook';

/** A file that came back, as it was read, or why it could not be. */
export interface ReturnedFile {
  /** Name without its folder, e.g. "第一支部.xlsx"; of a tab of the open workbook, its name. */
  readonly name: string;
  /** Fingerprint of its bytes: the same file again has the same. */
  readonly print: string;
  /** When it was last saved as the file itself says, ISO; "" when it does not say. */
  readonly savedAt: string;
  readonly content:
    | { readonly ok: true; readonly reading: WorkbookReading }
    /** `code` has its sentence in messages (notZip, encrypted, legacyXls ...). */
    | { readonly ok: false; readonly code: string };
}
