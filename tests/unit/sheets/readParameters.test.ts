import type { CellContent } from '../../../src/domain/reading/cellContent';
import { globalsOfYear } from '../../../src/domain/scheme/globals';
import { schemeParameters } from '../../../src/domain/scheme/parameterSpec';
import { doubleContract } from '../../../src/schemes/doubleContract';
import { contentReading } from '../../../src/sheets/contentReading';
import { parameterPlace, parameterReference } from '../../../src/sheets/parameterReference';
import type { ParametersReading } from '../../../src/sheets/parametersReading';
import { parametersTab } from '../../../src/sheets/parametersTab';
import { readParameters } from '../../../src/sheets/readParameters';
import type { TabReading } from '../../../src/sheets/tabReading';
import { contentOf, type Typed } from '../../support/tabReading';

const fresh = contentReading(parametersTab(globalsOfYear('2024'), [doubleContract]));

const read = (tab: TabReading): ParametersReading => readParameters(tab, [doubleContract], '2024');

const codeAt = (cells: readonly CellContent[]): string =>
  cells[4]?.type === 'text' ? cells[4].text : '';

const rowOf = (code: string): number => fresh.rows.findIndex((cells) => codeAt(cells) === code) + 1;

/** The tab with one row written over: 方案, 参数, 值, 说明, 代码 from the left. */
function edited(code: string, change: Readonly<Record<number, Typed>>): TabReading {
  return {
    ...fresh,
    rows: fresh.rows.map((cells) =>
      codeAt(cells) !== code
        ? cells
        : [0, 1, 2, 3, 4].map((column) =>
            column in change ? contentOf(change[column]!) : (cells[column] ?? { type: 'blank' }),
          ),
    ),
  };
}

const withRows = (...rows: Typed[][]): TabReading => ({
  ...fresh,
  rows: [...fresh.rows, ...rows.map((cells) => cells.map(contentOf))],
});

const without = (code: string): TabReading => ({
  ...fresh,
  rows: fresh.rows.filter((cells) => codeAt(cells) !== code),
});

describe('参数设置 as the tool writes it', () => {
  it('says the scheme as it ships, and nothing is wrong', () => {
    const { schemes, problems, globals, yearGiven } = read(fresh);
    expect(schemes).toEqual([doubleContract]);
    expect(problems).toEqual([]);
    expect(globals).toEqual(globalsOfYear('2024'));
    expect(yearGiven).toBe(true);
  });

  it('has a place for every parameter, where formulas find it', () => {
    const { places } = read(fresh);
    for (const { code } of schemeParameters(doubleContract)) {
      const row = places!.rows.get(parameterPlace(doubleContract.id, code));
      expect(row).toBe(rowOf(code));
      expect(parameterReference(doubleContract, places)(code)).toBe(`'参数设置'!$C$${row}`);
    }
  });

  it('without the tab, formulas carry the values themselves', () => {
    const reference = parameterReference(doubleContract, null);
    expect(reference('weight.A')).toBe('50');
    expect(reference('band.excellent.label')).toBe('"优秀党员(推荐)"');
    expect(() => reference('nothing')).toThrow('no parameter nothing');
  });
});

describe('a value that a school changes', () => {
  const parameters = schemeParameters(doubleContract).filter(
    ({ code }) => !code.startsWith('indicator.'),
  );
  const other = ({ kind, options, value }: (typeof parameters)[number]): Typed => {
    if (kind === 'choice') return options.find(({ label }) => label !== value)!.label;
    if (kind === 'text') return '另一个名称';
    return kind === 'share' ? '30%' : 7;
  };

  it.each(parameters.map((spec) => [spec.code, spec] as const))('%s is read back', (code, spec) => {
    const typed = other(spec);
    const { schemes, problems } = read(edited(code, { 2: typed }));
    expect(problems).toEqual([]);
    const now = schemeParameters(schemes[0]!).find((each) => each.code === code)!;
    expect(now.value).toBe(code === 'excellentCapShare' ? '30' : String(typed));
    const unchanged = (all: typeof parameters): typeof parameters =>
      all.filter((each) => each.code !== code);
    expect(
      unchanged(
        schemeParameters(schemes[0]!).filter((e) => parameters.some((p) => p.code === e.code)),
      ),
    ).toEqual(unchanged(parameters));
  });

  it.each<[string, Typed, string]>([
    ['weight.A', '６０', '60'],
    ['weight.A', '60%', '60'],
    ['band.qualified.lo', ' 81.5 ', '81.5'],
    ['combine', 'sum', '合计'],
    ['excellentCapShare', '1/4', '1/4'],
  ])('%s typed as %s means %s', (code, typed, wanted) => {
    const { schemes } = read(edited(code, { 2: typed }));
    expect(schemeParameters(schemes[0]!).find((each) => each.code === code)!.value).toBe(wanted);
  });

  it.each<[string, Typed, string]>([
    ['weight.A', '一半', 'value'],
    ['weight.A', '', 'blank'],
    ['decimals', '两位', 'value'],
    ['decimals', 1.5, 'value'],
    ['combine', '平均', 'value'],
    ['vetoBand', '第5档', 'value'],
    ['excellentCapShare', '三分之一', 'value'],
    ['band.basic.lo', '', 'blank'],
    ['band.basic.label', ' ', 'blank'],
    ['indicator.A.a1', '', 'indicator'],
    ['indicator.A.a1', '十五', 'indicator'],
  ])('%s as %j is E21 at its cell', (code, typed, reason) => {
    const { problems } = read(edited(code, { 2: typed }));
    expect(problems).toMatchObject([{ code: 'E21', cell: `C${rowOf(code)}`, detail: { reason } }]);
  });

  it('a blank follow-up is a follow-up that says nothing', () => {
    const { schemes, problems } = read(edited('band.excellent.follow', { 2: null }));
    expect(problems).toEqual([]);
    expect(schemes[0]!.bands[0]!.followUp).toBe('');
  });
});

