import type { HandOutBy } from '../../workbook/metadata';

/** Why nothing can be handed out. */
export type HandOutFailure =
  /** No full date. */
  | { readonly code: 'badDeadline'; readonly seen: string }
  /** A unit that was asked for and has no row; those that have one. */
  | { readonly code: 'unknownUnit'; readonly unit: string; readonly known: readonly string[] }
  /** Nobody of 花名册 has a branch (or a department). */
  | { readonly code: 'noUnits'; readonly tab: string; readonly by: HandOutBy }
  /** No table is for the units; those that were kept back. */
  | { readonly code: 'nothingToHandOut'; readonly tabs: readonly string[] };

const CODES = {
  badDeadline: true,
  unknownUnit: true,
  noUnits: true,
  nothingToHandOut: true,
} satisfies Record<HandOutFailure['code'], true>;

/** Tells them from other failures of commands. */
export function isHandOutFailure(failure: { readonly code: string }): failure is HandOutFailure {
  return failure.code in CODES;
}
