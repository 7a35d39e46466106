import { numberOf, textOf } from '../../../../src/domain/tables/tableRow';
import type { OutputSpec } from '../../../../src/domain/tables/tableScheme';
import { readOpenColumns } from '../../../../src/sheets/tables/readOpenColumns';
import { type Typed, tabReading } from '../../../support/tabReading';
import { input, said, sampleScheme, school } from './sampleTables';

const output: OutputSpec = {
  key: 'result',
  tab: '承诺考核结果',
  columns: [
    input('id', '编号', { type: 'id', source: 'calc' }),
    input('name', '姓名', { type: 'name', source: 'calc' }),
    input('keep', '践诺得分', { type: 'decimal', source: 'calc' }),
    input('review', '评议得分', { type: 'decimal', min: '0', max: '100' }),
  ],
  kind: 'result',
  open: ['review'],
  keys: ['id', 'name'],
};

const read = (...rows: Typed[][]) =>
  readOpenColumns({
    output,
    tab: tabReading('承诺考核结果', [['编号', '姓名', '践诺得分', '评议得分'], ...rows]),
    scheme: sampleScheme,
    school,
    year: 2024,
  });

describe('what people wrote on a tab of the tool (C-28)', () => {
  it('comes back with the keys of its row, as a table of its own', () => {
    const [person, branch] = read(['D001', '样安', 80, '９２.５'], ['', '第一支部', 85, 90]).rows;
    expect(person).toMatchObject({ table: 'output:result', people: ['D001'], use: 'counted' });
    expect(textOf(person!, 'id')).toBe('D001');
    expect(numberOf(person!, 'keep')).toBeNull();
    expect(numberOf(person!, 'review')).not.toBeNull();
    expect(branch).toMatchObject({ people: [null], use: 'counted' });
    expect(textOf(branch!, 'name')).toBe('第一支部');
  });

  it('nothing is required there, but what is written must be readable', () => {
    const reading = read(
      ['D001', '样安', 80, ''],
      ['D002', '样博文', 80, '优'],
      ['D003', '样春生', '', 101],
    );
    expect(said(reading)).toEqual(['E02 D3', 'E03 D4']);
    expect(reading.rows.map((row) => row.cells['review']!.state)).toEqual([
      'blank',
      'unreadable',
      'unreadable',
    ]);
  });

  it('somebody who has left 花名册 is no mistake of this tab', () => {
    expect(read(['D099', '旧人', 80, 90]).problems).toEqual([]);
  });
});
