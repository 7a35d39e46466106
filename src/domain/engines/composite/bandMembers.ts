import { roundHalfUp } from '../../exact/exact';
import type { Band } from '../../scheme/scheme';
import type { EngineInput } from '../../tables/engineRun';
import { type Grade, gradeScore } from '../../tables/gradeScore';
import { settingsOf } from '../../tables/settings';
import type { Step } from '../../tables/step';
import { groupOf } from '../../tables/tableScheme';
import type { UnitResult } from '../../tables/unitResult';
import type { MeanEngine } from './meanEngine';
import {
  belowQuotas,
  type QuotaPlace,
  type QuotaPlaces,
  quotaPlaces,
  quotaRanks,
} from './quotaBands';
import type { Rated } from './rateMember';

/** Members with their bands, and what the shares came to (`mode` = rankQuota only). */
export interface Banded {
  readonly units: readonly UnitResult[];
  readonly quotas: readonly QuotaPlaces[];
}

/**
 * Bands by fixed bounds, or the upper ones by shares of the ranked members and the others by
 * bounds. Ranks are those of the published scores whatever `bandOn` says.
 */
export function bandMembers(
  rated: readonly Rated[],
  input: EngineInput,
  engine: MeanEngine,
): Banded {
  const { scheme } = input;
  if (settingsOf(scheme.parameters).text('mode') === 'rankQuota') {
    return bandByShare(rated, input, engine);
  }
  return {
    units: rated.map(({ unit, mean }) =>
      mean === null ? unit : withGrade(unit, gradeScore(scheme, mean)),
    ),
    quotas: [],
  };
}

function withGrade(unit: UnitResult, grade: Grade): UnitResult {
  return {
    ...unit,
    exact: grade.exact,
    score: grade.score,
    band: grade.band,
    bandExact: grade.bandExact,
    followUp: grade.followUp,
    flags: [...grade.flags, ...unit.flags],
    steps: [...unit.steps, grade.step],
  };
}

function bandByShare(rated: readonly Rated[], { scheme }: EngineInput, engine: MeanEngine): Banded {
  const decimals = settingsOf(scheme.parameters).count('decimals');
  const complete = rated.flatMap(({ unit, mean }) => (mean === null ? [] : [{ unit, mean }]));
  const shares = groupOf(scheme, engine.quotas).items;
  const quotas = quotaPlaces(scheme.bands, shares, complete.length);
  const below = belowQuotas(scheme.bands, quotas);
  const places = quotaRanks(
    complete.map(({ mean }) => roundHalfUp(mean, decimals)),
    quotas,
  );
  const results = new Map(
    complete.flatMap(({ unit, mean }, index): [string, UnitResult][] => {
      const place = places[index];
      if (place === undefined) return [];
      const limit = (band: Band): Band => place.quota?.band ?? below(band);
      const grade = gradeScore(scheme, mean, limit);
      return [[unit.key, withPlace(unit, grade, place, complete.length, limit(grade.byNumber))]];
    }),
  );
  return { units: rated.map(({ unit }) => results.get(unit.key) ?? unit), quotas };
}

/** Where a place gave the band, or took a better one away, no bounds are explained. */
function withPlace(
  unit: UnitResult,
  grade: Grade,
  { rank, quota }: QuotaPlace,
  of: number,
  given: Band,
): UnitResult {
  const byNumber = quota === null && given === grade.byNumber;
  const step =
    byNumber || grade.step.kind !== 'band'
      ? grade.step
      : { ...grade.step, band: given.label, lo: null, hi: null };
  const award: Step[] =
    quota === null
      ? []
      : [{ kind: 'award', rank, places: quota.last, of, minimum: null, awarded: true }];
  const graded = withGrade({ ...unit, steps: [...unit.steps, ...award] }, { ...grade, step });
  return { ...graded, rank };
}
