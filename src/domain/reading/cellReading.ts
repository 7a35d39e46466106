import type { ProblemCode } from '../problem';

/**
 * One thing to say about one cell. `suggested` is what 一键规范 would write into the cell, blank
 * when nothing should be written. `detail` names facts for the sentence:
 *
 * | code | detail |
 * |---|---|
 * | E01 | `formula` when the cell holds a formula nobody has computed yet |
 * | E02 | `hint` the number probably meant; `whole` when a fraction stands where none may |
 * | E03 | `max`, `min`: the limits that the column has |
 * | E04 | `hint` the positive number, in a deduction column only |
 * | E05 | `error` such as #N/A; `formula` |
 * | E06 | `reason`: `noSuchDay` or `notADate` |
 * | E07, W08 | `options` joined by 、; `header` when the caller named one |
 * | W03 | `percentOfMax`, `points` when the maximum is not 100 (C-09) |
 * | W04 | `status`: 免考 or 缓评 |
 * | W05 | `base`: the name without its suffix |
 */
export interface Finding {
  readonly code: ProblemCode;
  readonly suggested: string;
  readonly detail: Readonly<Record<string, string>>;
}

/**
 * What one cell says: its value, null when it says none, and what is to be said about it.
 *
 * Which findings stand together: an error stands alone, for where no value is read nothing else
 * matters. Warnings stand together, the one about the reading first, for each asks a person
 * something else ("85.55分" is W01 and "59.998分" W01 and W02); they silence notices, because
 * the suggestion is normalised anyway. Without error or warning there is at most one notice, the
 * most telling one: what the text means (N04, N05, N06) before its characters (N01), its edges
 * (N03) and its storage as text (N02).
 */
export interface CellReading<Value> {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
}

/** A cell that says `value`, with nothing to add or with what `findings` say. */
export function reading<Value>(
  value: Value | null,
  ...findings: readonly Finding[]
): CellReading<Value> {
  return { value, findings };
}

export function finding(
  code: ProblemCode,
  suggested: string,
  detail: Readonly<Record<string, string>> = {},
): Finding {
  return { code, suggested, detail };
}

/** A cell without a value, for an error that offers nothing to write. */
export function unreadable(
  code: ProblemCode,
  detail: Readonly<Record<string, string>> = {},
): CellReading<never> {
  return reading<never>(null, finding(code, '', detail));
}