describe('rows of 参数设置', () => {
  it('are found by their label where 代码 is blank, and by the id of the scheme', () => {
    const { schemes, problems } = read(
      edited('partFloor', { 0: 'double-contract', 2: 65, 4: null }),
    );
    expect(problems).toEqual([]);
    expect(schemes[0]!.settings.partFloor).toBe('65');
  });

  it('that are missing take the default', () => {
    expect(read(without('decimals')).schemes).toEqual([doubleContract]);
  });

  it('that name nothing known are W29 at their label', () => {
    const { problems, unknownRows } = read(
      withRows(['全局', '校训', '博学'], ['别的方案', '满分', 5]),
    );
    const [first, second] = [fresh.rows.length + 1, fresh.rows.length + 2];
    expect(unknownRows).toEqual([first, second]);
    expect(problems).toMatchObject([
      { code: 'W29', cell: `B${first}`, seen: '全局 校训' },
      { code: 'W29', cell: `B${second}`, seen: '别的方案 满分' },
    ]);
  });

  it('that stand twice are E21', () => {
    const title = doubleContract.title.zh;
    const { problems } = read(withRows([title, '保留小数位数', 3, '', 'decimals']));
    expect(problems).toMatchObject([{ code: 'E21', detail: { reason: 'twice' } }]);
  });

  it('cannot be read without the columns 参数 and 值', () => {
    const { problems, schemes } = read({ ...fresh, rows: [[contentOf('说明')]] });
    expect(problems).toMatchObject([{ code: 'E17' }]);
    expect(schemes).toEqual([doubleContract]);
  });

  it('say 考核年度, and with it 考核截止日', () => {
    const tab = { ...fresh, rows: fresh.rows.filter((cells) => codeAt(cells) !== 'yearEnd') };
    const rows = tab.rows.map((cells) =>
      codeAt(cells) === 'year' ? [...cells.slice(0, 2), contentOf(2026), ...cells.slice(3)] : cells,
    );
    expect(read({ ...tab, rows }).globals).toMatchObject({ year: '2026', yearEnd: '2026-12-31' });
  });
});

describe('indicators', () => {
  const title = doubleContract.title.zh;
  const added = ['目标责任书指标：创新成果', '目标责任书指标:读书活动'];
  const keysOf = (tab: TabReading): Record<string, string> =>
    Object.fromEntries(
      read(tab).schemes[0]!.parts[0]!.indicators.map(({ key, label }) => [label, key]),
    );

  it('are renamed by their label and get other points by 值', () => {
    const { schemes } = read(edited('indicator.A.a1', { 1: '目标责任书指标：师生形象', 2: 12 }));
    expect(schemes[0]!.parts[0]!.indicators[0]).toEqual({
      key: 'a1',
      label: '师生形象',
      max: '12',
    });
  });

  it('are removed with their row', () => {
    expect(Object.keys(keysOf(without('indicator.A.a4')))).not.toContain('评价方式新变化');
  });

  it('are added by a row without 代码, and keep their key when another is removed', () => {
    const both = keysOf(withRows([title, added[0]!, 5], [title, added[1]!, 5]));
    const one = keysOf(withRows([title, added[1]!, 5]));
    expect(Object.keys(both)).toEqual(expect.arrayContaining(['创新成果', '读书活动']));
    expect(one['读书活动']).toBe(both['读书活动']);
    expect(new Set(Object.values(both)).size).toBe(8);
  });

  it('of one name twice are E21', () => {
    const { problems } = read(withRows([title, added[0]!, 5], [title, added[0]!, 5]));
    expect(problems).toMatchObject([{ code: 'E21', detail: { reason: 'twice' } }]);
  });
});
