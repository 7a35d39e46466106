import { globalsOfYear } from '../../../src/domain/scheme/globals';
import { checkTableScheme } from '../../../src/domain/tables/checkTableScheme';
import type { TableScheme } from '../../../src/domain/tables/tableScheme';
import { problemSentence } from '../../../src/messages/problemSentence';
import { doubleContract } from '../../../src/schemes/doubleContract';
import { appendParameters } from '../../../src/sheets/appendParameters';
import { contentReading } from '../../../src/sheets/contentReading';
import type { ParametersReading } from '../../../src/sheets/parametersReading';
import { parametersTab } from '../../../src/sheets/parametersTab';
import { readParameters } from '../../../src/sheets/readParameters';
import { tableFaultProblem } from '../../../src/sheets/tables/tableFaultProblem';
import type { TabReading } from '../../../src/sheets/tabReading';
import { inventedScheme } from '../../support/inventedScheme';

type Rows = TabReading['rows'];

const tab = contentReading(parametersTab(globalsOfYear('2024'), [doubleContract, inventedScheme]));
const text = (content: string) => ({ type: 'text', text: content }) as const;
const number = (value: number) => ({ type: 'number', number: value }) as const;

function read(rows: Rows, of: TabReading = tab): ParametersReading {
  return readParameters({ ...of, rows }, [doubleContract], '2024', [inventedScheme]);
}

/** The rows with another value in 值 of the parameter with this label. */
function withValue(label: string, value: Rows[number][number], rows: Rows = tab.rows): Rows {
  return rows.map((row) => (shown(row, 1) === label ? replaced(row, 2, value) : row));
}

function replaced(row: Rows[number], at: number, cell: Rows[number][number]): Rows[number] {
  return row.map((each, index) => (index === at ? cell : each));
}

function shown(row: Rows[number], column: number): string {
  const cell = row[column];
  return cell?.type === 'text' ? cell.text : '';
}

const schemeOf = (rows: Rows): TableScheme => read(rows).tableSchemes[0]!;
const labels = (scheme: TableScheme, group: string): string[] =>
  scheme.groups.find(({ key }) => key === group)!.items.map(({ label }) => label);

