import { isMemberAt } from '../people/membership';
import type { Roster } from '../people/person';
import type { Scheme } from '../scheme/scheme';
import { indexEntries } from './entryIndex';
import { judgePerson } from './judgePerson';
import { planPart } from './partPlan';
import { gatherCase } from './personCase';
import { rankResults } from './rankResults';
import type { ScoreEntry } from './scoreEntry';
import type { ScoreResult } from './scoreResult';

/** What a score sheet is calculated from: the scheme's numbers, who there is, what was filled in. */
export interface ScoreSheetInput {
  /** Checked by `checkScheme` before (E21); a scheme that fails there may throw here. */
  readonly scheme: Scheme;
  readonly roster: Roster;
  readonly entries: readonly ScoreEntry[];
  /** 考核截止日, ISO text. */
  readonly yearEnd: string;
}

/**
 * Scores a scheme of the kind 评分表: one result per member who belongs to a branch at the year
 * end, exempt and postponed ones included, in roster order.
 * Rows of anybody else are left out, and so is a second row of 花名册 with the same 编号 (E11).
 * Nobody's result depends on another's except by rank.
 */
export function scoreSheet(input: ScoreSheetInput): readonly ScoreResult[] {
  const { scheme, roster, yearEnd } = input;
  const plans = scheme.parts.map(planPart);
  const entryOf = indexEntries(input.entries);
  const judged = roster.people
    .filter((person) => isMemberAt(person, yearEnd) && roster.byId.get(person.id) === person)
    .map((person) => {
      const seen = gatherCase(person, scheme, plans, entryOf);
      return { result: judgePerson(seen, scheme, yearEnd), vetoed: seen.vetoed };
    });
  return rankResults(judged, scheme.settings.rank);
}
