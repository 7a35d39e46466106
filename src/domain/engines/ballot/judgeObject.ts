import { type Grade, gradeScore } from '../../tables/gradeScore';
import { stateWord } from '../../tables/stateWord';
import type { Step } from '../../tables/step';
import { unitGrade } from '../../tables/unitGrade';
import type {
  OutputValue,
  RowProblem,
  UnitFlag,
  UnitResult,
  UnitState,
} from '../../tables/unitResult';
import { figureValues } from './ballotFigures';
import { blockingFindings, type Finding, votingFindings } from './ballotFindings';
import type { BallotObject } from './ballotObjects';
import type { BallotPlan } from './ballotPlan';
import { type BallotScore, ballotScore } from './ballotScore';
import { ballotSteps } from './ballotSteps';
import { type Gathered, gatherVotes } from './gatherVotes';

/** An object's result with its votes, for the counts tab. */
export interface JudgedObject {
  readonly unit: UnitResult;
  readonly gathered: readonly Gathered[];
  readonly problems: readonly RowProblem[];
}

/** Counts, scores and grades one object of a ballot (3.3, A-16 to A-21, C-29). */
export function judgeObject(object: BallotObject, plan: BallotPlan): JudgedObject {
  const gathered = gatherVotes(object, plan);
  const score = ballotScore(gathered, plan);
  const findings = findingsOf(object, gathered, score, plan);
  const state = stateOf(object, plan, score, findings);
  const grade =
    state === 'graded' && score.exact !== null ? gradeScore(plan.scheme, score.exact) : null;
  const countable =
    gathered.length > 0 && !findings.some((each) => each.blocks && each.flag.kind !== 'emptyGroup');
  return {
    gathered,
    problems: findings.flatMap(({ problem }) => (problem === null ? [] : [problem])),
    unit: {
      ...identity(object),
      state,
      ...unitGrade(grade),
      rank: null,
      award: null,
      flags: flagsOf(object, findings, grade),
      values: valuesOf(object, plan, state, countable ? { gathered, score, grade } : null),
      steps: stepsOf(gathered, score, plan, findings, grade),
      sources: [...object.tally, ...object.ballots].map(({ tab, row }) => ({ tab, row })),
    },
  };
}

function findingsOf(
  object: BallotObject,
  gathered: readonly Gathered[],
  score: BallotScore,
  plan: BallotPlan,
): readonly Finding[] {
  // Nobody votes on somebody who is not appraised now: nothing is missing there.
  if (object.person !== null && object.person.status !== '正常') return [];
  const blocking = blockingFindings(object, gathered, plan);
  if (gathered.length === 0) return blocking;
  return [...blocking, ...votingFindings(object, gathered, score, plan)];
}

/** Whom the result is about; a branch is its own branch (for the summary). */
function identity(
  object: BallotObject,
): Pick<UnitResult, 'key' | 'personId' | 'name' | 'branch' | 'post' | 'group'> {
  const { key, person } = object;
  return {
    key,
    personId: person?.id ?? null,
    name: person?.name ?? key,
    branch: person?.branch ?? key,
    post: person?.posts.join('、') ?? '',
    group: '',
  };
}

function stateOf(
  { person }: BallotObject,
  plan: BallotPlan,
  score: BallotScore,
  findings: readonly Finding[],
): UnitState {
  if (person?.status === '免考') return 'exempt';
  if (person?.status === '缓评') return 'postponed';
  if (findings.some(({ blocks }) => blocks)) return 'unfinished';
  if (!plan.engine.graded) return 'unbanded';
  return score.exact === null ? 'unfinished' : 'graded';
}

function flagsOf(
  object: BallotObject,
  findings: readonly Finding[],
  grade: Grade | null,
): readonly UnitFlag[] {
  const awaiting = [...object.ballots, ...object.tally].some((row) => row.awaiting);
  return [
    ...(grade?.flags ?? []),
    ...findings.map(({ flag }) => flag),
    ...(awaiting ? [{ kind: 'awaiting', detail: {} } as const] : []),
  ];
}

interface Complete {
  readonly gathered: readonly Gathered[];
  readonly score: BallotScore;
  readonly grade: Grade | null;
}

/** Figures are given for votes that add up only: half a count is never read out. */
function valuesOf(
  object: BallotObject,
  plan: BallotPlan,
  state: UnitState,
  complete: Complete | null,
): Readonly<Record<string, OutputValue>> {
  const { person, key } = object;
  const named = {
    object: key,
    id: person?.id ?? null,
    name: person?.name ?? key,
    branch: person?.branch ?? key,
  };
  if (complete === null) return { ...named, band: stateWord(state) };
  return {
    ...named,
    ...(plan.engine.graded ? scoreValues(complete) : {}),
    band: complete.grade === null ? stateWord(state) : bandLabel(plan, complete.grade),
    ...figureValues(complete.gathered, plan),
  };
}

/** The score of every group as `s<group>`, and the score itself, 分. */
function scoreValues({ score, grade }: Complete): Readonly<Record<string, OutputValue>> {
  const groups = score.groups.map((group) => [`s${group.key}`, group.score] as const);
  return { ...Object.fromEntries(groups), score: grade?.score ?? null };
}

function bandLabel(plan: BallotPlan, grade: Grade): string | null {
  return plan.scheme.bands.find(({ key }) => key === grade.band)?.label ?? null;
}

function stepsOf(
  gathered: readonly Gathered[],
  score: BallotScore,
  plan: BallotPlan,
  findings: readonly Finding[],
  grade: Grade | null,
): readonly Step[] {
  const steps = ballotSteps(gathered, score, plan);
  if (!plan.engine.graded)
    return [...steps, { kind: 'note', code: 'noAutomaticGrade', detail: {} }];
  const reweighted = findings
    .filter(({ flag, blocks }) => flag.kind === 'emptyGroup' && !blocks)
    .map(({ flag }): Step => ({ kind: 'note', code: 'reweighted', detail: flag.detail }));
  return [...steps, ...reweighted, ...(grade === null ? [] : [grade.step])];
}
