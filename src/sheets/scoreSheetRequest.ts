import type { Roster } from '../domain/people/person';
import type { Alias } from '../domain/reading/alias';
import type { ScorePart } from '../domain/scheme/scheme';
import type { TabReading } from './tabReading';

/** A score sheet to be read, and what must be known to read it. */
export interface ScoreSheetRequest {
  readonly part: ScorePart;
  readonly tab: TabReading;
  readonly roster: Roster;
  readonly yearEnd: string;
  readonly year: number;
  /** Headers under which a column stood when the tab was written, by key. */
  readonly formerHeaders: ReadonlyMap<string, string>;
  /** A part of the whole, such as a branch's file: people without a row are not missed (E16). */
  readonly isPart?: boolean;
  /** Names of branches that were confirmed before (W08). */
  readonly aliases?: readonly Alias[];
}
