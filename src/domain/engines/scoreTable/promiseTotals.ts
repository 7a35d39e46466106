import { divide, exact, roundHalfUp, sum } from '../../exact/exact';
import { isDue } from '../../people/membership';
import type { Person } from '../../people/person';
import type { EngineInput } from '../../tables/engineRun';
import type { School } from '../../tables/school';
import { settingsOf } from '../../tables/settings';
import { textOf } from '../../tables/tableRow';
import { groupOf, tableOf } from '../../tables/tableScheme';
import type { Total } from '../../tables/unitResult';
import type { PromisesJudgement } from './judgePromises';
import type { PromisesEngine } from './promisesEngine';

/** For the summary of 3.5: who committed himself, promises by state and category, mean score. */
export function promiseTotals(
  input: EngineInput,
  engine: PromisesEngine,
  judged: readonly PromisesJudgement[],
): readonly Total[] {
  return [
    ...memberTotals(input, judged),
    ...stateTotals(engine, judged),
    ...categoryTotals(input, engine, judged),
    meanScore(input, judged),
  ];
}

function counted(key: string, label: string, count: number, unit: string): Total {
  return { key, label, value: exact(String(count)), unit };
}

function memberTotals(
  { school }: EngineInput,
  judged: readonly PromisesJudgement[],
): readonly Total[] {
  const due = school.roster.people.filter((person) => isDue(person, school.globals.yearEnd));
  const yet = notCommitted(school, judged).length;
  return [
    counted('committed', '已承诺党员', due.length - yet, '人'),
    counted('notYet', '未承诺党员', yet, '人'),
  ];
}

/** Members due at the year end of whom no promise stands on the ledger (S1-52). */
export function notCommitted(
  { roster, globals }: School,
  judged: readonly PromisesJudgement[],
): readonly Person[] {
  const committed = new Set(judged.map(({ unit }) => unit.key));
  return roster.people.filter(
    (person) => isDue(person, globals.yearEnd) && !committed.has(person.id),
  );
}

function stateTotals(
  { words }: PromisesEngine,
  judged: readonly PromisesJudgement[],
): readonly Total[] {
  const items = judged.flatMap((each) => each.items);
  const inState = (...states: readonly string[]): number =>
    items.filter(({ state }) => states.includes(state)).length;
  return [
    counted('done', words.done, inState('done', 'late'), '项'),
    counted('late', `逾期${words.done}`, inState('late'), '项'),
    counted('part', words.part, inState('part'), '项'),
    counted('fail', words.fail, inState('fail'), '项'),
    counted('open', words.open, inState('open'), '项'),
    counted('overdue', '逾期未践诺', items.filter(({ isPast }) => isPast).length, '项'),
  ];
}

function categoryTotals(
  { scheme }: EngineInput,
  engine: PromisesEngine,
  judged: readonly PromisesJudgement[],
): readonly Total[] {
  const columns = tableOf(scheme, engine.table).columns;
  const column = columns.find((each) => 'key' in each && each.key === engine.category);
  if (column === undefined || !('key' in column)) return [];
  const listed =
    column.listOf === undefined
      ? (column.list ?? [])
      : groupOf(scheme, column.listOf).items.map(({ label }) => label);
  const rows = judged.flatMap(({ unit }) => unit.rows);
  return listed.map((word) => {
    const count = rows.filter((row) => textOf(row, engine.category) === word).length;
    return counted(`category.${word}`, word, count, '项');
  });
}

function meanScore({ scheme }: EngineInput, judged: readonly PromisesJudgement[]): Total {
  const scores = judged.flatMap(({ grade }) => (grade === null ? [] : [grade.score]));
  const decimals = settingsOf(scheme.parameters).count('decimals');
  const mean =
    scores.length === 0
      ? null
      : roundHalfUp(divide(sum(scores), exact(String(scores.length))), decimals);
  return { key: 'mean', label: '平均承诺考核分', value: mean, unit: '分' };
}
