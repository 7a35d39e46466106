import { runQuota } from '../../../../../src/domain/engines/quota/runQuota';
import { exact, toExactText } from '../../../../../src/domain/exact/exact';
import type { TableScheme } from '../../../../../src/domain/tables/tableScheme';
import { communityService } from '../../../../../src/schemes/tables/communityService';
import { mealDuty } from '../../../../../src/schemes/tables/mealDuty';
import { type Typed, typedRows } from '../../../../support/exampleTables';
import { person, quotaSchool } from '../../../../support/quotaSchool';

const months = [
  { month: '2024-09', factor: exact('1') },
  { month: '2024-10', factor: exact('0.5') },
];
const people = [
  person('D001', ['校长']),
  person('D002', ['总务处负责人'], { partyStatus: '群众', branch: '' }),
];

const run = (scheme: TableScheme, log: readonly Typed[]) =>
  runQuota({
    scheme,
    rows: new Map([['log', typedRows(scheme, 'log', log)]]),
    school: quotaSchool(people, { months }),
    published: new Map(),
  });

const log = [
  { id: 'D001', name: '样D001', date: '2024-09-12', meal: '午餐', slot: '上午' },
  { id: 'D001', name: '样D001', date: '2024-09-13', meal: '午餐', slot: '上午' },
  { id: 'D002', name: '样D002', date: '2024-10-31', meal: '午餐', slot: '上午' },
  { id: 'D001', name: '样D001', date: '2024-11-01', meal: '午餐', slot: '上午' },
];

describe('陪餐 (S0-42)', () => {
  const output = run(mealDuty, log);

  it('is once a month for leaders, daily for general affairs, and short months are shortened', () => {
    const needs = output.outputs
      .get('months')!
      .map(({ unit, values }) => [unit, values['month'], toExactText(values['need'] as never)]);
    expect(needs).toEqual([
      ['D001', '2024-09', '1'],
      ['D001', '2024-10', '1'],
      ['D002', '2024-09', '20'],
      ['D002', '2024-10', '10'],
    ]);
  });

  it('two meals in one month are none in the next', () => {
    expect(output.units.map(({ exact: score }) => toExactText(score!))).toEqual(['50', '10/3']);
  });

  it('a meal in a month that 校历月份 does not have is W19', () => {
    expect(output.problems).toEqual([
      expect.objectContaining({
        code: 'W19',
        row: 8,
        detail: { from: '2024-09-01', to: '2024-10-31' },
      }),
    ]);
  });
});

test('社区服务值班 (S3-21) is for members; others are W20', () => {
  const output = run(communityService, log.slice(0, 3));
  expect(output.units.map(({ key, band }) => [key, band])).toEqual([['D001', 'unmet']]);
  expect(output.problems.map(({ code, id }) => [code, id])).toEqual([['W20', 'D002']]);
});
