import fc from 'fast-check';
import { runPairs } from '../../../../../src/domain/engines/pairs/runPairs';
import { toExactText, toFixedText } from '../../../../../src/domain/exact/exact';
import type { OutputValue } from '../../../../../src/domain/tables/unitResult';
import { memberMentors } from '../../../../../src/schemes/tables/memberMentors';
import { exampleSchool, typedRows } from '../../../../support/exampleTables';
import { appraisePairs, lessons, logged, pair } from '../../../../support/pairRun';

const shown = (value: OutputValue | undefined): string =>
  value === null || value === undefined || typeof value === 'string' ? '' : toFixedText(value, 2);

describe('the lessons of a pair', () => {
  it.each([
    ['两学期', [20, 40, 10, 20], '15.00', '15.00'],
    ['仅第一学期', [10, 40, null, null], '10.00', '20.00'],
    ['仅第二学期', [null, null, 5, 30], '5.00', '15.00'],
  ])('with 考核学期 %s and %j give %s and %s points', (terms, counts, q1, q2) => {
    const [unit] = appraisePairs({
      register: [pair('P01', { terms })],
      sheet: [lessons('P01', counts)],
    }).units;
    expect([shown(unit?.values['q1']), shown(unit?.values['q2'])]).toEqual([q1, q2]);
  });

  it('are taken from the log where nobody typed them, by semester (C-31)', () => {
    const log = [
      ...logged('P01', '师听徒', '2024-09-11', 8),
      ...logged('P01', '徒听师', '2025-01-20', 10),
      ...logged('P01', '师听徒', '2025-03-05', 5),
      ...logged('P01', '徒听师', '2025-07-01', 20),
      ...logged('P02', '师听徒', '2024-09-11', 20),
    ];
    const [unit] = appraisePairs({
      register: [pair('P01')],
      sheet: [lessons('P01', [12, null, null, null])],
      log,
    }).units;
    // 12 typed wins over 8; 10 of 40; 5 of 20; 20 of 40.
    expect([shown(unit?.values['q1']), shown(unit?.values['q2'])]).toEqual(['8.50', '7.50']);
  });

  it('belong to the semester of 校历 when it holds their date (C-31)', () => {
    const school = exampleSchool();
    const [week] = school.weeks;
    const late = { ...week!, start: '2025-01-27', end: '2025-02-09' };
    const output = appraisePairs(
      {
        register: [pair('P01', { terms: '仅第一学期' })],
        sheet: [lessons('P01', [null, 40, null, null])],
        log: logged('P01', '师听徒', '2025-02-05', 10),
      },
      {},
      { weeks: [...school.weeks, late] },
    );
    expect(shown(output.units[0]?.values['q1'])).toBe('10.00');
  });

  it('are missing, not 0, without a count and without a log (R-06, C-31)', () => {
    const [unit] = appraisePairs({
      register: [pair('P01')],
      sheet: [lessons('P01', [20, 40, 20, null])],
    }).units;
    expect([unit?.state, unit?.flags[0]?.detail['items']]).toEqual([
      'unfinished',
      '第二学期徒听师',
    ]);
  });

  it('count per pair, or once for all pairs of a person (A-38)', () => {
    const tabs = {
      register: [pair('P01'), pair('P02', { aid: 'T002', aname: '教乙' })],
      sheet: [lessons('P01', [10, 40, 10, 40]), lessons('P02', [10, 40, 10, 40])],
    };
    expect(appraisePairs(tabs).units.map(({ values }) => shown(values['q1']))).toEqual([
      '10.00',
      '10.00',
    ]);
    const shared = appraisePairs(tabs, { quotaPerPair: 'no' });
    expect(shared.units.map(({ values }) => shown(values['q1']))).toEqual(['20.00', '20.00']);
  });
});

