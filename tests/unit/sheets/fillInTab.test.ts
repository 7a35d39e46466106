import type { Person } from '../../../src/domain/people/person';
import { globalsOfYear } from '../../../src/domain/scheme/globals';
import { partColumns, type Scheme } from '../../../src/domain/scheme/scheme';
import { doubleContract } from '../../../src/schemes/doubleContract';
import { boundaryFormula, boundaryText } from '../../../src/sheets/boundaryRule';
import { contentReading } from '../../../src/sheets/contentReading';
import { fillInTab } from '../../../src/sheets/fillInTab';
import { parameterReference } from '../../../src/sheets/parameterReference';
import { parametersTab } from '../../../src/sheets/parametersTab';
import { readParameters } from '../../../src/sheets/readParameters';
import type { CellInput, TabContent } from '../../../src/sheets/tabContent';
import { exampleRoster } from '../../conformance/doubleContractCase';

const { places } = readParameters(
  contentReading(parametersTab(globalsOfYear('2024'), [doubleContract])),
  [doubleContract],
  '2024',
);
const reference = parameterReference(doubleContract, places);
const people = exampleRoster.people.slice(0, 3);

function made(partKey: 'A' | 'B', rows: readonly Person[] = people): TabContent {
  const part = doubleContract.parts.find(({ key }) => key === partKey)!;
  return fillInTab({
    scheme: doubleContract,
    part,
    tab: part.tab,
    organisation: '示例学校',
    year: '2024',
    branches: exampleRoster.branches,
    rows: rows.map((person) => ({ person, typed: new Map(), formats: new Map(), score: null })),
    extraColumns: [],
    reference,
  });
}

const text = (cell: CellInput | undefined): string => (cell?.kind === 'text' ? cell.text : '');
const formula = (cell: CellInput | undefined): string =>
  cell?.kind === 'formula' ? cell.formula : '';
const headerOf = (tab: TabContent, letters: string): string =>
  text(tab.rows[3]![letters.charCodeAt(0) - 65]);

