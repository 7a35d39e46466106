/** How a table with headers of its own is read as a table of a scheme (认领). */
export interface TableMapping {
  readonly scheme: string;
  /** Key of the fill-in table. */
  readonly part: string;
  /** The tab in this workbook that is read so; "" for any tab of a returned file that fits. */
  readonly tab: string;
  /** Rows of the header, one above the other; 1 to 4. */
  readonly headerRows: number;
  /** `path`: see `headerPaths`. */
  readonly columns: readonly { readonly key: string; readonly path: string }[];
}
