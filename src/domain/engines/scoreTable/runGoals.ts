import { compareDays } from '../../calendar/isoDate';
import { divide, type Exact, exact, roundHalfUp, sum } from '../../exact/exact';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { settingsOf } from '../../tables/settings';
import { stateWord } from '../../tables/stateWord';
import { textOf } from '../../tables/tableRow';
import type { TableScheme } from '../../tables/tableScheme';
import type { OutputRow, OutputValue, Total, UnitResult } from '../../tables/unitResult';
import type { GoalsEngine } from './goalsEngine';
import { type GoalsJudgement, judgeGoals } from './judgeGoals';
import { type PersonRows, personRows, personValues } from './personRows';

/**
 * Goals in two dimensions (3.2): rates, conclusion and who is held accountable. The result tab
 * holds everybody with a goal, the ledger only whom accountability and supervision follow.
 */
export function runGoals(input: EngineInput): EngineOutput {
  const { scheme, school } = input;
  const { engine } = scheme;
  if (engine.kind !== 'goals') throw new Error(`${scheme.id} has no goals`);
  const people = personRows(input.rows.get(engine.table) ?? [], school);
  const judged = people.map((person) => ({ person, found: judgeGoals(scheme, engine, person) }));
  const units = judged.map(({ person, found }) => goalsResult(person, found));
  const accountable = units.filter(({ values }) => values['accountable'] === '是');
  return {
    units,
    outputs: new Map([
      [engine.result, numbered(units)],
      [engine.ledger.output, numbered(accountable)],
    ]),
    calculated: new Map(),
    problems: judged.flatMap(({ found }) => found.problems),
    totals: [...meanRates(scheme, engine, judged), ...ledgerTotals(input, engine, accountable)],
    published: new Map(),
  };
}

function goalsResult({ person, rows }: PersonRows, found: GoalsJudgement): UnitResult {
  const followUp = found.accountable ? (found.band?.followUp ?? '') : '';
  const rates = found.rates.map(({ dimension, rate }): [string, OutputValue] => [
    dimension.key,
    found.state === 'exempt' || found.state === 'postponed' ? null : rate,
  ]);
  return {
    key: person.id,
    personId: person.id,
    name: person.name,
    branch: person.branch,
    post: person.posts.join('、'),
    group: person.branch,
    state: found.state,
    // The dimensions are never added up (S3-20): there is no score.
    exact: null,
    score: null,
    band: found.band?.key ?? null,
    bandExact: found.bandExact?.key ?? null,
    rank: null,
    award: null,
    followUp,
    flags: found.flags,
    values: {
      ...personValues(person),
      ...Object.fromEntries(rates),
      outcome: found.band?.label ?? stateWord(found.state),
      follow: followUp,
      failed: found.failed.join('、'),
      accountable: found.accountable ? '是' : '否',
    },
    steps: found.rates.flatMap(({ steps }) => steps),
    sources: rows.map(({ tab, row }) => ({ tab, row })),
  };
}

/** The rows of an output tab of these people. */
export function numbered(units: readonly UnitResult[]): readonly OutputRow[] {
  return units.map(({ key, values }, index) => ({
    unit: key,
    values: { ...values, seq: exact(String(index + 1)) },
  }));
}

function meanRates(
  scheme: TableScheme,
  engine: GoalsEngine,
  judged: readonly { readonly found: GoalsJudgement }[],
): readonly Total[] {
  const decimals = settingsOf(scheme.parameters).count('decimals');
  return engine.dimensions.map(({ key, word }): Total => {
    const rates = judged.flatMap(({ found }) =>
      found.rates.flatMap(({ dimension, rate }) =>
        dimension.key === key && rate !== null ? [rate] : [],
      ),
    );
    return { key, label: `${word}平均得分率`, value: meanOf(rates, decimals), unit: '分' };
  });
}

/** How many are held accountable, not yet closed, and past the date set (4.1). */
export function ledgerTotals(
  { rows, school }: Pick<EngineInput, 'rows' | 'school'>,
  { ledger }: GoalsEngine,
  accountable: readonly UnitResult[],
): readonly Total[] {
  const typed = new Map(
    (rows.get(`output:${ledger.output}`) ?? []).map((row) => [textOf(row, 'id'), row]),
  );
  const open = accountable.filter(({ key }) => {
    const row = typed.get(key);
    return row === undefined || textOf(row, ledger.closed) === '';
  });
  const overdue = open.filter(({ key }) => {
    const row = typed.get(key);
    const due = row === undefined ? '' : textOf(row, ledger.due);
    return due !== '' && compareDays(due, school.asOf) < 0;
  });
  const people = (key: string, label: string, who: readonly UnitResult[]): Total => {
    return { key, label, value: exact(String(who.length)), unit: '人' };
  };
  return [
    people('accountable', '问责', accountable),
    people('open', '未销号', open),
    people('overdue', '逾期未销号', overdue),
  ];
}

function meanOf(rates: readonly Exact[], decimals: number): Exact | null {
  if (rates.length === 0) return null;
  return roundHalfUp(divide(sum(rates), exact(String(rates.length))), decimals);
}
