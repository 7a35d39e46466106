import {
  divide,
  type Exact,
  equal,
  exact,
  HUNDRED,
  multiply,
  roundHalfUp,
  ZERO,
} from '../../exact/exact';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { settingsOf } from '../../tables/settings';
import type { OutputValue, RowProblem, Total, UnitResult } from '../../tables/unitResult';
import { judgePair } from './judgePair';
import { type PairCase, pairCases, pairEngineOf } from './pairCase';
import type { PairEngine } from './pairEngine';
import { pairPublished } from './pairPublished';

/**
 * Pairs of mentor and apprentice (3.9): lessons against the quota of each semester, marks by hand,
 * band (A-38, A-39, C-31). Publishes the quota rate of this semester x 100 by person (C-32).
 */
export function runPairs(input: EngineInput): EngineOutput {
  const { scheme, school } = input;
  const engine = pairEngineOf(scheme);
  const cases = pairCases(input);
  const units = cases.map((pair) => judgePair(pair, cases, input));
  return {
    units,
    outputs: new Map(),
    calculated: calculatedOf(cases, units, engine),
    problems: units.flatMap((unit, index) => titleProblems(unit, cases[index], engine)),
    totals: totalsOf(units, engine, school.globals.teachersTotal),
    published:
      engine.appraisal === null
        ? new Map()
        : pairPublished(cases, settingsOf(scheme.parameters), school),
  };
}

/** The calculated columns stand beside the marks, on the sheet that people fill in. */
function calculatedOf(
  cases: readonly PairCase[],
  units: readonly UnitResult[],
  { appraisal }: PairEngine,
): EngineOutput['calculated'] {
  if (appraisal === null) return new Map();
  const rows = cases.flatMap(
    ({ sheet }, index): [number, Readonly<Record<string, OutputValue>>][] => {
      const values = units[index]?.values;
      if (sheet === null || values === undefined) return [];
      const { q1 = null, q2 = null, score = null, band = null } = values;
      return [[sheet.row, { q1, q2, score, band }]];
    },
  );
  return new Map([[appraisal.table, new Map(rows)]]);
}

function titleProblems(
  unit: UnitResult,
  pair: PairCase | undefined,
  engine: PairEngine,
): RowProblem[] {
  const flag = unit.flags.find(({ kind }) => kind === 'mentorTitle');
  const register = pair?.register ?? null;
  if (flag === undefined || register === null) return [];
  return [
    {
      code: 'W25',
      tab: register.tab,
      row: register.row,
      column: engine.register.title,
      id: pair?.mentor ?? '',
      name: unit.name,
      seen: flag.detail['title'] ?? '',
      suggested: '',
      detail: flag.detail,
    },
  ];
}

/** Number of pairs, pairs per 100 teachers (A-40, S0-32) and quota attainment by subject. */
function totalsOf(
  units: readonly UnitResult[],
  engine: PairEngine,
  teachersTotal: string | null,
): readonly Total[] {
  const { words } = engine;
  const pairs = exact(String(units.length));
  const teachers = teachersTotal === null ? null : exact(teachersTotal);
  const share = teachers === null || equal(teachers, ZERO) ? null : percent(pairs, teachers);
  return [
    { key: 'pairs', label: words.pairs, value: pairs, unit: '对' },
    { key: 'shareOfTeachers', label: words.share, value: share, unit: '%' },
    ...(engine.appraisal === null ? [] : attainment(units, words.met)),
  ];
}

/** Of the pairs of a subject with known counts, percent that met both quotas. */
function attainment(units: readonly UnitResult[], label: string): Total[] {
  const known = units.filter(({ values }) => typeof values['quotaMet'] === 'string');
  return [...new Set(known.map(({ group }) => group))].map((subject) => {
    const own = known.filter(({ group }) => group === subject);
    const met = own.filter(({ values }) => values['quotaMet'] === '是');
    return {
      key: `met.${subject}`,
      label: `${subject}${label}`,
      value: percent(exact(String(met.length)), exact(String(own.length))),
      unit: '%',
    };
  });
}

function percent(part: Exact, whole: Exact): Exact {
  return roundHalfUp(divide(multiply(HUNDRED, part), whole), 2);
}
