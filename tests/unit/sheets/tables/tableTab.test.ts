import { exact } from '../../../../src/domain/exact/exact';
import { tableOf } from '../../../../src/domain/tables/tableScheme';
import { classComposite } from '../../../../src/schemes/tables/classComposite';
import { parameterReference } from '../../../../src/sheets/parameterReference';
import type { CellInput } from '../../../../src/sheets/tabContent';
import { prefillRows } from '../../../../src/sheets/tables/prefillRows';
import { tableTab, tableTabPlace } from '../../../../src/sheets/tables/tableTab';
import {
  givenRow,
  type TableTabRequest,
  type TableTabRow,
} from '../../../../src/sheets/tables/tableTabRequest';
import { exampleSchool } from '../../../support/exampleTables';
import { inventedScheme } from '../../../support/inventedScheme';

const school = exampleSchool();
const text = (content: string) => ({ kind: 'text', text: content }) as const;

function request(key: string, rows: readonly TableTabRow[]): TableTabRequest {
  const table = tableOf(inventedScheme, key);
  return {
    scheme: inventedScheme,
    table,
    tab: table.tab,
    organisation: '示例中学',
    period: '2024年度',
    school,
    rows,
    extraColumns: [{ key: 'extra H', header: '自己的一列' }],
    places: {
      table: () => null,
      output: () => null,
      other: () => null,
      base: (base) =>
        base === 'roster' || base === 'classes'
          ? {
              tab: base === 'roster' ? '花名册' : '班级表',
              columns: new Map([
                ['id', 0],
                ['class', 0],
              ]),
              fromRow: 5,
              toRow: 99,
            }
          : null,
      parameter: parameterReference(inventedScheme, {
        tab: '参数设置',
        valueColumn: 2,
        rows: new Map([
          ['flower-care/group.K.leaf', 11],
          ['flower-care/maxBonus', 12],
        ]),
      }),
    },
  };
}

const given = prefillRows(inventedScheme, tableOf(inventedScheme, 'sheet'), school, new Map());

describe('who stands on a tab before anybody types', () => {
  it('members due at the year end, with 编号, 姓名, 所在支部 and 岗位', () => {
    expect(given[0]!.get('id')).toEqual(text('D001'));
    expect([...given[0]!.keys()]).toEqual(['id', 'name', 'branch', 'post']);
    expect(given.length).toBeGreaterThan(20);
    const excused = school.roster.people.filter(({ status }) => status === '免考');
    for (const { id } of excused) {
      expect(given.map((row) => row.get('id'))).not.toContainEqual(text(id));
    }
  });

  it('every class for the month of 截至日期', () => {
    const rows = prefillRows(classComposite, classComposite.tables[0]!, school, new Map());
    expect(rows).toHaveLength(school.classes.length);
    expect(rows[0]!.get('class')).toEqual(text(school.classes[0]!.name));
    expect(rows[0]!.get('month')).toEqual(text(school.asOf.slice(0, 7)));
  });

  it('every object with every voter group', () => {
    const rows = prefillRows(inventedScheme, tableOf(inventedScheme, 'tally'), school, new Map());
    expect(rows).toHaveLength((school.roster.branches.length + 1) * 2);
    expect(rows[1]).toEqual(
      new Map([
        ['object', text('第一支部')],
        ['voter', text('B票')],
      ]),
    );
  });

  it('nobody on a log', () => {
    expect(prefillRows(inventedScheme, tableOf(inventedScheme, 'log'), school, new Map())).toEqual(
      [],
    );
  });
});