describe('a fill-in tab (R-14)', () => {
  const tab = made('A');

  it('has title, meta, notes and header in rows 1 to 4, and data from row 5', () => {
    expect(text(tab.rows[0]![0])).toBe('示例学校《党员目标管理责任书》考核表');
    expect([0, 2, 4, 6, 8].map((column) => text(tab.rows[1]![column]))).toEqual([
      '单位:示例学校',
      '考核周期:2024年度',
      '填表人:',
      '填表日期:',
      '依据文件:《党员目标管理责任书》',
    ]);
    expect(formula(tab.rows[2]![0])).toContain('填写说明');
    expect(tab.rows[4]!.slice(0, 5)).toMatchObject([
      { number: 1 },
      { text: 'D001' },
      { text: '样安' },
      { text: '第一支部' },
      { text: '校长' },
    ]);
  });

  it.each(['A', 'B'] as const)('sheet %s has the headers of the scheme, one width each', (part) => {
    const sheet = made(part);
    const specs = partColumns(doubleContract.parts.find(({ key }) => key === part)!);
    expect(sheet.rows[3]!.map(text)).toEqual(specs.map(({ header }) => header));
    expect(sheet.columnWidths).toEqual(specs.map(({ width }) => width));
    expect(Math.min(...sheet.columnWidths)).toBeGreaterThan(0);
  });

  it('merges nothing below row 3', () => {
    expect(tab.merges).toEqual(['A1:T1', 'A3:T3']);
  });

  it('leaves five spare rows with formulas and nothing else', () => {
    expect(tab.rows).toHaveLength(4 + 3 + 5);
    for (const row of tab.rows.slice(7)) {
      expect(formula(row[19])).toMatch(/^=IF\(AND\(OR\(B/u);
      expect(row.slice(0, 19).every((cell) => cell === null)).toBe(true);
    }
  });

  it('locks who a row is about and the score; everything typed is open, spare rows whole', () => {
    const open = tab.protection!.unlocked;
    for (const letters of ['F', 'G', 'L', 'M', 'S'])
      expect(open).toContain(`${letters}5:${letters}12`);
    for (const letters of ['A', 'B', 'C', 'D']) {
      expect(open).toContain(`${letters}8:${letters}12`);
      expect(open.some((range) => range.startsWith(`${letters}5`))).toBe(false);
    }
    expect(open.some((range) => range.startsWith('T'))).toBe(false);
    expect(open).toContain('A2:J2');
  });

  it('prints on A4 across with the header on every page', () => {
    expect(tab.page).toMatchObject({ orientation: 'landscape', repeatRows: { from: 1, to: 4 } });
    expect(tab.freeze).toEqual({ rows: 4, columns: 3 });
  });
});

describe('what may be typed', () => {
  const tab = made('A');
  const ruleOf = (sheet: TabContent, letters: string): TabContent['validations'][number] =>
    sheet.validations.find(({ range }) => range.startsWith(`${letters}5`))!;

  it.each([
    ['G', 'indicator.A.a1'],
    ['L', 'indicator.A.a6'],
    ['M', 'maxBonus.A'],
    ['O', 'maxDeduct.A'],
  ])('column %s is a number up to the value of %s on 参数设置', (letters, code) => {
    const { rule, range, hint, strictness } = ruleOf(tab, letters);
    expect(rule).toEqual({ kind: 'decimal', min: '0', max: reference(code) });
    expect(rule).toMatchObject({ max: expect.stringMatching(/^'参数设置'!\$C\$\d+$/u) as string });
    expect(range).toBe(`${letters}5:${letters}12`);
    expect(hint).not.toBe('');
    expect(strictness).toBe('stop');
  });

  it('branches, status and veto are lists, dates are dates, reasons are free', () => {
    expect(ruleOf(tab, 'D').rule).toEqual({ kind: 'list', options: exampleRoster.branches });
    expect(ruleOf(tab, 'R').rule).toEqual({ kind: 'list', options: ['正常', '免考', '缓评'] });
    expect(ruleOf(made('B'), 'P').rule).toEqual({ kind: 'list', options: ['是', '否'] });
    expect(ruleOf(tab, 'F').rule).toMatchObject({ kind: 'date' });
    expect(ruleOf(tab, 'N').rule).toEqual({ kind: 'any' });
  });

  it('the score column and 序号 have no rule', () => {
    expect(ruleOf(tab, 'T')).toBeUndefined();
    expect(ruleOf(tab, 'A')).toBeUndefined();
  });

  it('input titles stay within the 32 characters that Excel allows', () => {
    for (const { hintTitle, hint, error } of [...tab.validations, ...made('B').validations]) {
      expect(hintTitle.length).toBeLessThanOrEqual(32);
      expect(hint.length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(225);
    }
  });
});

describe('colours that come and go', () => {
  const looks = made('B').conditionals;

  it.each([
    ['G5:G12', 'error', /G5>'参数设置'!/u],
    ['G5:G12', 'missing', /\$C5<>"".*G5=""/u],
    ['M5:M12', 'error', /^AND\(M5="",SUM\(\$L5\)>0\)$/u],
    ['Q5:Q12', 'error', /^AND\(Q5="",\$P5="是"\)$/u],
  ])('%s turns %s', (range, colour, wanted) => {
    const found = looks.filter((look) => look.range === range && look.colour === colour);
    expect(found.map((look) => look.formula).join()).toMatch(wanted);
  });

  it('an excused row is muted from end to end', () => {
    expect(looks.at(-1)).toEqual({
      range: 'A5:T12',
      formula: 'OR($R5="免考",$R5="缓评")',
      colour: 'muted',
    });
    expect(headerOf(made('B'), 'R')).toBe('考核状态');
  });
});

describe('the boundary rule (R-05)', () => {
  const bandsWith = (inclusive: boolean): Scheme => ({
    ...doubleContract,
    bands: doubleContract.bands.map((band) => ({ ...band, loInclusive: inclusive })),
  });

  it('says with which number each band begins and ends', () => {
    expect(boundaryText(doubleContract)).toBe(
      '100 分及以上为优秀党员(推荐)；80 分及以上、不足 100 分为合格党员；' +
        '60 分及以上、不足 80 分为基本合格党员；不足 60 分为不合格党员。',
    );
    expect(boundaryText(bandsWith(false))).toBe(
      '100 分以上(不含)为优秀党员(推荐)；80 分以上(不含)、100 分及以下为合格党员；' +
        '60 分以上(不含)、80 分及以下为基本合格党员；60 分及以下为不合格党员。',
    );
  });

  it.each([true, false])(
    'is the same as text and as a formula (bounds included: %s)',
    (inclusive) => {
      const scheme = bandsWith(inclusive);
      const chain = boundaryFormula(scheme, parameterReference(scheme, null));
      const spoken = chain
        .replace(
          /IF\("(是|否)"="是",((?:"[^"]*"|[\d.&])+),((?:"[^"]*"|[\d.&])+)\)/gu,
          (_, is, yes, no) => String(is === '是' ? yes : no),
        )
        .replace(/[&"]/gu, '');
      expect(spoken).toBe(boundaryText(scheme));
    },
  );

  it('no text in a formula is longer than the 255 characters that Excel allows', () => {
    for (const tab of [made('A'), made('B')]) {
      for (const cell of tab.rows.flat()) {
        for (const literal of formula(cell).match(/"(?:[^"]|"")*"/gu) ?? []) {
          expect(literal.length).toBeLessThanOrEqual(257);
        }
        expect(formula(cell).length).toBeLessThan(8192);
      }
    }
  });
});

describe('rows that were typed', () => {
  it('somebody unknown keeps his cells and may change who he is', () => {
    const part = doubleContract.parts[0]!;
    const typed = new Map<string, CellInput>([['name', { kind: 'text', text: '教无' }]]);
    const tab = fillInTab({
      scheme: doubleContract,
      part,
      tab: part.tab,
      organisation: '',
      year: '2024',
      branches: [],
      rows: [{ person: null, typed, formats: new Map([['a1', '0%']]), score: null }],
      extraColumns: [{ key: 'extra U', header: '评语' }],
      reference,
    });
    expect(text(tab.rows[4]![2])).toBe('教无');
    expect(tab.protection!.unlocked).toEqual(expect.arrayContaining(['B5', 'C5', 'U5:U10']));
    expect(tab.numberFormats).toContainEqual({ range: 'G5', format: '0%' });
    expect(headerOf(tab, 'U')).toBe('评语');
  });
});
