import type { NobodysRows } from '../../domain/tables/tableOwner';
import type { HandOutBy } from '../../workbook/metadata';
import type { Plan } from '../../workbook/plan';
import type { YearReport } from '../reports';

/** What is to be handed out. */
export interface HandOutRequest {
  readonly schemes: readonly string[];
  readonly by: HandOutBy;
  /** Units that get a workbook; null = all that have a row. */
  readonly units: readonly string[] | null;
  /** ISO day until which it is to be back; "" for none. */
  readonly deadline: string;
  /** To whom it goes back and how to ask: 联系人; "" for none. */
  readonly contact: string;
}

/** One workbook to be made: its plan is for an empty workbook. */
export interface HandOutBook {
  readonly unit: string;
  /** Safe on Windows and Mac, different from all others, ends with .xlsx. */
  readonly fileName: string;
  readonly plan: Plan;
  /** People of the unit who are appraised on its tabs. */
  readonly people: number;
  readonly tabs: readonly { readonly name: string; readonly rows: number }[];
}

/** A table that is given to no unit. */
export interface KeptBack {
  readonly scheme: string;
  readonly tab: string;
  /** `otherUnits`: it goes by branches when the rest goes by departments, or the other way round. */
  readonly why: NobodysRows | 'otherUnits';
}

export interface HandOutReport extends YearReport {
  readonly by: HandOutBy;
  readonly books: readonly HandOutBook[];
  /** People who have a row in none of the workbooks, because the column is blank: told, not lost. */
  readonly without: readonly { readonly id: string; readonly name: string }[];
  /** Classes that belong to no department, where a table is about classes. */
  readonly classesWithout: readonly string[];
  readonly keptBack: readonly KeptBack[];
}
