import { exact, toExactText, toFixedText } from '../../../../../src/domain/exact/exact';
import type { OutputValue, UnitResult } from '../../../../../src/domain/tables/unitResult';
import { ballotCommitment } from '../../../../../src/schemes/tables/ballotCommitment';
import { ballotMember } from '../../../../../src/schemes/tables/ballotMember';
import { ballotReport } from '../../../../../src/schemes/tables/ballotReport';
import { countVotes, tallyRow } from '../../../../support/ballotRun';
import type { Typed } from '../../../../support/exampleTables';
import { withSettings } from '../../../../support/withSettings';

const shown = (value: OutputValue | undefined): string =>
  value === null || value === undefined || typeof value === 'string' ? '' : toFixedText(value, 2);

function first(
  tally: readonly Typed[],
  ballots: readonly Typed[] = [],
  settings: Readonly<Record<string, string>> = {},
): UnitResult {
  const { units } = countVotes(withSettings(ballotReport, settings), tally, ballots);
  const unit = units.find(({ key }) => key === '第一支部');
  if (unit === undefined) throw new Error('第一支部 has no result');
  return unit;
}

const kinds = (unit: UnitResult): readonly string[] => unit.flags.map(({ kind }) => kind);

const A = tallyRow('A', [5, 0, 0, 0, 0, 0]);
const B = tallyRow('B', [5, 5, 0, 0, 0, 0]);
const C = tallyRow('C', [0, 10, 0, 0, 0, 0]);

const ballot = (no: string, group: string, ticks: Typed): Typed => ({
  no,
  group,
  object: '第一支部',
  ...ticks,
});

describe('a ballot counted by hand', () => {
  it('weighs the groups 40, 40 and 20 (A-17)', () => {
    expect(shown(first([A, B, C]).score)).toBe('92.00');
  });

  it('counts 弃权 as a vote worth nothing where the school says so (A-18)', () => {
    const half = tallyRow('A', [5, 0, 0, 0, 5, 0]);
    expect(shown(first([half, B, C]).values['sA'])).toBe('100.00');
    expect(shown(first([half, B, C], [], { abstainInDenominator: 'yes' }).values['sA'])).toBe(
      '50.00',
    );
  });

  it('has no score when a group has no valid vote and the school does not reweight (A-19)', () => {
    const silent = tallyRow('C', [0, 0, 0, 0, 3, 0]);
    const unit = first([A, B, silent], [], { emptyGroup: 'block' });
    expect([unit.state, unit.score, kinds(unit)]).toEqual(['unfinished', null, ['emptyGroup']]);
    expect(shown(unit.values['valid'])).toBe('15.00');
  });

  it.each([
    ['overall', '92.00'],
    ['indicators', '60.00'],
    ['mixed', '76.00'],
  ])('is scored by %s as %s (A-20)', (basis, score) => {
    const items = ['A', 'B', 'C'].flatMap((group) =>
      ['对抓基层党建责任的认识', '履行党建工作职责情况'].map((item, index) =>
        tallyRow(group, index === 0 ? [0, 10, 0, 0, 0, 0] : [0, 0, 0, 10, 0, 0], { item }),
      ),
    );
    expect(shown(first([A, B, C, ...items], [], { basis }).score)).toBe(score);
  });

  it('is not scored when the votes do not add up, and says by how many (E18, A-21)', () => {
    const output = countVotes(ballotReport, [{ ...A, back: 4 }, B, C]);
    const unit = output.units.find(({ key }) => key === '第一支部');
    expect(unit?.state).toBe('unfinished');
    expect(unit?.flags).toEqual([
      { kind: 'unbalanced', detail: { item: 'A票总体评价', difference: '1' } },
    ]);
    expect(output.problems).toEqual([
      expect.objectContaining({
        code: 'E18',
        tab: '述职评议计票表',
        row: 5,
        detail: { item: 'A票总体评价', sum: '5', returned: '4', issued: '', difference: '1' },
      }),
    ]);
    expect(unit?.values['valid']).toBeUndefined();
  });

  it('is not scored when more ballots came back than went out (E18)', () => {
    expect(kinds(first([{ ...A, issued: 4 }, B, C]))).toEqual(['unbalanced']);
  });

  it('keeps its score when only an item does not add up (C-29)', () => {
    const item = { ...tallyRow('A', [5, 0, 0, 0, 0, 0], { item: '下一步思路措施' }), back: 3 };
    const unit = first([A, B, C, item]);
    expect([shown(unit.score), kinds(unit)]).toEqual(['92.00', ['unbalanced']]);
    expect(unit.values['i5Score']).toBeNull();
  });

  it('is unfinished while a count is blank: blank is never 0 (R-06)', () => {
    const unit = first([A, B, tallyRow('C', [null, 10, 0, 0, 0, 0])]);
    expect([unit.state, unit.flags[0]?.detail['items']]).toEqual(['unfinished', 'C票总体评价']);
    expect(unit.values['band']).toBe('未完成');
  });

  it('is unfinished when votes were counted for no 票种', () => {
    const unit = first([A, B, C, tallyRow('', [1, 0, 0, 0, 0, 0])]);
    expect([unit.state, unit.flags[0]?.detail['items']]).toEqual(['unfinished', '票种']);
  });

  it('warns below two thirds returned, group by group (W22)', () => {
    expect(kinds(first([{ ...A, issued: 7 }, { ...B, issued: 16 }, C]))).toEqual(['quorum']);
  });

  it('warns when too many are at the top, and moves nobody down (goodCap, W15)', () => {
    const good = ['第一支部', '第二支部'].map((object) => ({ ...A, object }));
    const output = countVotes(withSettings(ballotReport, { goodCap: '40' }), good);
    expect(output.problems.map(({ code }) => code)).toContain('W15');
    expect(output.units.filter(({ band }) => band === 'good')).toHaveLength(2);
    const mild = countVotes(withSettings(ballotReport, { goodCap: '100' }), good);
    expect(mild.problems.map(({ code }) => code)).not.toContain('W15');
  });

  it('reads out 发出, 收回, 有效, 弃权, 无效 group by group', () => {
    const rows = countVotes(ballotReport, [tallyRow('A', [3, 1, 0, 0, 2, 1])]).outputs.get(
      'counts',
    );
    const [row] = rows ?? [];
    const figures = ['issued', 'back', 'g', 'b', 'valid', 'abstain', 'invalid', 'difference'];
    expect(figures.map((key) => toExactText(row?.values[key] as never))).toEqual([
      '7',
      '7',
      '3',
      '1',
      '4',
      '2',
      '1',
      '0',
    ]);
  });
});

