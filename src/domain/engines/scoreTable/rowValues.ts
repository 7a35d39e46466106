import { divide, type Exact, exact, roundHalfUp, sum } from '../../exact/exact';
import { bandByKey } from '../../scheme/bandOf';
import { settingsOf } from '../../tables/settings';
import { stateWord } from '../../tables/stateWord';
import { textOf } from '../../tables/tableRow';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import type { OutputValue } from '../../tables/unitResult';
import type { AwardDecision } from './rowAwards';
import { markMean, type RowGrade } from './rowGrade';
import type { RowScoreEngine } from './rowScoreEngine';
import { firstText } from './rowUnits';

type Values = Readonly<Record<string, OutputValue>>;

/** Everything about a unit that tabs, lists and summaries print, by name. */
export function rowValues(
  scheme: TableScheme,
  engine: RowScoreEngine,
  grade: RowGrade,
  rank: number | null,
  award: AwardDecision | null,
): Values {
  const { unit } = grade;
  const score = grade.grade?.score ?? null;
  return {
    ...labelValues(engine, grade),
    [engine.unit]: unit.name,
    month: unit.period,
    n: exact(String(grade.rows.length)),
    ...itemValues(scheme, engine, grade),
    ...(engine.mix === null ? {} : { [engine.mix.column]: grade.pulled }),
    ...(engine.output === null ? { [engine.rowScore]: roundedOwn(scheme, grade.own) } : {}),
    score,
    ...bandValues(scheme, grade),
    rank: rank === null ? null : exact(String(rank)),
    ...(engine.veto === null ? {} : { veto: grade.vetoed ? '是' : '否' }),
    ...(engine.award === null ? {} : { [engine.award.column]: awardWord(grade, award) }),
  };
}

/** What was typed beside the marks: 班主任, 楼栋; of several texts the same one in any order. */
function labelValues(engine: RowScoreEngine, { rows }: RowGrade): Values {
  const typed = (key: string): string => firstText(rows.map(({ row }) => textOf(row, key)));
  return Object.fromEntries(engine.labels.map((key) => [key, typed(key)]));
}

function bandValues(scheme: TableScheme, { grade }: RowGrade): Values {
  if (grade === null) return { band: stateWord('unfinished'), follow: '' };
  return { band: bandByKey(scheme.bands, grade.band ?? '').label, follow: grade.followUp };
}

/** Means of the items and sums by first level (3.4: 学习型, 服务型, 创新型), exact. */
function itemValues(scheme: TableScheme, engine: RowScoreEngine, grade: RowGrade): Values {
  const { items } = groupOf(scheme, engine.marks);
  const means = items.map(({ key }): [string, OutputValue] => [key, markMean(grade, key) ?? null]);
  const subtotals = engine.subtotals.map(({ key, prefix }): [string, OutputValue] => {
    const inside = items.filter(
      (item) => item.from === key || (item.from === '' && item.label.startsWith(prefix)),
    );
    const marks = inside.map((item) => markMean(grade, item.key));
    const known = marks.filter((mark) => mark !== undefined);
    return [key, known.length < marks.length ? null : sum(known)];
  });
  return Object.fromEntries([...means, ...subtotals]);
}

function awardWord(grade: RowGrade, award: AwardDecision | null): string {
  if (grade.grade === null || award === null) return '';
  if (award.awarded === null) return '待定';
  return award.awarded ? '是' : '否';
}

/**
 * The own points of every row, and what the table shows of its unit. They are rounded where a row
 * is the unit (C-30) and stay exact where rows are averaged, because rounding is done once.
 */
export function rowCalculated(
  scheme: TableScheme,
  engine: RowScoreEngine,
  grade: RowGrade,
  values: Values,
): readonly (readonly [number, Values])[] {
  return grade.rows.map(({ row, exact: own }) => {
    if (engine.output !== null) return [row.row, { [engine.rowScore]: own }] as const;
    return [row.row, { ...values, [engine.rowScore]: roundedOwn(scheme, own) }] as const;
  });
}

function roundedOwn(scheme: TableScheme, own: Exact | null): Exact | null {
  return own === null ? null : roundHalfUp(own, settingsOf(scheme.parameters).count('decimals'));
}

/** The mean of the published scores of a unit over the months that have one (3.12, C-35). */
export function semesterMean(scheme: TableScheme, scores: readonly Exact[]): Exact | null {
  if (scores.length === 0) return null;
  const mean = divide(sum(scores), exact(String(scores.length)));
  return roundHalfUp(mean, settingsOf(scheme.parameters).count('decimals'));
}
