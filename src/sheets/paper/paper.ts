import type { CellInput } from '../tabContent';

/** A column of a table on a paper. `width` is relative: the table takes the width of the page. */
export interface PaperColumn {
  readonly header: string;
  readonly width: number;
  readonly look: 'paperText' | 'paperNumber';
  readonly format: string | null;
}

export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly CellInput[])[];
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** Indented by two characters, as GB/T 9704 has it. */
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly caption: string; readonly table: PaperTable };

/** Something that is posted, read out or sent: a title, paragraphs and tables, a signature. */
export interface Paper {
  readonly tab: string;
  /** Whose paper it is, the first line of the title and the signature; may be blank. */
  readonly organisation: string;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  /** ISO day under the signature. */
  readonly day: string;
}