describe('ballots typed one by one', () => {
  const typed = [
    ballot('A-1', 'A', { overall: '好' }),
    ballot('A-2', 'A', { overall: '较好', i1: '无效' }),
    ballot('A-3', 'A', { overall: '' }),
  ];

  it('lose one item with two ticks, or the whole ballot where the school says so (A-18)', () => {
    expect(shown(first([], typed).values['sA'])).toBe('90.00');
    const whole = first([], typed, { invalidScope: 'ballot' });
    expect([shown(whole.values['sA']), shown(whole.values['invalid'])]).toEqual(['100.00', '1.00']);
  });

  it('are refused beside counted votes for the same object (E21, C-29)', () => {
    const output = countVotes(ballotReport, [A], typed);
    const unit = output.units.find(({ key }) => key === '第一支部');
    expect(unit?.flags[0]).toEqual({ kind: 'blocked', detail: { codes: 'E21' } });
    expect(output.problems[0]).toMatchObject({ code: 'E21', detail: { reason: 'bothModes' } });
  });

  it('are compared with 收回 where the tally says how many came back', () => {
    const control = { object: '第一支部', group: 'A', item: '总体评价', issued: 5 };
    expect(first([{ ...control, back: 3 }], typed).state).toBe('graded');
    expect(kinds(first([{ ...control, back: 4 }], typed))).toContain('unbalanced');
  });
});

describe('民主评议党员', () => {
  const votes = (id: string, counts: readonly number[]): Typed => {
    const [g, b, m, p] = counts;
    const back = counts.reduce((sum, count) => sum + count, 0);
    const group = '党员';
    return { id, group, issued: back, back, g, b, m, p, abstain: 0, invalid: 0 };
  };

  it('gives counts and rates and never a grade (S2-06)', () => {
    const { units, published } = countVotes(ballotMember, [votes('D001', [3, 4, 1, 0])]);
    const unit = units.find(({ key }) => key === 'D001');
    expect([unit?.state, unit?.band, unit?.score]).toEqual(['unbanded', null, null]);
    expect([shown(unit?.values['g']), shown(unit?.values['gRate'])]).toEqual(['3.00', '37.50']);
    expect(published.size).toBe(0);
  });

  it('warns where 优秀 leads for more than a third of a branch (W15)', () => {
    const rows = [votes('D001', [8, 0, 0, 0]), votes('D002', [1, 7, 0, 0])];
    const output = countVotes(ballotMember, rows);
    expect(output.problems).toEqual([
      expect.objectContaining({
        code: 'W15',
        detail: {
          branch: '第一支部',
          band: '优秀',
          count: '1',
          due: '2',
          ratio: '50.00',
          share: '1/3',
        },
      }),
    ]);
    expect(output.units.find(({ key }) => key === 'D001')?.flags).toEqual([
      { kind: 'excellentRatio', detail: { ratio: '50.00' } },
    ]);
  });
});

describe('the ballot on commitments', () => {
  const votes = { group: 'B', issued: 2, back: 2, g: 1, b: 1, m: 0, p: 0, abstain: 0, invalid: 0 };

  it('publishes the score of members by 编号 and of branches by name', () => {
    const { published } = countVotes(ballotCommitment, [
      { kind: '党员', id: 'D001', name: '样安', ...votes },
      { kind: '党支部', name: '第二支部', ...votes },
    ]);
    expect([...published].map(([key, score]) => [key, shown(score)])).toEqual([
      ['D001', '90.00'],
      ['第二支部', '90.00'],
    ]);
    expect(exact('90')).toEqual(published.get('D001'));
  });
});
