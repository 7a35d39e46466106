import { exact } from '../../exact/exact';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { rankUnits } from '../../tables/rankUnits';
import { settingsOf } from '../../tables/settings';
import type { OutputRow, Total, UnitResult } from '../../tables/unitResult';
import { type Contestant, contestants, contestEngineOf } from './contestants';
import { contestUnit } from './contestUnit';
import { participation } from './participation';
import { type Contender, promotion } from './promotion';

/**
 * A contest before judges (3.14): totals, extremes dropped, mean, band, place and
 * promotion, and who has given the lessons that everybody gives (C-37). Publishes the
 * rounded score, 分, by contestant.
 */
export function runContest(input: EngineInput): EngineOutput {
  const { scheme } = input;
  const engine = contestEngineOf(scheme);
  const settings = settingsOf(scheme.parameters);
  const all = contestants(input);
  const contenders = all.flatMap(contenderOf);
  const places = settings.count('promote');
  const chosen = promotion(contenders, places, settings.text('ties'));
  const ranks = rankUnits(
    all.map(({ key, grade }) => ({ key, group: '', score: grade?.score ?? null })),
    settings.text('rank'),
  );
  const units = all.map((one) =>
    contestUnit(
      one,
      { rank: ranks.get(one.key) ?? null, promotion: chosen, places, of: contenders.length },
      input,
    ),
  );
  const lessons = participation(input, engine.participation);
  return {
    units,
    outputs: new Map<string, readonly OutputRow[]>([
      // The second criterion of a tie-break is on no tab.
      [
        engine.result,
        units.map(({ key, values }) => ({
          unit: key,
          values,
          valuesOnly: settings.text('ties') === 'tieBreak',
        })),
      ],
      [engine.participation.members, lessons.members],
      [engine.participation.groups, lessons.groups],
    ]),
    calculated: new Map(),
    problems: [],
    totals: [...promotionTotals(units, places, chosen.open.size), ...lessons.totals],
    published: new Map(units.map(({ key, score }) => [key, score])),
  };
}

function contenderOf({ key, grade, fullMean }: Contestant): Contender[] {
  return grade === null || fullMean === null ? [] : [{ key, score: grade.score, fullMean }];
}

/** How many were promoted, how many of them beyond the places, and how many are open. */
function promotionTotals(
  units: readonly UnitResult[],
  places: number,
  open: number,
): readonly Total[] {
  const promoted = units.filter(({ award }) => award === true).length;
  const surplus = promoted > places ? promoted - places : 0;
  const total = (key: string, label: string, count: number): Total => ({
    key,
    label,
    value: exact(String(count)),
    unit: '人',
  });
  return [
    total('promoted', '晋级', promoted),
    total('surplus', '并列超出名额', surplus),
    total('open', '并列待定', open),
  ];
}
