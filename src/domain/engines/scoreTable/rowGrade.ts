import { add, divide, type Exact, exact, multiply, sum, ZERO } from '../../exact/exact';
import type { Published } from '../../tables/engineRun';
import { type Grade, gradeScore } from '../../tables/gradeScore';
import { type Settings, settingsOf } from '../../tables/settings';
import type { Step } from '../../tables/step';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import type { UnitFlag } from '../../tables/unitResult';
import { faultFlags } from './rowFaults';
import { type RowMarks, rowMarks } from './rowMarks';
import type { RowMix, RowScoreEngine } from './rowScoreEngine';
import type { RowUnit } from './rowUnits';

/** A unit with its score and band, before ranks and awards. */
export interface RowGrade {
  readonly unit: RowUnit;
  readonly rows: readonly RowMarks[];
  /** Mean of the rows, exact, 分; null when one of them is not scored. */
  readonly own: Exact | null;
  /** The published score that is mixed in; null for none. */
  readonly pulled: Exact | null;
  /** Null: 未完成. */
  readonly grade: Grade | null;
  readonly vetoed: boolean;
  readonly flags: readonly UnitFlag[];
  readonly steps: readonly Step[];
}

/**
 * Scores a unit: the mean of its rows (3.13; one row is its own mean), mixed with a published score
 * where the scheme says so (C-30). A veto in one row is a veto of the unit (C-36) and lowers the
 * band only where `vetoEffect` says so.
 */
export function rowGrade(
  scheme: TableScheme,
  engine: RowScoreEngine,
  unit: RowUnit,
  published: Published,
): RowGrade {
  const settings = settingsOf(scheme.parameters);
  const rows = unit.rows.map((row) => rowMarks(scheme, engine, row));
  const own = meanOf(rows.map((row) => row.exact));
  const mixed = mixedScore(scheme, engine.mix, settings, unit.key, own, published);
  const vetoed = rows.some((row) => row.vetoed);
  const lowest = scheme.bands.at(-1);
  const lowers = vetoed && settings.text('vetoEffect') === 'lowestBand';
  const grade =
    mixed.exact === null
      ? null
      : gradeScore(scheme, mixed.exact, (band) => (lowers ? (lowest ?? band) : band));
  return {
    unit,
    rows,
    own,
    pulled: mixed.pulled,
    grade,
    vetoed,
    flags: [
      ...(grade?.flags ?? []),
      ...(vetoed ? [{ kind: 'veto', detail: {} } as const] : []),
      ...mixed.flags,
      ...faultFlags(rows),
    ],
    steps: [
      ...rows.map(({ step }) => step),
      ...meanSteps(rows, own),
      ...mixed.steps,
      ...(grade === null ? [] : [grade.step]),
      ...(vetoed ? [{ kind: 'note', code: 'veto', detail: {} } as const] : []),
    ],
  };
}

/** Mean of one item's marks over the rows of a unit, 分; undefined without any. */
export function markMean({ rows }: RowGrade, key: string): Exact | undefined {
  const marks = rows.map((row) => row.marks.get(key)).filter((mark) => mark !== undefined);
  return marks.length === 0 ? undefined : divide(sum(marks), exact(String(marks.length)));
}

function meanOf(scores: readonly (Exact | null)[]): Exact | null {
  const known = scores.filter((score) => score !== null);
  if (known.length === 0 || known.length < scores.length) return null;
  return divide(sum(known), exact(String(known.length)));
}

function meanSteps(rows: readonly RowMarks[], result: Exact | null): readonly Step[] {
  if (rows.length < 2) return [];
  const values = rows.map(({ row, exact: value }) => ({ label: `第${row.row}行`, value }));
  return [{ kind: 'mean', title: '各次平均', values, result }];
}

interface Mixed {
  readonly exact: Exact | null;
  readonly pulled: Exact | null;
  readonly flags: readonly UnitFlag[];
  readonly steps: readonly Step[];
}

/** Own score x weight plus published score x weight, over the weights' sum (3.4, C-30). */
function mixedScore(
  scheme: TableScheme,
  mix: RowMix | null,
  settings: Settings,
  key: string,
  own: Exact | null,
  published: Published,
): Mixed {
  if (mix === null) return { exact: own, pulled: null, flags: [], steps: [] };
  const pulled = published.get(mix.scheme)?.get(key) ?? null;
  const component: Step = {
    kind: 'component',
    label: mix.label,
    source: mix.source,
    state: pulled === null ? 'missing' : 'pulled',
    published: pulled,
    max: exact('100'),
    points: pulled,
  };
  if (pulled === null) {
    const alone = settings.text(mix.missing) === 'sheetOnly';
    const detail = { items: mix.label, source: mix.source };
    return {
      exact: alone ? own : null,
      pulled,
      flags: [{ kind: 'noSource', detail }],
      steps: [component, ...(alone ? [{ kind: 'note', code: 'reweighted', detail } as const] : [])],
    };
  }
  return { ...weighted(scheme, mix, own, pulled, component), pulled, flags: [] };
}

function weighted(
  scheme: TableScheme,
  mix: RowMix,
  own: Exact | null,
  pulled: Exact,
  component: Step,
): Pick<Mixed, 'exact' | 'steps'> {
  const { items } = groupOf(scheme, mix.weights);
  const weightOf = (key: string): Exact =>
    exact(items.find((item) => item.key === key)?.points ?? '0');
  const parts = items.map(({ key, label }) => ({
    label,
    weight: weightOf(key),
    value: key === mix.own ? own : pulled,
  }));
  const divisor = sum(parts.map(({ weight }) => weight));
  const total = parts.reduce(
    (sofar, { weight, value }) => add(sofar, multiply(weight, value ?? ZERO)),
    ZERO,
  );
  const result = own === null ? null : divide(total, divisor);
  return {
    exact: result,
    steps: [component, { kind: 'weighted', title: '综合得分', parts, divisor, result }],
  };
}
