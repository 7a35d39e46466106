import {
  type ColumnSpec,
  INDICATORS,
  partColumns,
  type ScorePart,
} from '../../../../src/domain/scheme/scheme';
import { doubleContract } from '../../../../src/schemes/doubleContract';

const [goals] = doubleContract.parts;

const columnOf = (part: ScorePart, key: string): ColumnSpec =>
  partColumns(part).find((column) => column.key === key)!;

describe('the columns of a score sheet', () => {
  it('show an indicator with its points, asked for and between 0 and the maximum', () => {
    expect(columnOf(goals!, 'a2')).toEqual({
      key: 'a2',
      header: '教学工作新突破(25分)',
      type: 'decimal',
      required: true,
      source: 'input',
      min: '0',
      max: '25',
      indicator: 'a2',
      width: 9,
      hint: '教学工作新突破：0 至 25 分，最多两位小数',
    });
  });

  it('have the indicators where the scheme marks their place', () => {
    const part = { ...goals!, columns: [...goals!.columns.slice(0, 2), INDICATORS] as const };
    expect(partColumns(part).map((column) => column.key)).toEqual([
      'seq',
      'id',
      'a1',
      'a2',
      'a3',
      'a4',
      'a5',
      'a6',
    ]);
  });

  it('take the limits of bonus and deduction from the part as it is now', () => {
    const part = { ...goals!, maxBonus: '7.5', maxDeduct: '30' };
    const own = (key: string) =>
      goals!.columns.find((each) => each !== INDICATORS && each.key === key);
    expect(columnOf(part, 'bonus')).toEqual({
      ...(own('bonus') as ColumnSpec),
      max: '7.5',
      hint: '0 至 7.5 分，空白按 0 分；加分须填加分事由',
    });
    expect(columnOf(part, 'deduct')).toEqual({
      ...(own('deduct') as ColumnSpec),
      max: '30',
      hint: '填正数，0 至 30 分，空白按 0 分；扣分须填扣分事由',
    });
  });

  it('are otherwise those of the scheme, untouched', () => {
    const fixed = goals!.columns.flatMap((each) => (each === INDICATORS ? [] : [each]));
    for (const column of fixed.filter(({ key }) => key !== 'bonus' && key !== 'deduct')) {
      expect(columnOf(goals!, column.key)).toBe(column);
    }
  });
});