describe('参数设置 of a scheme on tables', () => {
  it('is read back as it was written, beside a scheme of the other kind', () => {
    const reading = read(tab.rows);
    expect(reading.problems).toEqual([]);
    expect(reading.tableSchemes).toEqual([inventedScheme]);
    expect(reading.schemes).toEqual([doubleContract]);
  });

  it('knows the cell of every parameter', () => {
    const { places } = read(tab.rows);
    for (const code of [
      'group.K.leaf',
      'group.voters.A',
      'group.looks.colour',
      'share',
      'band.top.lo',
    ]) {
      expect(places!.rows.has(`flower-care/${code}`)).toBe(true);
    }
  });

  it.each([
    ['考核指标：叶', number(55), (s: TableScheme) => s.groups[0]!.items[0]!.points, '55'],
    ['票种：A票', number(60), (s: TableScheme) => s.groups[1]!.items[0]!.points, '60'],
    [
      '晋级人数',
      number(19),
      (s: TableScheme) => s.parameters.find((p) => p.code === 'promote')!.value,
      '19',
    ],
    [
      '评选比例',
      text('20%'),
      (s: TableScheme) => s.parameters.find((p) => p.code === 'share')!.value,
      '20',
    ],
    [
      '并列名次',
      text('不跳号(1,2,2,3)'),
      (s: TableScheme) => s.parameters.find((p) => p.code === 'rank')!.value,
      'dense',
    ],
    [
      '说明文字',
      text('甲、乙'),
      (s: TableScheme) => s.parameters.find((p) => p.code === 'remark')!.value,
      '甲、乙',
    ],
    ['第1档下限', number(85), (s: TableScheme) => s.bands[0]!.lo, '85'],
    ['第2档名称', text('花苗'), (s: TableScheme) => s.bands[1]!.label, '花苗'],
  ])('%s takes what the school wrote', (label, value, of, wanted) => {
    const own = tab.rows.findIndex(
      (row) => shown(row, 0) === '养花考核' && shown(row, 1) === label,
    );
    const rows = tab.rows.map((row, index) => (index === own ? replaced(row, 2, value) : row));
    expect(of(schemeOf(rows))).toBe(wanted);
  });

  it('renames an item by its row; marks and the source of a component stay with it', () => {
    const rows = tab.rows.map((row) =>
      shown(row, 1) === '考核指标：根' ? replaced(row, 1, text('考核指标：根系')) : row,
    );
    expect(schemeOf(rows).groups[0]!.items[1]).toEqual({
      key: 'root',
      label: '根系',
      points: '40',
      from: 'dual-duty',
    });
  });

  it('adds an item by a copied row and removes one with its row', () => {
    const added = [text('养花考核'), text('考核指标：花'), number(10)];
    const kept = tab.rows.filter((row) => shown(row, 1) !== '考核指标：叶');
    const scheme = schemeOf([...kept, added]);
    expect(labels(scheme, 'K')).toEqual(['根', '花']);
    expect(scheme.groups[0]!.items[1]!.key).toMatch(/^kx/u);
  });

  it('names are a list of their own: they need no number', () => {
    const added = [text('养花考核'), text('五看：看叶脉')];
    expect(labels(schemeOf([...tab.rows, added]), 'looks')).toEqual(['看颜色', '看叶脉']);
  });

  it('a closed group keeps every item, and takes no further one (W29)', () => {
    const without = tab.rows.filter((row) => shown(row, 1) !== '票种：A票');
    const reading = read([...without, [text('养花考核'), text('票种：D票'), number(10)]]);
    expect(labels(reading.tableSchemes[0]!, 'voters')).toEqual(['A票', 'B票']);
    expect(reading.problems.map(({ code }) => code)).toEqual(['W29']);
  });

  it('a word that is no choice, a blank, and the same twice are E21', () => {
    const rows = withValue('并列名次', text('随便'), withValue('晋级人数', { type: 'blank' }));
    const again = tab.rows.find((row) => shown(row, 1) === '考核指标：叶')!;
    const { problems } = read([...rows, again]);
    const own = problems.filter(({ code }) => code === 'E21').map(({ detail }) => detail['reason']);
    expect(own).toEqual(expect.arrayContaining(['value', 'blank', 'twice']));
  });
});

describe('adding a scheme to 参数设置 that is there', () => {
  const before = contentReading(parametersTab(globalsOfYear('2024'), [doubleContract]));
  const typed: TabReading = {
    ...before,
    rows: [
      ...before.rows.map((row, index) => {
        const marked =
          index === 10
            ? replaced(row, 2, { type: 'number' as const, number: 11, formula: '=5+6' })
            : row;
        return index === 12 ? [...marked, text('自己的一列')] : marked;
      }),
      [text('养鱼'), text('鱼食'), number(3)],
    ],
  };
  const { places } = read(typed.rows, typed);
  const content = appendParameters(typed, places!, [doubleContract, inventedScheme])!;
  const after = contentReading(content);

  it('leaves every cell where it was, formulas and columns of the school included', () => {
    expect(content.rows[10]![2]).toEqual({ kind: 'formula', formula: '=5+6', cached: 11 });
    expect(content.rows[12]![5]).toEqual({ kind: 'text', text: '自己的一列' });
    typed.rows.forEach((row, index) => {
      row.forEach((cell, column) => {
        if (cell.type === 'text') expect(after.rows[index]![column]).toEqual(cell);
      });
    });
  });

  it('puts the rows of the new scheme below, and both are read', () => {
    const reading = read(after.rows, after);
    expect(reading.tableSchemes).toEqual([inventedScheme]);
    expect(reading.problems.map(({ code }) => code)).toEqual(['W29']);
    expect(reading.places!.rows.get('flower-care/group.K.leaf')).toBe(typed.rows.length + 1);
  });

  it('keeps validation on the old rows and gives it to the new ones; a share is text', () => {
    const row = read(after.rows, after).places!.rows.get('flower-care/share')!;
    expect(content.numberFormats).toContainEqual({ range: `C${row}`, format: '@' });
    expect(content.validations.length).toBeGreaterThan(typed.rows.length - 8);
  });

  it('has nothing to do where the scheme is there already', () => {
    expect(appendParameters(after, read(after.rows, after).places!, [inventedScheme])).toBeNull();
  });
});

