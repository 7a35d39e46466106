import { exact, HUNDRED, toExactText } from '../../../../src/domain/exact/exact';
import type { CellContent } from '../../../../src/domain/reading/cellContent';
import { type MarkOptions, readMark } from '../../../../src/domain/reading/readMark';

const text = (seen: string): CellContent => ({ type: 'text', text: seen });
const number = (value: number, format?: string): CellContent =>
  format === undefined
    ? { type: 'number', number: value }
    : { type: 'number', number: value, format };

/** A mark as one line: "88.5", or "88.5 | N03 88.5", or "- | E02 hint=100". */
function said(cell: CellContent, options: MarkOptions = { max: HUNDRED }): string {
  const { value, findings } = readMark(cell, options);
  const notes = findings.map(({ code, suggested, detail }) =>
    [code, suggested, ...Object.entries(detail).map(([key, fact]) => `${key}=${fact}`)]
      .filter((part) => part !== '')
      .join(' '),
  );
  return [value === null ? '-' : toExactText(value), ...notes].join(' | ');
}

describe('a number typed as a number', () => {
  it.each([
    [0, '0'],
    [96.5, '96.5'],
    [100, '100'],
    [14.1 + 0.2, '14.3'],
    [59.99, '59.99'],
    [59.998, '59.998 | W02'],
    [100 / 3, '33.3333333333333 | W02'],
    [100.01, '- | E03 max=100'],
    [105, '- | E03 max=100'],
    [-1, '- | E04'],
    [-0.001, '- | E04'],
  ])('%d of 100 is %s', (value, line) => {
    expect(said(number(value))).toBe(line);
  });

  it('has no upper limit where the column has none', () => {
    expect(said(number(1e6), {})).toBe('1000000');
    expect(said(number(-1), {})).toBe('- | E04');
  });

  it.each([
    ['5', '5'],
    ['4', '- | E03 min=5 max=10'],
    ['0', '- | E03 min=5 max=10'],
    ['11', '- | E03 min=5 max=10'],
    ['10', '10'],
    ['-1', '- | E04'],
  ])('%s of 5 to 10 is %s', (typed, line) => {
    expect(said(number(Number(typed)), { min: exact('5'), max: exact('10') })).toBe(line);
  });

  it('below a least value of its own, names that value', () => {
    expect(said(number(4), { min: exact('5') })).toBe('- | E03 min=5');
    expect(said(number(-3), { min: exact('-5') })).toBe('-3');
    expect(said(number(-5), { min: exact('-5') })).toBe('-5');
    expect(said(number(-6), { min: exact('-5') })).toBe('- | E04');
    expect(said(number(-6), { min: exact('-5'), max: exact('-2') })).toBe('- | E04');
    expect(said(number(-1), { min: exact('-5'), max: exact('-2') })).toBe('- | E03 min=-5 max=-2');
  });

  it.each([
    [5.5, '- | E02 whole=5.5'],
    [12, '12'],
    [-1.5, '- | E04'],
  ])('%d where whole numbers are asked is %s', (value, line) => {
    expect(said(number(value), { whole: true })).toBe(line);
  });

  it('a fraction is welcome where nothing else is said', () => {
    expect(said(number(5.5), { whole: false })).toBe('5.5');
  });

  it.each([
    ['deduction', '- | E04 hint=2'],
    ['score', '- | E04'],
  ] as const)('-2 in a %s column is %s (R-11)', (column, line) => {
    expect(said(number(-2), { max: HUNDRED, column })).toBe(line);
    expect(said(text('-2'), { max: HUNDRED, column })).toBe(line);
  });
});

