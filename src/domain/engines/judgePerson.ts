import { type Exact, roundHalfUp } from '../exact/exact';
import { isShortMembership } from '../people/membership';
import type { Scheme, ScorePart } from '../scheme/scheme';
import { awaitingFlag, collectFlags } from './collectFlags';
import { combineParts } from './combineParts';
import { type BandDecision, decideBand } from './decideBand';
import { explainTotal } from './explainTotal';
import type { PersonCase } from './personCase';
import type { Flag, PartResult, ResultState, ScoreResult } from './scoreResult';

/** Both parts scored: what the band is decided on. */
interface Scored {
  readonly totalExact: Exact;
  /** Decided as the scheme says. */
  readonly used: BandDecision;
  readonly onRounded: BandDecision;
  readonly onExact: BandDecision;
}

/** State, total, band, follow-up and flags of one person; the rank comes later. */
export function judgePerson(seen: PersonCase, scheme: Scheme, yearEnd: string): ScoreResult {
  switch (seen.status) {
    case '免考':
      return withoutTotal(
        seen,
        scheme,
        'exempt',
        seen.parts.map(({ result }) => noNumbers(result)),
      );
    case '缓评':
      return withoutTotal(
        seen,
        scheme,
        'postponed',
        seen.parts.map(({ result }) => result),
      );
    case '正常':
      return judgeNormal(seen, scheme, yearEnd);
  }
}

function withoutTotal(
  seen: PersonCase,
  scheme: Scheme,
  state: ResultState,
  parts: readonly PartResult[],
): ScoreResult {
  return {
    ...frame(seen, state, parts, awaitingFlag(seen.parts)),
    explanation: explainTotal(scheme, null, null, { because: null, vetoReason: seen.vetoReason }),
  };
}

function judgeNormal(seen: PersonCase, scheme: Scheme, yearEnd: string): ScoreResult {
  const { settings } = scheme;
  const short = isShortMembership(seen.person, yearEnd, settings.minMonths);
  const scored = scoreOf(seen, scheme);
  const graded = scored !== null && !short;
  const flags = collectFlags(seen.parts, settings, {
    borderline: graded && scored.onRounded.band !== scored.onExact.band,
    vetoed: seen.vetoed,
    probationary: graded && scored.used.probationary,
    shortMembership: short,
    capped: graded && scored.used.because === 'partFloor',
  });
  const parts = seen.parts.map(({ result }) => result);
  if (scored === null) {
    return {
      ...frame(seen, 'unfinished', parts, flags),
      explanation: explainTotal(scheme, null, null, { because: null, vetoReason: seen.vetoReason }),
    };
  }
  const { totalExact, used, onExact } = scored;
  const total = roundHalfUp(totalExact, settings.decimals);
  const because = short ? 'shortMembership' : used.because;
  const explanation = explainTotal(scheme, totalExact, used.byScore, {
    because,
    vetoReason: seen.vetoReason,
  });
  const result = { ...frame(seen, 'ungraded', parts, flags), totalExact, total, explanation };
  if (short) return result;
  return {
    ...result,
    state: 'graded',
    band: used.band.key,
    bandExact: onExact.band.key,
    followUp: losesAward(seen, scheme, used) ? '' : used.band.followUp,
  };
}

function scoreOf(seen: PersonCase, scheme: Scheme): Scored | null {
  const parts = scheme.parts.flatMap((part) => weighted(part, seen));
  const [first, ...others] = parts.map((part) => part.score);
  if (first === undefined || parts.length < scheme.parts.length) return null;
  const totalExact = combineParts(parts, scheme.settings.combine);
  const facts = {
    total: totalExact,
    parts: [first, ...others] as const,
    vetoed: seen.vetoed,
    probationary: seen.person.partyStatus === '预备',
  };
  const onRounded = decideBand(scheme, facts, 'rounded');
  const onExact = decideBand(scheme, facts, 'exact');
  const used = scheme.settings.bandOn === 'rounded' ? onRounded : onExact;
  return { totalExact, used, onRounded, onExact };
}

function weighted(part: ScorePart, seen: PersonCase): { score: Exact; weight: string }[] {
  const score = seen.parts.find(({ result }) => result.part === part.key)?.result.score ?? null;
  return score === null ? [] : [{ score, weight: part.weight }];
}

/** A veto that leaves the band takes what the top band would bring (A-11, noAward). */
function losesAward(seen: PersonCase, scheme: Scheme, used: BandDecision): boolean {
  return seen.vetoed && used.band === scheme.bands[0];
}

function noNumbers(part: PartResult): PartResult {
  return { ...part, terms: [], rawSum: null, score: null };
}

function frame(
  { person }: PersonCase,
  state: ResultState,
  parts: readonly PartResult[],
  flags: readonly Flag[],
): Omit<ScoreResult, 'explanation'> {
  return {
    personId: person.id,
    name: person.name,
    branch: person.branch,
    post: person.posts.join('、'),
    state,
    parts,
    totalExact: null,
    total: null,
    band: null,
    bandExact: null,
    rank: null,
    followUp: '',
    flags,
  };
}
