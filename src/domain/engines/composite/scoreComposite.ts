import { divide, type Exact, HUNDRED, multiply, sum, ZERO } from '../../exact/exact';
import type { EngineInput } from '../../tables/engineRun';
import { gradeScore } from '../../tables/gradeScore';
import { personFrame } from '../../tables/personFrame';
import { settingsOf } from '../../tables/settings';
import type { Step } from '../../tables/step';
import type { OutputValue, UnitResult } from '../../tables/unitResult';
import { bandWord } from './bandWord';
import type { CompositeEngine } from './compositeEngine';
import { compositeSteps } from './compositeSteps';
import { compositeTotal } from './compositeTotal';
import type { PersonRows } from './personRows';
import { type Component, readComponents } from './readComponents';
import { rowTrouble, when } from './rowTrouble';

/**
 * The composite of one person, without his rank: 100 x points / maxima of what applies,
 * plus 加分, minus 扣分, held between 0 and 100 plus the greatest 加分. 未完成 when a typed mark is
 * blank, when a component that applies has no published source (C-33), or when nothing applies.
 */
export function scoreComposite(
  rows: PersonRows,
  input: EngineInput,
  engine: CompositeEngine,
): UnitResult {
  const frame = personFrame(rows.person, rows.shownOn);
  if (rows.status === '免考') {
    return finish(
      { ...frame, state: 'exempt', steps: [{ kind: 'note', code: 'exempt', detail: {} }] },
      {},
      input,
      engine,
    );
  }
  const components = readComponents(rows, input, engine);
  const base = baseOf(components, input);
  const shown = { ...shownPoints(components), [engine.base]: base };
  const steps = compositeSteps(components, engine);
  if (rows.status === '缓评') {
    const note: Step = { kind: 'note', code: 'postponed', detail: {} };
    return finish({ ...frame, state: 'postponed', steps: [...steps, note] }, shown, input, engine);
  }
  return judge({ rows, components, base, shown, steps }, frame, input, engine);
}

interface Seen {
  readonly rows: PersonRows;
  readonly components: readonly Component[];
  readonly base: Exact | null;
  readonly shown: Readonly<Record<string, OutputValue>>;
  readonly steps: readonly Step[];
}

function judge(
  { rows, components, base, shown, steps }: Seen,
  frame: UnitResult,
  input: EngineInput,
  engine: CompositeEngine,
): UnitResult {
  const typed = components.filter(({ item, state }) => item.from === '' && state !== 'disabled');
  const trouble = rowTrouble(rows.row, [
    ...typed.map(({ item }) => item.key),
    engine.bonus,
    engine.deduct,
  ]);
  const missing = components.filter(({ state }) => state === 'missing');
  const blank = labels(missing.filter((each) => each.item.from === '' && !isSeen(each, rows)));
  const noSource = labels(missing.filter(({ item }) => item.from !== ''));
  const flags = [
    ...trouble.flags,
    ...when(blank !== '', { kind: 'missing', detail: { items: blank } }),
    ...when(noSource !== '', { kind: 'noSource', detail: { items: noSource } }),
  ];
  if (trouble.blocked || missing.length > 0 || base === null) {
    return finish({ ...frame, flags, steps }, shown, input, engine);
  }
  const got = gotOf(components, input);
  const rescaled = { got, base, result: divide(multiply(HUNDRED, got), base) };
  const total = compositeTotal(rescaled.result, rows.row, input.scheme, engine);
  const grade = gradeScore(input.scheme, total.result);
  return finish(
    {
      ...frame,
      state: 'graded',
      exact: grade.exact,
      score: grade.score,
      band: grade.band,
      bandExact: grade.bandExact,
      followUp: grade.followUp,
      flags: [...grade.flags, ...flags],
      steps: [...steps, { kind: 'rescale', ...rescaled }, total.step, grade.step],
    },
    { ...shown, [engine.score]: grade.score },
    input,
    engine,
  );
}

/** A mark that was typed and cannot be read is an error of the row, not a blank. */
function isSeen({ item }: Component, { row }: PersonRows): boolean {
  return row?.cells[item.key]?.state === 'unreadable';
}

function labels(components: readonly Component[]): string {
  return components.map(({ item }) => item.label).join('、');
}

function finish(
  result: UnitResult,
  values: Readonly<Record<string, OutputValue>>,
  { scheme }: EngineInput,
  engine: CompositeEngine,
): UnitResult {
  const band = bandWord(scheme, result);
  return { ...result, values: { ...values, [engine.band]: band, follow: result.followUp } };
}

/** Points as they are printed: "-" where a component does not apply (C-33), 停用 if switched off. */
function shownPoints(components: readonly Component[]): Readonly<Record<string, OutputValue>> {
  return Object.fromEntries(
    components.map(({ item, state, points }): [string, OutputValue] => [
      item.key,
      state === 'notApplicable' ? '-' : state === 'disabled' ? '停用' : points,
    ]),
  );
}

/** 适用满分, 分; null when no component applies. */
function baseOf(components: readonly Component[], { scheme }: EngineInput): Exact | null {
  const rescales = settingsOf(scheme.parameters).text('nonApplicable') === 'rescale';
  const counted = components.filter(
    ({ state }) => state !== 'disabled' && !(rescales && state === 'notApplicable'),
  );
  return counted.length === 0 ? null : sum(counted.map(({ max }) => max));
}

/** What does not apply counts nothing, or in full with `nonApplicable` = full. */
function gotOf(components: readonly Component[], { scheme }: EngineInput): Exact {
  const isFull = settingsOf(scheme.parameters).text('nonApplicable') === 'full';
  return sum(
    components.map(({ state, points, max }) =>
      state === 'notApplicable' && isFull ? max : (points ?? ZERO),
    ),
  );
}
