import { compare, type Exact, exact, subtract } from '../../exact/exact';
import { bandByKey } from '../../scheme/bandOf';
import type { EngineInput } from '../../tables/engineRun';
import { rowFlags } from '../../tables/rowFlags';
import { stateWord } from '../../tables/stateWord';
import type { Step } from '../../tables/step';
import { unitGrade } from '../../tables/unitGrade';
import type { OutputValue, UnitResult } from '../../tables/unitResult';
import { type Contestant, contestEngineOf } from './contestants';
import type { Promotion } from './promotion';

/** What a contestant gets among the others. */
export interface Standing {
  readonly rank: number | null;
  readonly promotion: Promotion;
  readonly places: number;
  readonly of: number;
}

/** The result of one contestant: mean, band, place and whether promoted (3.14). */
export function contestUnit(one: Contestant, standing: Standing, input: EngineInput): UnitResult {
  const { grade } = one;
  const person = input.school.roster.byId.get(one.personId ?? '');
  const promoted = standing.promotion.promoted.has(one.key);
  const open = standing.promotion.open.has(one.key);
  return {
    key: one.key,
    personId: one.personId,
    name: one.name,
    branch: person?.branch ?? '',
    post: person?.posts.join('、') ?? '',
    group: one.subject,
    state: one.state,
    ...unitGrade(grade),
    rank: standing.rank,
    award: grade === null || open ? null : promoted,
    flags: [...(grade?.flags ?? []), ...rowFlags(one.rows, one.missing)],
    values: valuesOf(one, standing, input),
    steps: [...stepsOf(one), ...awardStep(one, standing, promoted)],
    sources: one.rows.map(({ tab, row }) => ({ tab, row })),
  };
}

/** The result columns; `spread` is the highest minus the lowest total of the judges, 分. */
function valuesOf(
  one: Contestant,
  { rank, promotion }: Standing,
  { scheme }: EngineInput,
): Readonly<Record<string, OutputValue>> {
  const { words } = contestEngineOf(scheme);
  const { grade } = one;
  const next = promotion.promoted.has(one.key)
    ? words.promoted
    : promotion.open.has(one.key)
      ? words.open
      : null;
  return {
    cid: one.key,
    id: one.personId,
    name: one.name,
    subject: one.subject,
    score: grade?.score ?? null,
    rank: rank === null ? null : exact(String(rank)),
    next,
    band:
      grade === null || grade.band === null
        ? stateWord(one.state)
        : bandByKey(scheme.bands, grade.band).label,
    judges: exact(String(one.totals.length)),
    spread: spreadOf(one),
  };
}

function spreadOf({ totals }: Contestant): Exact | null {
  const sorted = totals.map(({ total }) => total).sort(compare);
  const [low] = sorted;
  const high = sorted[sorted.length - 1];
  return low === undefined || high === undefined ? null : subtract(high, low);
}

function stepsOf({ totals, grade }: Contestant): readonly Step[] {
  return [
    { kind: 'judges', totals, result: grade?.exact ?? null },
    ...(grade === null ? [] : [grade.step]),
  ];
}

function awardStep(
  { grade }: Contestant,
  { rank, places, of }: Standing,
  awarded: boolean,
): readonly Step[] {
  return grade === null ? [] : [{ kind: 'award', rank, places, of, minimum: null, awarded }];
}
