import type { Exact } from '../domain/exact/exact';
import type { Person } from '../domain/people/person';
import type { Scheme, ScorePart } from '../domain/scheme/scheme';
import type { ParameterReference } from './parameterReference';
import type { CellInput } from './tabContent';

/** One row of a fill-in tab: the person, or somebody typed who is not known; what stands there. */
export interface FillInRow {
  readonly person: Person | null;
  /** Cells that are already filled in, by column key; kept as they were typed. */
  readonly typed: ReadonlyMap<string, CellInput>;
  /** Number formats of typed cells that carry meaning (percent, dates). */
  readonly formats: ReadonlyMap<string, string>;
  readonly score: Exact | null;
}

export interface FillInRequest {
  readonly scheme: Scheme;
  readonly part: ScorePart;
  readonly tab: string;
  readonly organisation: string;
  readonly year: string;
  readonly branches: readonly string[];
  /** The cells of 花名册 that hold 编号, as a reference: others are asked about and coloured (E13). */
  readonly people?: string;
  readonly rows: readonly FillInRow[];
  /** Columns of the school's own, kept at the right end. */
  readonly extraColumns: readonly { readonly key: string; readonly header: string }[];
  readonly reference: ParameterReference;
}
