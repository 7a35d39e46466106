/** What became of a value that came back. */
export type Handling =
  /** It stands where nothing stood. */
  | 'filled'
  /** It stands instead of another one, because somebody said so. */
  | 'replaced'
  /** It came with a row that was not there. */
  | 'added'
  /** Somebody said that it is not to be taken; the same file does not ask again. */
  | 'kept'
  /** It stood there until another file's value took its place. */
  | 'superseded';

/** One value that came back: where it came from, what it is, what became of it. */
export interface LedgerEntry {
  readonly file: string;
  /** Fingerprint of the file. */
  readonly print: string;
  readonly savedAt: string;
  /** 填报单位. */
  readonly sender: string;
  /** Tab of the file. */
  readonly tab: string;
  /** A1 in the file; "" where a row is meant that the file does not have any more. */
  readonly cell: string;
  /** Scheme and part, "double-contract/A". */
  readonly table: string;
  /** What the table is called. */
  readonly title: string;
  /** Key of what the row is about; of a row of a log the print of the row as it stands now. */
  readonly unit: string;
  readonly name: string;
  /** Key of the column; "" for a whole row. */
  readonly column: string;
  readonly header: string;
  readonly handling: Handling;
  /** Of a row of a log: the print of the row as it came; otherwise "". */
  readonly rowPrint: string;
}

/** Whether the value stands in the workbook, as far as the ledger knows. */
export function isStanding({ handling }: LedgerEntry): boolean {
  return handling === 'filled' || handling === 'replaced' || handling === 'added';
}