describe('what is wrong with the parameters of a scheme on tables (E21)', () => {
  const rows = (label: string, value: Rows[number][number]): Rows => {
    const own = tab.rows.findIndex(
      (row) => shown(row, 0) === '养花考核' && shown(row, 1) === label,
    );
    return tab.rows.map((row, index) => (index === own ? replaced(row, 2, value) : row));
  };
  const cases: readonly (readonly [string, Rows, string, string])[] = [
    [
      'points that do not add up',
      rows('考核指标：叶', number(50)),
      'groupTotal',
      '各项合计为 90，应为 100',
    ],
    ['an item of 0 points', rows('考核指标：叶', number(0)), 'itemPoints', '满分须大于 0'],
    ['a share above 1', rows('评选比例', text('3/2')), 'share', '不是比例'],
    ['five decimals', rows('保留小数位数', number(5)), 'decimals', '不是 0 至 4 的整数'],
    ['more than 9999', rows('晋级人数', number(12345)), 'count', '不是 0 至 9999 的整数'],
    ['two bands of one name', rows('第2档名称', text('花王')), 'duplicateBandLabel', '重复'],
  ];

  it.each(cases)('%s', (_what, changed, kind, said) => {
    const reading = read(changed);
    const faults = checkTableScheme(reading.tableSchemes[0]!);
    const fault = faults.find((each) => each.kind === kind)!;
    expect(fault).toBeDefined();
    const problem = tableFaultProblem(reading.tableSchemes[0]!, fault, reading.places);
    expect(problem.code).toBe('E21');
    expect(problemSentence(problem, 'zh-CN')).toContain(said);
    expect(problemSentence(problem, 'en-US')).toMatch(/not calculated\.$/u);
    if (fault.code !== '') expect(problem.cell).toMatch(/^C\d+$/u);
  });

  it.each([
    ['a group without items', { items: [] }, 'groupEmpty'],
    [
      'an item without name',
      { items: [{ key: 'a', label: ' ', points: '100', from: '' }] },
      'itemUnnamed',
    ],
    [
      'an item named like a column',
      { items: [{ key: 'a', label: '备 注', points: '100', from: '' }] },
      'itemTwice',
    ],
  ])('%s', (_what, change, kind) => {
    const [group, ...others] = inventedScheme.groups;
    const scheme = { ...inventedScheme, groups: [{ ...group!, ...change }, ...others] };
    expect(checkTableScheme(scheme).map((fault) => fault.kind)).toEqual([kind]);
  });

  it('a negative number is not even read', () => {
    const { problems } = read(rows('晋级人数', number(-1)));
    expect(problems.map(({ code, detail }) => [code, detail['reason']])).toEqual([
      ['E21', 'value'],
    ]);
  });

  it('nothing, of a scheme as it comes, and of one without bands', () => {
    expect(checkTableScheme(inventedScheme)).toEqual([]);
    expect(checkTableScheme({ ...inventedScheme, bands: [] })).toEqual([]);
  });

  it.each([
    ['rank', 'gone', 'choice'],
    ['maxBonus', '-2', 'setting'],
  ])('%s of %s, should it ever come in by another way', (code, value, kind) => {
    const parameters = inventedScheme.parameters.map((each) =>
      each.code === code ? { ...each, value } : each,
    );
    expect(checkTableScheme({ ...inventedScheme, parameters })[0]).toMatchObject({ kind, code });
  });
});