describe('a fill-in tab', () => {
  const rows = [
    { ...givenRow(given[0]!), calculated: { sum: exact('88.5') } },
    {
      given: new Map(),
      typed: new Map<string, CellInput>([
        ['id', text('D002')],
        ['leaf', { kind: 'number' as const, number: 0.5 }],
        ['extra H', text('甲')],
      ]),
      formats: new Map([['leaf', '0%']]),
      calculated: { sum: exact('0') },
      plain: false,
    },
    givenRow(given[2]!),
  ];
  const tab = tableTab(request('sheet', rows));
  const header = tab.rows[3]!.map((cell) => (cell?.kind === 'text' ? cell.text : ''));

  it('has title, meta, notes and the columns of the group in its place', () => {
    expect(tab.rows[0]).toEqual([text('示例中学养花考核表')]);
    expect(tab.rows[1]![8]).toEqual(text('依据文件:养花办法'));
    expect(header.slice(4, 8)).toEqual(['岗位', '叶(60分)', '根(40分)', '加分']);
    expect(header.at(-1)).toBe('自己的一列');
  });

  it('counts the rows, keeps what was typed with its format, and the own columns of the school', () => {
    expect(tab.rows[4]!.slice(0, 3)).toEqual([
      { kind: 'number', number: 1 },
      text('D001'),
      given[0]!.get('name'),
    ]);
    expect(tab.rows[5]![5]).toEqual({ kind: 'number', number: 0.5 });
    expect(tab.rows[5]!.at(-1)).toEqual(text('甲'));
    expect(tab.numberFormats).toContainEqual({ range: 'F6', format: '0%' });
  });

  it('has formulas with their values, the value alone where a formula would see something else, and formulas in spare rows', () => {
    const at = header.indexOf('合计得分');
    expect(tab.rows[4]![at]).toEqual({
      kind: 'formula',
      formula: '=IF($B5="","",SUM($F5:$G5)+$H5*1-SUM($J5))',
      cached: 88.5,
    });
    expect(tab.rows[5]![at]).toEqual({ kind: 'number', number: 0 });
    expect(tab.rows).toHaveLength(4 + 3 + 5);
    expect(tab.rows.at(-1)![at]).toMatchObject({ kind: 'formula', cached: '' });
  });

  it('takes limits from 参数设置, and says them itself where there is no row', () => {
    const rule = (column: string) =>
      tab.validations.find(({ range }) => range === `${column}5:${column}12`)!;
    expect(rule('F').rule).toEqual({ kind: 'decimal', min: '0', max: "'参数设置'!$C$11" });
    expect(rule('G').rule).toEqual({ kind: 'decimal', min: '0', max: '40' });
    expect(rule('H').rule).toEqual({ kind: 'decimal', min: '0', max: "'参数设置'!$C$12" });
    expect(rule('B').rule).toEqual({ kind: 'listFrom', source: "'花名册'!$A$5:$A$99" });
    expect(rule('D')).toMatchObject({
      rule: { kind: 'list', options: school.roster.branches },
      strictness: 'stop',
    });
  });

  it('locks who a row is about where the tool wrote it, and nothing else that people type', () => {
    const { unlocked } = tab.protection!;
    expect(unlocked).toEqual(expect.arrayContaining(['B6:B6', 'B8:B12', 'F5:F12', 'A2:J2']));
    expect(unlocked.filter((range) => range.startsWith('B'))).toEqual(['B6:B6', 'B8:B12']);
    const sum = header.indexOf('合计得分');
    expect(unlocked.some((range) => range.startsWith(String.fromCharCode(65 + sum)))).toBe(false);
  });

  it('colours limits, missing marks, missing reasons and excused rows', () => {
    const colours = (range: string) =>
      tab.conditionals.filter((each) => each.range === range).map(({ colour }) => colour);
    expect(colours('F5:F12')).toEqual(['error', 'missing']);
    expect(colours('I5:I12')).toEqual(['error']);
    expect(tab.conditionals.at(-1)!.colour).toBe('muted');
  });

  it('prints across on A4, one page wide, with a line to sign; heads stay in sight', () => {
    expect(tab.page).toMatchObject({ orientation: 'landscape', fitWidth: true });
    expect(tab.freeze).toEqual({ rows: 4, columns: 3 });
  });
});

describe('a log', () => {
  const tab = tableTab(request('log', []));

  it('is ready for 3,000 rows without a cell in them', () => {
    expect(tab.rows).toHaveLength(4);
    expect(tab.numberFormats).toContainEqual({ range: 'C5:C3004', format: 'yyyy-mm-dd' });
    expect(tab.numberFormats).toContainEqual({ range: 'D5:D3004', format: '@' });
    expect(tab.validations.every(({ range }) => range.endsWith('3004'))).toBe(true);
    expect(tableTabPlace(request('log', [])).toRow).toBe(3004);
  });

  it('does not print 3,000 empty lines', () => {
    const last = tab.looks.map(({ range }) => Number(/\d+$/u.exec(range)![0]));
    expect(Math.max(...last)).toBeLessThan(30);
  });

  it('offers the classes of 班级表, and asks only about a second tick on a ballot', () => {
    expect(tab.validations[4]!.rule).toEqual({ kind: 'listFrom', source: "'班级表'!$A$5:$A$99" });
    expect(tab.validations[5]!.strictness).toBe('warning');
    const ticks = tab.conditionals.filter(({ range }) => range.startsWith('F'));
    expect(ticks).toEqual([]);
  });

  it('has nothing to protect, so that people sort and filter it', () => {
    expect(tab.protection).toBeNull();
  });
});