describe('a number that a format shows as something else', () => {
  it.each([
    [0.85, '0%', '85 | W03 85'],
    [0.855, '0.0%', '85.5 | W03 85.5'],
    [0.85555, '0.00%', '85.555 | W03 85.555 | W02'],
    [1.2, '0%', '- | E03 max=100'],
    [-0.1, '0%', '- | E04'],
    [0.85, 'General', '0.85'],
    [0.85, '0.00', '0.85'],
    [45356, 'm"月"d"日"', '- | E02'],
    [95, 'yyyy-m-d', '- | E02 hint=95'],
  ])('%d formatted %s is %s', (value, format, line) => {
    expect(said(number(value, format))).toBe(line);
  });

  it('a day in a column without maximum gets no hint', () => {
    expect(said(number(95, 'yyyy-m-d'), {})).toBe('- | E02');
  });
});

describe('a percentage (W03, C-09)', () => {
  it.each([
    ['85%', '85 | W03 85'],
    ['85 %', '85 | W03 85'],
    ['８５％', '85 | W03 85'],
    ['85.123%', '85.123 | W03 85.123 | W02'],
    ['120%', '- | E03 max=100'],
    ['-5%', '- | E04'],
    ['O%', '- | E02'],
    ['%', '- | E02'],
    ['85%%', '- | E02'],
  ])('%s of 100 is %s', (seen, line) => {
    expect(said(text(seen))).toBe(line);
  });

  it('means that share of another maximum, and both readings are named', () => {
    const options = { max: exact('15') };
    expect(said(text('85%'), options)).toBe('12.75 | W03 12.75 percentOfMax=12.75 points=85');
    expect(said(number(0.85, '0%'), options)).toBe(
      '12.75 | W03 12.75 percentOfMax=12.75 points=85',
    );
    expect(said(text('101%'), options)).toBe('- | E03 max=15');
    expect(said(text('85%'), { ...options, whole: true })).toBe('- | E02 whole=12.75');
  });

  it('is points where the column has no maximum', () => {
    expect(said(text('85%'), {})).toBe('85 | W03 85');
  });
});

describe('a number typed as text', () => {
  it.each([
    ['95', '95 | N02 95'],
    ['095', '95 | N02 95'],
    ['88.50', '88.5 | N02 88.5'],
    ['0', '0 | N02 0'],
    ['-0', '0 | N02 0'],
    [' 88.5 ', '88.5 | N03 88.5'],
    ['\u00a088.5\t\r\n', '88.5 | N03 88.5'],
    ['8\u200b8.5', '88.5 | N03 88.5'],
    ['１００', '100 | N01 100'],
    ['８８．５', '88.5 | N01 88.5'],
    ['\u3000９５ ', '95 | N01 95'],
    ['59.998', '59.998 | W02'],
    ['５９．９９８', '59.998 | W02'],
    ['-1', '- | E04'],
    ['－1', '- | E04'],
    ['−1', '- | E04'],
    ['105', '- | E03 max=100'],
    ['1,000', '- | E03 max=100'],
    ['1，000', '- | E03 max=100'],
  ])('%j is %s', (seen, line) => {
    expect(said(text(seen))).toBe(line);
  });

  it.each([
    ['1,000', '1000 | N02 1000'],
    ['1,234,567.89', '1234567.89 | N02 1234567.89'],
    ['12,345', '12345 | N02 12345'],
    ['1234,567', '- | E02'],
    ['1,0000', '- | E02'],
    ['1,00', '- | E02 hint=1'],
    [',100', '- | E02'],
    ['1,000,00', '- | E02'],
  ])('thousands: %s is %s', (seen, line) => {
    expect(said(text(seen), {})).toBe(line);
  });

  it.each([
    ['5.5', '- | E02 whole=5.5'],
    ['12节', '12 | W01 12'],
    ['12.0', '12 | N02 12'],
  ])('%s where whole numbers are asked is %s', (seen, line) => {
    expect(said(text(seen), { whole: true })).toBe(line);
  });
});

