import { runPairs } from '../../src/domain/engines/pairs/runPairs';
import type { EngineOutput } from '../../src/domain/tables/engineRun';
import type { School } from '../../src/domain/tables/school';
import { mentoring } from '../../src/schemes/tables/mentoring';
import { exampleSchool, type Typed, typedRows } from './exampleTables';
import { withSettings } from './withSettings';

const MARKS = { contract: 15, plan: 15, show: 15, spot: 15 };

/** A registered pair; "more" overrides what stands on the register. */
export function pair(key: string, more: Typed = {}): Typed {
  return {
    pair: key,
    mid: 'D017',
    mname: '试思远',
    title: '高级',
    aid: 'T001',
    aname: '教甲',
    subject: '数学',
    signed: '2024-09-02',
    terms: '两学期',
    ...more,
  };
}

/** A row of the appraisal with full marks and lessons m1, a1, m2, a2. */
export function lessons(key: string, counts: readonly (number | null)[], more: Typed = {}): Typed {
  const [m1, a1, m2, a2] = counts;
  return { pair: key, m1, a1, m2, a2, ...MARKS, ...more };
}

/** Rows of the log: `count` lessons on one day. */
export function logged(key: string, dir: string, date: string, count: number): readonly Typed[] {
  return Array.from({ length: count }, (_, period) => ({
    pair: key,
    dir,
    date,
    period: period + 1,
  }));
}

export interface PairTabs {
  readonly register: readonly Typed[];
  readonly sheet?: readonly Typed[];
  readonly log?: readonly Typed[];
}

/** Appraises pairs at the example school, or at a school that differs from it. */
export function appraisePairs(
  { register, sheet = [], log = [] }: PairTabs,
  settings: Readonly<Record<string, string>> = {},
  school: Partial<School> = {},
): EngineOutput {
  const scheme = withSettings(mentoring, settings);
  return runPairs({
    scheme,
    rows: new Map([
      ['register', typedRows(scheme, 'register', register)],
      ['sheet', typedRows(scheme, 'sheet', sheet)],
      ['log', typedRows(scheme, 'log', log)],
    ]),
    school: { ...exampleSchool(), ...school },
    published: new Map(),
  });
}
