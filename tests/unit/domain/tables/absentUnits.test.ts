import { absentUnits } from '../../../../src/domain/tables/absentUnits';
import type { TableRow } from '../../../../src/domain/tables/tableRow';
import type { TableSpec } from '../../../../src/domain/tables/tableScheme';
import {
  months,
  pairs,
  readSample,
  sampleScheme,
  school,
  sheet,
} from '../../sheets/tables/sampleTables';

const absent = (table: TableSpec, rows: readonly TableRow[] = []): string[] =>
  absentUnits(sampleScheme, table, new Map([[table.key, rows]]), school).map(({ id, name }) =>
    `${id} ${name}`.trim(),
  );

describe('who is missing on a sheet (E16)', () => {
  const HEADER = ['编号', '姓名', '学习', '纪律'];
  const [first] = readSample(sheet, [HEADER, ['D001', '样丹', 50, 30]]).rows;

  it('members: everybody due without a row; a blocked row is a row, 免考 are not due', () => {
    const table: TableSpec = { ...sheet, prefill: { kind: 'members' } };
    const missing = absent(table, [first!]);
    expect(missing).not.toContain('D001 样安');
    expect(missing).toContain('D002 样博文');
    expect(missing).not.toContain('D023 试中');
    expect(missing).not.toContain('T001 教甲');
  });

  it('staff: people outside the Party too', () => {
    expect(absent({ ...sheet, prefill: { kind: 'staff' } })).toContain('T001 教甲');
  });

  it('support staff alone', () => {
    const due = school.roster.people.filter(({ support }) => support);
    expect(absent({ ...sheet, prefill: { kind: 'support' } })).toHaveLength(
      due.filter(({ status }) => status !== '免考').length,
    );
  });

  it('branches by name', () => {
    const table: TableSpec = { ...sheet, people: [], prefill: { kind: 'branches' } };
    expect(absent(table)).toEqual(['第一支部', '第二支部', '第三支部']);
  });

  it('classes in every month that has begun, before that in the month of 截至日期', () => {
    expect(absent(months)).toEqual(school.classes.map(({ name }) => `${name} 2025-01`));
  });

  it('rows of another table by the same key', () => {
    const register = readSample(pairs, [
      ['结对编号', '师傅编号', '徒弟编号'],
      ['P01', 'D017', 'T001'],
      ['P02', 'D017', 'T002'],
    ]);
    const table: TableSpec = { ...pairs, key: 'other', prefill: { kind: 'table', table: 'pairs' } };
    const rows = new Map([
      ['pairs', register.rows],
      ['other', register.rows.slice(0, 1)],
    ]);
    expect(absentUnits(sampleScheme, table, rows, school)).toEqual([
      { id: '', name: 'P02', branch: '' },
    ]);
  });

  it('nobody where rows are added one by one', () => {
    expect(absent(sheet)).toEqual([]);
  });
});
