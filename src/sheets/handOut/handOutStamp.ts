/** What rows of a workbook are handed out by: a column of 花名册 (班级 by 年级). */
export type HandOutBy = 'branch' | 'department';

/** Printed in a handed-out workbook and stored in it, so that it is known when it comes back. */
export interface HandOutStamp {
  readonly organisation: string;
  /** 考核年度. */
  readonly year: string;
  readonly by: HandOutBy;
  /** The branch or department. */
  readonly unit: string;
  readonly schemes: readonly { readonly id: string; readonly version: number }[];
  /** ISO local time of handing out. */
  readonly issued: string;
  /** ISO day until which it is to be back; "" when none was said. */
  readonly deadline: string;
}
