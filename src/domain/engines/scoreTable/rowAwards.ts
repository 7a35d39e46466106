import {
  compare,
  type Exact,
  exact,
  greatest,
  multiply,
  roundHalfUp,
  toCellNumber,
} from '../../exact/exact';
import { groupedBy } from '../../tables/groupedBy';
import type { School } from '../../tables/school';
import { type Settings, settingsOf } from '../../tables/settings';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import { markMean, type RowGrade } from './rowGrade';
import type { RowAward, RowScoreEngine } from './rowScoreEngine';

/** Whether a unit is awarded, and the figures that say why. */
export interface AwardDecision {
  /** Null: tied at the cut-off, and the school decides itself (ties = manual). */
  readonly awarded: boolean | null;
  readonly places: number;
  /** Of how many units the share is taken. */
  readonly of: number;
  readonly minimum: Exact;
}

/**
 * Awards by group and month (A-46 to A-48, C-35): places = share x all units of the group, rounded
 * half up, at least `awardMin`; a published score of at least `awardMinScore`; vetoed and
 * unfinished units take no place but count in the group. Ties at the cut-off are all in, or told
 * apart by the marks of `tieBreak`, or left to people.
 */
export function rowAwards(
  scheme: TableScheme,
  engine: RowScoreEngine,
  award: RowAward,
  grades: readonly RowGrade[],
  school: School,
): ReadonlyMap<string, AwardDecision> {
  const settings = settingsOf(scheme.parameters);
  const tieBreak = tieBreakKeys(scheme, engine, settings);
  const minimum = settings.number('awardMinScore');
  const groups = groupedBy(grades, groupKey);
  return new Map(
    grades.map((grade): [string, AwardDecision] => {
      const group = groups.get(groupKey(grade)) ?? [];
      const of = sizeOf(award, grade, group, school);
      const places = placesOf(settings, of);
      const inside = isInside(grade, group, places, settings.text('ties'), tieBreak);
      const enough = grade.grade !== null && compare(grade.grade.score, minimum) >= 0;
      return [grade.unit.key, { awarded: enough && !grade.vetoed && inside, places, of, minimum }];
    }),
  );
}

function groupKey({ unit }: RowGrade): string {
  return `${unit.group}|${unit.period}`;
}

function sizeOf(
  award: RowAward,
  { unit }: RowGrade,
  group: readonly RowGrade[],
  school: School,
): number {
  return award.of === 'classes'
    ? school.classes.filter(({ grade }) => grade === unit.group).length
    : group.length;
}

function placesOf(settings: Settings, of: number): number {
  const share = roundHalfUp(multiply(settings.share('awardShare'), exact(String(of))), 0);
  return toCellNumber(greatest(share, settings.number('awardMin')));
}

/** Keys of the items named in `tieBreak`, by label or key. */
function tieBreakKeys(
  scheme: TableScheme,
  engine: RowScoreEngine,
  settings: Settings,
): readonly string[] {
  const { items } = groupOf(scheme, engine.marks);
  return settings
    .list('tieBreak')
    .flatMap((name) => items.filter(({ key, label }) => key === name || label === name))
    .map(({ key }) => key);
}

function isInside(
  grade: RowGrade,
  group: readonly RowGrade[],
  places: number,
  ties: string,
  tieBreak: readonly string[],
): boolean | null {
  const keys = ties === 'tieBreak' ? tieBreak : [];
  const others = group.filter((other) => other !== grade && !other.vetoed && other.grade !== null);
  const ahead = others.filter((other) => order(other, grade, keys) > 0).length;
  if (ahead >= places) return false;
  const tied = others.filter((other) => order(other, grade, keys) === 0).length;
  return ties === 'manual' && ahead + tied >= places ? null : true;
}

/** Positive when `left` stands before `right`: by published score, then by the marks of `keys`. */
function order(left: RowGrade, right: RowGrade, keys: readonly string[]): number {
  const byScore = compareScores(left.grade?.score, right.grade?.score);
  if (byScore !== 0) return byScore;
  for (const key of keys) {
    const byMark = compareScores(markMean(left, key), markMean(right, key));
    if (byMark !== 0) return byMark;
  }
  return 0;
}

function compareScores(left: Exact | undefined, right: Exact | undefined): number {
  if (left === undefined || right === undefined) return 0;
  return compare(left, right);
}
