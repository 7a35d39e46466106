import fc from 'fast-check';
import { runContest } from '../../../../../src/domain/engines/contest/runContest';
import { toFixedText } from '../../../../../src/domain/exact/exact';
import type { EngineOutput } from '../../../../../src/domain/tables/engineRun';
import type { OutputValue } from '../../../../../src/domain/tables/unitResult';
import { lessonContest } from '../../../../../src/schemes/tables/lessonContest';
import { exampleSchool, type Typed, typedRows } from '../../../../support/exampleTables';
import { withSettings } from '../../../../support/withSettings';

const shown = (value: OutputValue | undefined): string =>
  value === null || value === undefined || typeof value === 'string' ? '' : toFixedText(value, 2);

/** Marks that add up to 75 plus the mark of 教学水平. */
const marked = (cid: string, judge: string, k3: number | null): Typed => ({
  cid,
  id: 'D016',
  name: '例若水',
  subject: '语文',
  topic: '示例课题',
  judge,
  ...{ k1: 10, k2: 15, k3, k4: 20, k5: 25, k6: 5 },
});

const contestant = (cid: string, marks: readonly (number | null)[]): readonly Typed[] =>
  marks.map((mark, index) => marked(cid, `评委${index + 1}`, mark));

function judge(
  rows: readonly Typed[],
  settings: Readonly<Record<string, string>> = {},
  lessons: readonly Typed[] = [],
): EngineOutput {
  const scheme = withSettings(lessonContest, settings);
  return runContest({
    scheme,
    rows: new Map([
      ['judges', typedRows(scheme, 'judges', rows)],
      ['lessons', typedRows(scheme, 'lessons', lessons)],
    ]),
    school: exampleSchool(),
    published: new Map(),
  });
}

describe('the score of a contestant', () => {
  it.each([
    ['4', [10, 20, 20, 22], '93.00', 'four judges, no extremes dropped'],
    ['5', [10, 20, 20, 20, 25], '95.00', 'five judges, one highest and one lowest dropped'],
    ['tied', [20, 20, 20, 25, 25], '96.67', 'one of two highest dropped'],
  ])('is the mean of the judges (%s): %j gives %s', (_, marks, score) => {
    expect(shown(judge(contestant('L01', marks)).units[0]?.score)).toBe(score);
  });

  it('drops nothing where the school says 0, and earlier where it says 3 (A-49)', () => {
    const marks = [10, 20, 21];
    expect(shown(judge(contestant('L01', marks), { trimFrom: '0' }).units[0]?.score)).toBe('92.00');
    expect(shown(judge(contestant('L01', marks), { trimFrom: '3' }).units[0]?.score)).toBe('95.00');
  });

  it('is missing while a judge left a mark blank, and takes no place (C-37)', () => {
    const output = judge([...contestant('L01', [25, null]), ...contestant('L02', [10, 10])]);
    const [open, other] = output.units;
    expect([open?.state, open?.rank, open?.flags[0]?.detail['items']]).toEqual([
      'unfinished',
      null,
      '评委2·教学水平',
    ]);
    expect(open?.values['band']).toBe('未完成');
    expect(other?.rank).toBe(1);
  });
});

describe('promotion', () => {
  const rows = [
    ...contestant('L01', [25, 25, 25, 25, 25]),
    ...contestant('L02', [20, 20, 20, 20, 25]),
    ...contestant('L03', [15, 20, 20, 20, 20]),
    ...contestant('L04', [10, 10, 10, 10, 10]),
  ];

  it.each([
    ['include', '2', ['晋级', '晋级', '晋级', '']],
    ['tieBreak', '2', ['晋级', '晋级', '', '']],
    ['manual', '2', ['晋级', '待定', '待定', '']],
    ['manual', '3', ['晋级', '晋级', '晋级', '']],
  ])('with ties %s and %s places says %j (A-46)', (ties, promote, next) => {
    const { units } = judge(rows, { ties, promote });
    expect(units.map(({ values }) => values['next'] ?? '')).toEqual(next);
  });

  it('shares places 1, 2, 2, 4, or 1, 2, 2, 3 (R-12)', () => {
    expect(judge(rows).units.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
    expect(judge(rows, { rank: 'dense' }).units.map(({ rank }) => rank)).toEqual([1, 2, 2, 3]);
  });

  it('gives no more than there are places with dense places either', () => {
    const { units } = judge(rows, { rank: 'dense', promote: '3' });
    expect(units.filter(({ award }) => award === true)).toHaveLength(3);
  });

  it('does not depend on the order of the rows', () => {
    const marks = fc.array(fc.nat({ max: 25 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 5 }), (all) => {
        const given = all.flatMap((each, index) => contestant(`L${index}`, each));
        const results = (of: readonly Typed[]) =>
          judge(of, { promote: '2' })
            .units.map(({ key, score, rank, award }) => [key, shown(score), rank, award])
            .sort();
        expect(results([...given].reverse())).toEqual(results(given));
      }),
      { numRuns: 30 },
    );
  });

  it('never gives a lower score for a higher mark', () => {
    const marks = fc.array(fc.nat({ max: 24 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(marks, fc.nat(), (all, at) => {
        const raised = all.map((mark, index) => (index === at % all.length ? mark + 1 : mark));
        const score = (of: readonly number[]) =>
          Number(shown(judge(contestant('L', of)).units[0]?.score));
        expect(score(raised)).toBeGreaterThanOrEqual(score(all));
      }),
      { numRuns: 50 },
    );
  });
});

describe('示范课', () => {
  const lesson = (id: string, kind: string, group: string): Typed => ({ id, kind, group });

  it('are owed by every due member, support staff included, 免考 left out (C-37)', () => {
    const given = [lesson('D001', '示范课', '语文组'), lesson('D002', '研究课', '语文组')];
    const members = judge([], {}, given).outputs.get('members') ?? [];
    const done = new Map(members.map(({ unit, values }) => [unit, values['done']]));
    expect([done.get('D001'), done.get('D002'), done.get('D020')]).toEqual(['是', '否', '否']);
    const exempt = exampleSchool().roster.people.filter(({ status }) => status === '免考');
    expect(exempt.some(({ id }) => done.has(id))).toBe(false);
  });

  it('are counted by 教研组: teachers of each kind, and lessons', () => {
    const given = [
      lesson('D001', '示范课', '语文组'),
      lesson('D001', '示范课', '语文组'),
      lesson('D002', '研究课', '语文组'),
      lesson('D003', '公开课', '数学组'),
    ];
    const groups = judge([], {}, given).outputs.get('groups') ?? [];
    expect(
      groups.map(({ values }) => [
        values['group'],
        shown(values['required']),
        shown(values['everyTeacher']),
        shown(values['lessons']),
      ]),
    ).toEqual([
      ['语文组', '1.00', '1.00', '3.00'],
      ['数学组', '0.00', '0.00', '1.00'],
    ]);
  });
});
