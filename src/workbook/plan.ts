import type { CellInput, TabContent } from '../sheets/tabContent';
import type { Metadata } from './metadata';

/**
 * What is to be done to a workbook, as data (ADR plans as data). A host applies all steps or none
 * and hands back the inverse.
 */
export interface Plan {
  readonly steps: readonly PlanStep[];
}

export type PlanStep =
  /** Adds a tab of ours, or replaces ours of that name. `before`: the tab it stands before. */
  | { readonly kind: 'putTab'; readonly tab: TabContent; readonly before: string | null }
  | { readonly kind: 'removeTab'; readonly name: string }
  /** Writes cells of an existing tab and nothing else of it; `undefined`-free, null clears. */
  | {
      readonly kind: 'writeCells';
      readonly tab: string;
      /** 1-based. */
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  /** Takes merged cells apart; what they hold stays in the first of them (E15). */
  | { readonly kind: 'unmerge'; readonly tab: string; readonly range: string }
  | { readonly kind: 'setMetadata'; readonly metadata: Metadata }
  | { readonly kind: 'showTab'; readonly name: string }
  /** Only in inverse plans: a tab as the same host saved it. */
  | { readonly kind: 'restoreTab'; readonly name: string; readonly saved: SavedTab }
  | { readonly kind: 'restoreMetadata'; readonly metadata: Metadata | null };

/** A tab as its host keeps it, with its place; opaque to everybody else. */
export interface SavedTab {
  readonly position: number;
  readonly data: unknown;
}