describe('a pair', () => {
  const tabs = { register: [pair('P01')], sheet: [lessons('P01', [19, 40, 20, 40])] };

  it('is not 优秀师徒 below a quota, unless the school drops the rule (A-39)', () => {
    const [unit] = appraisePairs(tabs).units;
    expect([unit?.band, unit?.flags.map(({ kind }) => kind)]).toEqual(['fine', ['quotaUnmet']]);
    const [free] = appraisePairs(tabs, { excellentNeedsQuota: 'no' }).units;
    expect([free?.band, free?.flags]).toEqual(['top', []]);
  });

  it.each(['二级', '三级'])('with a mentor of %s is warned about (W25)', (title) => {
    const output = appraisePairs({ ...tabs, register: [pair('P01', { title })] });
    expect(output.problems).toEqual([
      expect.objectContaining({ code: 'W25', tab: '师徒结对登记', row: 5, seen: title }),
    ]);
  });

  it('without a row on 师徒结对考核表 is unfinished and names every mark', () => {
    const [unit] = appraisePairs({ register: [pair('P01')] }).units;
    expect(unit?.state).toBe('unfinished');
    expect(unit?.flags[0]?.detail['items']).toContain('备课指导与教案');
  });

  it('that is not registered has no semesters and stays unfinished', () => {
    const [unit] = appraisePairs({ register: [], sheet: tabs.sheet }).units;
    expect([unit?.state, unit?.flags[0]?.detail['items']]).toEqual(['unfinished', '考核学期']);
  });
});

describe('what 个人综合考核 pulls', () => {
  it('is the mean over pairs and roles in this semester, unrounded (C-32)', () => {
    const { published } = appraisePairs({
      register: [pair('P01'), pair('P02', { mid: 'T001', aid: 'T002', terms: '仅第二学期' })],
      sheet: [lessons('P01', [20, 30, null, null]), lessons('P02', [null, null, 1, 1])],
    });
    expect(
      [...published].map(([id, rate]) => [id, rate === null ? '' : toExactText(rate)]),
    ).toEqual([
      ['D017', '100'],
      ['T001', '75'],
    ]);
  });

  it('turns to the second semester with 学期 of 参数设置', () => {
    const { globals } = exampleSchool();
    const { published } = appraisePairs(
      { register: [pair('P01')], sheet: [lessons('P01', [20, 40, 5, 10])] },
      {},
      { globals: { ...globals, semester: '2024-2025学年第二学期' } },
    );
    expect([...published.values()].map((rate) => rate && toExactText(rate))).toEqual(['25', '25']);
  });

  it('is unfinished while a count of this semester is missing', () => {
    const { published } = appraisePairs({
      register: [pair('P01')],
      sheet: [lessons('P01', [null, 40, 20, 40])],
    });
    expect([...published.entries()]).toEqual([
      ['D017', null],
      ['T001', expect.anything()],
    ]);
  });
});

describe('any pairs', () => {
  it('get the same results in whatever order the rows stand', () => {
    const counts = fc.array(fc.nat({ max: 50 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 4 }), (all) => {
        const register = all.map((_, index) => pair(`P${index}`));
        const sheet = all.map((each, index) => lessons(`P${index}`, each));
        const results = (tabs: Parameters<typeof appraisePairs>[0]) =>
          appraisePairs(tabs)
            .units.map(({ key, score, band }) => [key, shown(score), band])
            .sort();
        expect(results({ register: [...register].reverse(), sheet: [...sheet].reverse() })).toEqual(
          results({ register, sheet }),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('党员导师制', () => {
  it('is a register of pairs without quota, marks or bands (S3-10)', () => {
    const output = runPairs({
      scheme: memberMentors,
      rows: new Map([
        [
          'register',
          typedRows(memberMentors, 'register', [
            { pair: 'M01', mid: 'D001', mname: '样安', aname: '教甲', aunit: '七年级部' },
          ]),
        ],
      ]),
      school: exampleSchool(),
      published: new Map(),
    });
    expect(output.units.map(({ name, state, band }) => [name, state, band])).toEqual([
      ['样安、教甲', 'unbanded', null],
    ]);
    expect(output.published.size).toBe(0);
  });
});
