import { divide, type Exact, exact, sum } from '../../exact/exact';
import type { EngineInput } from '../../tables/engineRun';
import { personFrame } from '../../tables/personFrame';
import { settingsOf } from '../../tables/settings';
import type { Step } from '../../tables/step';
import type { OutputValue, UnitResult } from '../../tables/unitResult';
import { headerOf } from './headerOf';
import type { MeanEngine } from './meanEngine';
import type { PersonRows } from './personRows';
import { rowTrouble, when } from './rowTrouble';
import { type SemesterScore, semesterScores } from './semesterScores';

/** A member before the bands are known: his mean, or the state that keeps him from one. */
export interface Rated {
  readonly unit: UnitResult;
  readonly rows: PersonRows;
  /** Exact mean, 分; null where nothing is to be banded. */
  readonly mean: Exact | null;
  /** Columns of semesters that were pulled, not typed. */
  readonly pulled: readonly string[];
}

/**
 * The mean of a member's two semesters, exact (3.11). One semester only is 待定, or with
 * `singleSemester` = single counts alone; none at all is 未完成. The retired and the exempt
 * are not rated (C-34).
 */
export function rateMember(rows: PersonRows, input: EngineInput, engine: MeanEngine): Rated {
  const frame = personFrame(rows.person, rows.shownOn);
  if (rows.status !== '正常') {
    const isExempt = rows.status === '免考';
    const code = isExempt ? 'exempt' : 'postponed';
    return {
      unit: { ...frame, state: code, steps: [{ kind: 'note', code, detail: {} }] },
      rows,
      mean: null,
      pulled: [],
    };
  }
  const scores = semesterScores(rows, input, engine);
  const header = (key: string): string => headerOf(input.scheme, engine.table, key);
  const trouble = rowTrouble(rows.row, scores.flatMap(typedOnly));
  const known = scores.flatMap(({ value }) => (value === null ? [] : [value]));
  const state = trouble.blocked ? 'unfinished' : stateOf(known.length, input);
  const mean = state === 'graded' ? divide(sum(known), exact(String(known.length))) : null;
  const without = scores.filter(({ value }) => value === null);
  const noSource = joined(without.filter((each) => each.noSource).map(({ key }) => header(key)));
  const missing = joined(without.filter((each) => !each.noSource).map(({ key }) => header(key)));
  const unit: UnitResult = {
    ...frame,
    state,
    flags: [
      ...trouble.flags,
      ...when(!trouble.blocked && mean === null && missing !== '', {
        kind: 'missing',
        detail: { items: missing },
      }),
      ...when(noSource !== '', { kind: 'noSource', detail: { items: noSource } }),
    ],
    values: Object.fromEntries(scores.map(({ key, value }): [string, OutputValue] => [key, value])),
    steps: [meanStep(header(engine.mean), scores, header, mean), ...pendingNote(state)],
  };
  return { unit, rows, mean, pulled: scores.flatMap(pulledOnly) };
}

function stateOf(known: number, { scheme }: EngineInput): 'graded' | 'pending' | 'unfinished' {
  if (known === 2) return 'graded';
  if (known === 0) return 'unfinished';
  return settingsOf(scheme.parameters).text('singleSemester') === 'single' ? 'graded' : 'pending';
}

/** A typed score that a pulled one replaces cannot spoil the row. */
function typedOnly({ key, pulled }: SemesterScore): readonly string[] {
  return pulled ? [] : [key];
}

function pulledOnly({ key, pulled }: SemesterScore): readonly string[] {
  return pulled ? [key] : [];
}

function joined(headers: readonly string[]): string {
  return headers.join('、');
}

function pendingNote(state: UnitResult['state']): readonly Step[] {
  return state === 'pending' ? [{ kind: 'note', code: 'singleSemester', detail: {} }] : [];
}

function meanStep(
  title: string,
  scores: readonly SemesterScore[],
  header: (key: string) => string,
  result: Exact | null,
): Step {
  const values = scores.map(({ key, value }) => ({ label: header(key), value }));
  return { kind: 'mean', title, values, result };
}