describe('a slip of the pen (W01)', () => {
  it.each([
    ['95分', '95 | W01 95'],
    ['95 分', '95 | W01 95'],
    ['９５分', '95 | W01 95'],
    ['95.5分。', '95.5 | W01 95.5'],
    ['88。5', '88.5 | W01 88.5'],
    ['88｡5', '88.5 | W01 88.5'],
    ['88·5', '88.5 | W01 88.5'],
    ['88 。 5', '88.5 | W01 88.5'],
    ['95.', '95 | W01 95'],
    ['95。', '95 | W01 95'],
    ['95、', '95 | W01 95'],
    ['95 ；', '95 | W01 95'],
    ['+5', '5 | W01 5'],
    ['＋ 5', '5 | W01 5'],
    ['.5', '0.5 | W01 0.5'],
    ['-.5', '- | E04'],
    ['59.998分', '59.998 | W01 59.998 | W02'],
    ['105分', '- | E03 max=100'],
    ['-5分', '- | E04'],
  ])('%s is %s', (seen, line) => {
    expect(said(text(seen))).toBe(line);
  });

  it.each([
    '分',
    '学时',
    '课时',
    '节',
    '人次',
    '次',
    '人',
    '名',
    '个',
    '项',
    '票',
    '篇',
    '份',
    '本',
    '件',
    '天',
    '周',
    '月',
  ])('a number with the unit %s', (unit) => {
    expect(said(text(`12${unit}`))).toBe('12 | W01 12');
  });
});

describe('no number at all (E02)', () => {
  it.each([
    ['优', '- | E02'],
    ['8+9', '- | E02'],
    ['95/100', '- | E02'],
    ['95~98', '- | E02'],
    ['1e2', '- | E02'],
    ['8。8。5', '- | E02'],
    ['约95', '- | E02'],
    ['=', '- | E02'],
    ['+', '- | E02'],
    ['缺考', '- | E02'],
    ['分', '- | E02'],
    ['NaN', '- | E02'],
    ['Infinity', '- | E02'],
    ['OO', '- | E02'],
    ['lOO分', '- | E02'],
    ['1O0', '- | E02 hint=100'],
    ['１Ｏ０', '- | E02 hint=100'],
    ['1o0', '- | E02 hint=100'],
    ['l00', '- | E02 hint=100'],
    ['I00', '- | E02 hint=100'],
    ['|00分', '- | E02 hint=100'],
    ['3,5', '- | E02 hint=3.5'],
    ['3，5', '- | E02 hint=3.5'],
    ['88,55', '- | E02 hint=88.55'],
    ['-3,5', '- | E02 hint=-3.5'],
    ['3,5x', '- | E02'],
    ['x3,5', '- | E02'],
    ['8 8.5', '- | E02 hint=88.5'],
    ['88  . 5', '- | E02 hint=88.5'],
    ['九十五', '- | E02 hint=95'],
    ['九十五分', '- | E02 hint=95'],
    ['一百零五', '- | E02 hint=105'],
    ['八十八点五', '- | E02 hint=88.5'],
  ])('%s is %s', (seen, line) => {
    expect(said(text(seen))).toBe(line);
  });

  it.each([true, false])('the boolean %s is E02', (boolean) => {
    expect(said({ type: 'boolean', boolean })).toBe('- | E02');
  });
});

describe('a status word among the marks (W04)', () => {
  it.each([
    '免考',
    '免评',
    '免',
    '不参评',
    '不参加考核',
    '离退休',
    '退休',
    '离休',
    '长病',
    '长病假',
    '长期病假',
    ' 免考 ',
  ])('%s suggests 考核状态 免考', (word) => {
    expect(said(text(word))).toBe('- | W04 免考 status=免考');
  });

  it.each([
    '缓评',
    '缓考',
    '缓',
    '病假',
    '事假',
    '产假',
    '陪产假',
    '育儿假',
    '婚假',
    '丧假',
    '公假',
    '请假',
    '休假',
    '公出',
    '外出',
    '借调',
    '挂职',
    '支教',
    '脱产',
    '脱产学习',
    '进修',
    '外派',
  ])('%s suggests 考核状态 缓评', (word) => {
    expect(said(text(word))).toBe('- | W04 缓评 status=缓评');
  });
});
