import { toFixedText } from '../../domain/exact/exact';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitResult } from '../../domain/tables/unitResult';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import type { PaneMessages } from '../../messages/paneMessagesFor';
import { bandText } from './bandText';

/** What is said of a unit in its row: where it stands, what is flagged, and its score as text. */
export interface UnitFacts {
  readonly lines: readonly string[];
  /** Published, 分; a dash where there is none. */
  readonly score: string;
}

/** Between facts of one line. */
const DOT = ' · ';

/** Group or branch, band or state, rank, award; below them the flags in words (C-07). */
export function unitFacts(
  unit: UnitResult,
  scheme: TableScheme,
  words: PaneMessages,
  language: Language,
): UnitFacts {
  const { branch, group, name, rank, award, flags, score } = unit;
  // What the summary is grouped by; outside the Party there is no branch.
  const where = (scheme.summaryBy === 'branch' ? branch : group) || branch || group;
  const said = messagesFor(language).unit;
  return {
    lines: [
      [
        where === name ? '' : where,
        bandText(unit, scheme.bands, words, language),
        rank === null ? '' : words.units.rank(rank),
        award === true ? words.units.awarded : '',
      ]
        .filter(Boolean)
        .join(DOT),
      flags.map((flag) => said.flag[flag.kind](flag.detail)).join(said.clause),
    ],
    score: score === null ? words.scheme.list.noTotal : toFixedText(score, decimalsOf(scheme)),
  };
}

/** how many decimals the school publishes; two where the scheme has no such setting. */
export function decimalsOf({ parameters }: TableScheme): number {
  return Number(parameters.find(({ code }) => code === 'decimals')?.value ?? '2');
}
