import {
  compare,
  divide,
  type Exact,
  exact,
  HUNDRED,
  multiply,
  toFixedText,
  ZERO,
} from '../../exact/exact';
import type { RowProblem, UnitResult } from '../../tables/unitResult';
import { overallFigures } from './ballotFigures';
import type { BallotPlan } from './ballotPlan';
import type { JudgedObject } from './judgeObject';

/**
 * Warns where too many stand at the top (W15), and marks those who do; nobody is moved down.
 * Graded ballots: objects in the top band over all graded ones, limit `goodCap` percent, 0 = off.
 * Others (S2-06): per branch, members for whom the first option has more votes than any other one,
 * over all counted members of the branch; limit `excellentShare`.
 */
export function markTopRatio(
  judged: readonly JudgedObject[],
  plan: BallotPlan,
): { readonly judged: readonly JudgedObject[]; readonly problems: readonly RowProblem[] } {
  const limit = limitOf(plan);
  if (limit === null) return { judged, problems: [] };
  const over = shares(judged, plan).filter(({ share }) => compare(share, limit) > 0);
  const ratios = new Map(
    over.flatMap(({ keys, share }) => keys.map((key) => [key, percentText(share)] as const)),
  );
  return {
    judged: judged.map((each) => {
      const ratio = ratios.get(each.unit.key);
      return ratio === undefined ? each : { ...each, unit: marked(each.unit, ratio) };
    }),
    problems: over.map((each) => problem(each, plan)),
  };
}

interface Share {
  readonly branch: string;
  /** Units at the top. */
  readonly keys: readonly string[];
  readonly counted: number;
  readonly share: Exact;
}

function limitOf({ engine, settings }: BallotPlan): Exact | null {
  if (!engine.graded) return settings.share('excellentShare');
  const cap = settings.number('goodCap');
  return compare(cap, ZERO) > 0 ? divide(cap, HUNDRED) : null;
}

function shares(judged: readonly JudgedObject[], plan: BallotPlan): readonly Share[] {
  const counted = judged.filter(({ unit }) => unit.state === 'graded' || unit.state === 'unbanded');
  const branches = plan.engine.graded ? [''] : [...new Set(counted.map(({ unit }) => unit.branch))];
  return branches.flatMap((branch): Share[] => {
    const own = counted.filter(({ unit }) => branch === '' || unit.branch === branch);
    const keys = own.filter((each) => isTop(each, plan)).map(({ unit }) => unit.key);
    if (own.length === 0) return [];
    const share = divide(exact(String(keys.length)), exact(String(own.length)));
    return [{ branch, keys, counted: own.length, share }];
  });
}

function isTop({ unit, gathered }: JudgedObject, plan: BallotPlan): boolean {
  if (plan.engine.graded) return unit.band === plan.scheme.bands[0]?.key;
  const [first, ...others] = overallFigures(gathered, plan).options;
  if (first === undefined || compare(first, ZERO) <= 0) return false;
  return others.every((other) => compare(first, other) > 0);
}

function marked(unit: UnitResult, ratio: string): UnitResult {
  return { ...unit, flags: [...unit.flags, { kind: 'excellentRatio', detail: { ratio } }] };
}

function problem({ branch, keys, counted, share }: Share, plan: BallotPlan): RowProblem {
  const { engine, settings, scheme, options } = plan;
  const label = engine.graded ? scheme.bands[0]?.label : options[0]?.label;
  return {
    code: 'W15',
    tab: '',
    row: 0,
    column: '',
    id: '',
    name: '',
    seen: percentText(share),
    suggested: '',
    detail: {
      branch,
      band: label ?? '',
      count: String(keys.length),
      due: String(counted),
      ratio: percentText(share),
      share: engine.graded ? `${settings.text('goodCap')}%` : settings.text('excellentShare'),
    },
  };
}

function percentText(share: Exact): string {
  return toFixedText(multiply(HUNDRED, share), 2);
}
