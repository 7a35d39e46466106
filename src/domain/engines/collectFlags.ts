import type { ScoreSheetSettings } from '../scheme/scheme';
import { isBelowFloor } from './decideBand';
import type { PartSeen } from './personCase';
import type { Flag } from './scoreResult';

/** What is known of a person when his flags are set, besides the rows themselves. */
export interface FlagFacts {
  readonly borderline: boolean;
  readonly vetoed: boolean;
  readonly probationary: boolean;
  readonly shortMembership: boolean;
  readonly capped: boolean;
}

/** What stands in the column 提示, in the order of C-07; what keeps a row unfinished comes last. */
export function collectFlags(
  parts: readonly PartSeen[],
  settings: ScoreSheetSettings,
  facts: FlagFacts,
): readonly Flag[] {
  const outcomes = parts.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  const belowFloor = parts.flatMap(({ result }) =>
    result.score !== null && isBelowFloor(result.score, settings) ? [result.part] : [],
  );
  const missing = outcomes.flatMap((outcome) => outcome.missing);
  const withoutRow = parts.flatMap(({ result, entry }) => (entry === null ? [result.part] : []));
  const codes = [...new Set(outcomes.flatMap((outcome) => outcome.codes))];
  return [
    ...when(facts.borderline, { kind: 'borderline' }),
    ...when(
      outcomes.some((outcome) => outcome.manyDecimals),
      { kind: 'decimals' },
    ),
    ...when(belowFloor.length > 0, { kind: 'partFloor', parts: belowFloor }),
    ...when(facts.vetoed, { kind: 'veto' }),
    ...when(facts.probationary, { kind: 'probationary' }),
    ...when(facts.shortMembership, { kind: 'shortMembership' }),
    ...when(facts.capped, { kind: 'capped' }),
    ...awaitingFlag(parts),
    ...when(missing.length > 0, { kind: 'missing', indicators: missing }),
    ...when(withoutRow.length > 0, { kind: 'missingSheet', parts: withoutRow }),
    ...when(codes.length > 0, { kind: 'blocked', codes }),
  ];
}

/** 待确认: shown whatever the state, because 定稿 is refused while one is open (C-08). */
export function awaitingFlag(parts: readonly PartSeen[]): readonly Flag[] {
  return when(
    parts.some(({ entry }) => entry?.awaiting === true),
    { kind: 'awaiting' },
  );
}

function when(condition: boolean, flag: Flag): readonly Flag[] {
  return condition ? [flag] : [];
}
