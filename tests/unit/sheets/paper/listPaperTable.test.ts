import { exact } from '../../../../src/domain/exact/exact';
import { observation } from '../../../../src/schemes/tables/observation';
import { listPaperTable } from '../../../../src/sheets/paper/listPaperTable';

const circular = {
  of: 'output',
  tab: '',
  output: 'monthly',
  column: 'month',
  values: ['2024-09'],
  columns: ['name', 'need', 'rate', 'band'],
} as const;

const row = (rate: string) => ({
  key: 'D001',
  name: '样安',
  branch: '',
  post: '',
  figures: ['样安', exact('18'), exact(rate), '达标'],
  followUp: '',
});

describe('a list as a table on a paper', () => {
  const table = listPaperTable(observation, circular, [row('100'), row('97.22')]);

  it('has nothing to fill in', () => {
    expect(table.columns.map(({ header }) => header)).toEqual([
      ...['序号', '姓名', '本月应听', '完成率', '结论'],
    ]);
  });

  it('gives a rate room for its two decimals: 100.00 takes six characters', () => {
    const rate = table.columns.find(({ header }) => header === '完成率')!;
    expect(rate.format).toBe('0.00');
    expect(rate.width).toBeGreaterThanOrEqual(4.5);
  });
});
