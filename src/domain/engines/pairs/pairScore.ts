import { add, type Exact, exact, least, sum } from '../../exact/exact';
import { settingsOf } from '../../tables/settings';
import type { Step, Term } from '../../tables/step';
import type { TableScheme } from '../../tables/tableScheme';
import type { PairCase } from './pairCase';
import type { PairAppraisal } from './pairEngine';
import { lessonMarks, pairMarks } from './pairMarks';
import { isMet, lessonPoints, type PairRole, type QuotaShare, quotaShares } from './pairQuota';

/** One role of a pair: its points for lessons and how they came about. */
interface RoleScore {
  readonly label: string;
  readonly max: Exact;
  readonly shares: readonly QuotaShare[] | null;
  /** 分, unrounded; null when a count is missing. */
  readonly points: Exact | null;
}

/** The score of a pair before rounding (3.9). */
export interface PairScore {
  readonly mentor: RoleScore;
  readonly apprentice: RoleScore;
  readonly marks: readonly Term[];
  /** Null when anything is missing. */
  readonly exact: Exact | null;
  /** Both quotas met in every semester that counts; null when a count is missing. */
  readonly met: boolean | null;
  /** Headers or labels of what is missing. */
  readonly missing: readonly string[];
}

/** q1 + q2 + the marks by hand; k, the number of semesters, comes from 考核学期 (C-31). */
export function pairScore(
  pair: PairCase,
  all: readonly PairCase[],
  scheme: TableScheme,
  appraisal: PairAppraisal,
): PairScore {
  const role = (key: PairRole, item: string): RoleScore => {
    const shares = quotaShares(pair, key, all, settingsOf(scheme.parameters));
    const max = lessonMarks(scheme, appraisal, item);
    const points = shares === null ? null : lessonPoints(shares, max);
    return { label: header(scheme, item), max, shares, points };
  };
  const mentor = role('mentor', 'q1');
  const apprentice = role('apprentice', 'q2');
  const marks = pairMarks(pair.sheet, scheme, appraisal);
  const given = marks.flatMap(({ value }) => (value === null ? [] : [value]));
  const complete =
    mentor.points !== null && apprentice.points !== null && given.length === marks.length;
  return {
    mentor,
    apprentice,
    marks,
    exact: complete ? add(add(mentor.points, apprentice.points), sum(given)) : null,
    met:
      mentor.shares === null || apprentice.shares === null
        ? null
        : isMet(mentor.shares) && isMet(apprentice.shares),
    missing: [
      ...missingCounts(pair, scheme, appraisal),
      ...marks.filter(({ value }) => value === null).map(({ label }) => label),
    ],
  };
}

function missingCounts(
  pair: PairCase,
  scheme: TableScheme,
  appraisal: PairAppraisal,
): readonly string[] {
  if (pair.lessons === null) return [header(scheme, appraisal.terms)];
  return pair.lessons.flatMap((lessons) => [
    ...(lessons.mentor === null ? [header(scheme, appraisal.mentor[lessons.semester])] : []),
    ...(lessons.apprentice === null
      ? [header(scheme, appraisal.apprentice[lessons.semester])]
      : []),
  ]);
}

/** Quota by quota, then all points added up. */
export function pairSteps(
  score: PairScore,
  scheme: TableScheme,
  appraisal: PairAppraisal,
): readonly Step[] {
  const roles = [score.mentor, score.apprentice];
  const columns = [appraisal.mentor, appraisal.apprentice];
  const quotas = roles.flatMap(({ label, shares }, index): Step[] =>
    shares === null || shares[0] === undefined
      ? []
      : [quotaStep(label, shares, (semester) => header(scheme, columns[index]?.[semester] ?? ''))],
  );
  const terms = roles.map(({ label, points, max }) => ({ label, value: points, max, reason: '' }));
  return [
    ...quotas,
    {
      kind: 'sum',
      title: scheme.shortTitle,
      terms: [...terms, ...score.marks],
      low: null,
      high: null,
      result: score.exact,
    },
  ];
}

function quotaStep(
  title: string,
  shares: readonly QuotaShare[],
  labelOf: (semester: 0 | 1) => string,
): Step {
  const one = exact('1');
  return {
    kind: 'quota',
    title,
    unit: '节',
    quota: shares[0]?.quota ?? one,
    periods: shares.map(({ semester, quota, did }) => ({
      label: labelOf(semester),
      factor: one,
      leave: one,
      need: quota,
      did,
      counted: least(did, quota),
    })),
  };
}

/** The header of a column of any table of the scheme; the key where there is none. */
function header(scheme: TableScheme, key: string): string {
  const columns = scheme.tables.flatMap((table) => table.columns);
  const found = columns.find((column) => 'key' in column && column.key === key);
  return found !== undefined && 'header' in found ? found.header : key;
}
