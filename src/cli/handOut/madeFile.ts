/** A workbook that was made, as it goes to the disk. */
export interface MadeFile {
  readonly unit: string;
  readonly path: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}
