import { bandByKey } from '../../scheme/bandOf';
import type { Band } from '../../scheme/scheme';
import type { EngineInput } from '../../tables/engineRun';
import { type Grade, gradeScore } from '../../tables/gradeScore';
import { rowFlags } from '../../tables/rowFlags';
import { settingsOf } from '../../tables/settings';
import { stateWord } from '../../tables/stateWord';
import type { Step } from '../../tables/step';
import { type TableRow, textOf } from '../../tables/tableRow';
import { unitGrade } from '../../tables/unitGrade';
import type { OutputValue, UnitFlag, UnitResult, UnitState } from '../../tables/unitResult';
import { type PairCase, pairEngineOf } from './pairCase';
import type { PairEngine } from './pairEngine';
import { type PairScore, pairScore, pairSteps } from './pairScore';

/** Scores and grades one pair (3.9, A-38, A-39). A pair of a mere register is only listed. */
export function judgePair(
  pair: PairCase,
  all: readonly PairCase[],
  input: EngineInput,
): UnitResult {
  const { scheme } = input;
  const engine = pairEngineOf(scheme);
  const { appraisal } = engine;
  const score = appraisal === null ? null : pairScore(pair, all, scheme, appraisal);
  const state = stateOf(pair, score);
  const grade = state === 'graded' ? gradeOf(score, input) : null;
  const capped = grade !== null && grade.band !== grade.byNumber.key;
  const capFlags: UnitFlag[] = capped ? [{ kind: 'quotaUnmet', detail: {} }] : [];
  const steps = score === null || appraisal === null ? [] : pairSteps(score, scheme, appraisal);
  return {
    ...identity(pair, engine, input),
    state,
    ...unitGrade(grade),
    rank: null,
    award: null,
    flags: [
      ...(grade?.flags ?? []),
      ...capFlags,
      ...rowFlags(rowsOf(pair), score?.missing ?? []),
      ...titleFlags(pair, engine),
    ],
    values: {
      ...registerValues(pair, engine, input),
      ...(score === null ? {} : scoreValues(pair, score, grade, scheme.bands, state)),
    },
    steps: [...steps, ...gradeSteps(grade, capped)],
    sources: rowsOf(pair).map(({ tab, row }) => ({ tab, row })),
  };
}

function gradeOf(score: PairScore | null, input: EngineInput): Grade | null {
  if (score === null || score.exact === null) return null;
  return gradeScore(input.scheme, score.exact, limitOf(input, score));
}

function gradeSteps(grade: Grade | null, capped: boolean): readonly Step[] {
  if (grade === null) return [];
  const note: Step = { kind: 'note', code: 'quotaCap', detail: {} };
  return capped ? [note, grade.step] : [grade.step];
}

function registerValues(
  pair: PairCase,
  engine: PairEngine,
  input: EngineInput,
): Readonly<Record<string, OutputValue>> {
  return {
    pair: pair.key,
    mname: nameOf(pair.mentor, pair.register, 0, input),
    aname: nameOf(pair.apprentice, pair.register, 1, input),
    subject: textAt(pair.register, engine.register.subject),
    title: textAt(pair.register, engine.register.title),
  };
}

function rowsOf({ register, sheet }: PairCase): readonly TableRow[] {
  return [register, sheet].filter((row) => row !== null);
}

function stateOf(pair: PairCase, score: PairScore | null): UnitState {
  if (rowsOf(pair).some(({ use }) => use !== 'counted')) return 'unfinished';
  if (score === null) return 'unbanded';
  return score.exact === null ? 'unfinished' : 'graded';
}

/** 听课定额未满,不评优秀: the top band needs both quotas. */
function limitOf({ scheme }: EngineInput, { met }: PairScore): (band: Band) => Band {
  const needed = settingsOf(scheme.parameters).yes('excellentNeedsQuota');
  const [top, next] = scheme.bands;
  return (band) => (needed && met === false && band === top ? (next ?? band) : band);
}

function identity(
  pair: PairCase,
  engine: PairEngine,
  input: EngineInput,
): Pick<UnitResult, 'key' | 'personId' | 'name' | 'branch' | 'post' | 'group'> {
  const names = [
    nameOf(pair.mentor, pair.register, 0, input),
    nameOf(pair.apprentice, pair.register, 1, input),
  ];
  return {
    key: pair.key,
    personId: null,
    name: names.filter((name) => name !== '').join('、'),
    branch: input.school.roster.byId.get(pair.mentor ?? '')?.branch ?? '',
    post: '',
    group: textAt(pair.register, engine.register.subject),
  };
}

/** The name of 花名册, else the one on the register. */
function nameOf(
  id: string | null,
  register: TableRow | null,
  index: 0 | 1,
  { scheme, school }: EngineInput,
): string {
  const found = school.roster.byId.get(id ?? '')?.name;
  if (found !== undefined) return found;
  const table = scheme.tables.find(({ key }) => key === register?.table);
  const column = index === 1 ? pairEngineOf(scheme).register.apprentice : table?.people[0]?.name;
  return textAt(register, column ?? '');
}

function textAt(row: TableRow | null, key: string): string {
  return row === null ? '' : textOf(row, key);
}

/** W25: the seed wants a mentor of middle or senior title (S0-27). */
function titleFlags({ register }: PairCase, { register: config }: PairEngine): UnitFlag[] {
  const title = textAt(register, config.title);
  return config.lowTitles.includes(title) ? [{ kind: 'mentorTitle', detail: { title } }] : [];
}

function scoreValues(
  { lessons }: PairCase,
  score: PairScore,
  grade: Grade | null,
  bands: readonly Band[],
  state: UnitState,
): Readonly<Record<string, OutputValue>> {
  return {
    q1: score.mentor.points,
    q2: score.apprentice.points,
    score: grade?.score ?? null,
    band: bandWord(grade, bands, state),
    quotaMet: score.met === null ? null : score.met ? '是' : '否',
    ...Object.fromEntries(
      (lessons ?? []).flatMap(({ semester, mentor, apprentice }): [string, OutputValue][] => [
        [`mentor${semester + 1}`, mentor],
        [`apprentice${semester + 1}`, apprentice],
      ]),
    ),
  };
}

function bandWord(grade: Grade | null, bands: readonly Band[], state: UnitState): string {
  if (grade === null || grade.band === null) return stateWord(state);
  return bandByKey(bands, grade.band).label;
}
