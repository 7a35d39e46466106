import type { CellContent } from '../../../../src/domain/reading/cellContent';
import { BLANK_CELL } from '../../../../src/domain/reading/cellContent';
import { readChoice } from '../../../../src/domain/reading/readChoice';
import { readDate } from '../../../../src/domain/reading/readDate';
import type { ReadOptions } from '../../../../src/domain/reading/readFilled';
import { readId } from '../../../../src/domain/reading/readId';
import { readMark } from '../../../../src/domain/reading/readMark';
import { readName } from '../../../../src/domain/reading/readName';
import { readText } from '../../../../src/domain/reading/readText';
import { readYesNo } from '../../../../src/domain/reading/readYesNo';

const text = (seen: string): CellContent => ({ type: 'text', text: seen });

describe.each([
  ['a mark', (cell: CellContent, options: ReadOptions) => readMark(cell, options)],
  ['a name', (cell: CellContent, options: ReadOptions) => readName(cell, options)],
  ['an id', (cell: CellContent, options: ReadOptions) => readId(cell, options)],
  ['a text', (cell: CellContent, options: ReadOptions) => readText(cell, options)],
  ['是 or 否', (cell: CellContent, options: ReadOptions) => readYesNo(cell, options)],
  [
    'a date',
    (cell: CellContent, options: ReadOptions) => readDate(cell, { year: 2024, ...options }),
  ],
  [
    'a choice',
    (cell: CellContent, options: ReadOptions) => readChoice(cell, { options: ['好'], ...options }),
  ],
])('where %s is asked', (_what, read) => {
  const blanks = [
    '',
    ' ',
    '\u3000',
    '\u00a0\t',
    '\u200b',
    '\ufeff',
    '\n',
    '/',
    '／',
    '//',
    '-',
    '－',
    '—',
    '——',
    '–',
    '−',
    '―',
    '─',
    '无',
    '缺',
    '未评',
    ' 无 ',
  ].map(text);

  it.each([BLANK_CELL, ...blanks])('%j is E01, never zero', (cell) => {
    const missing = { value: null, findings: [{ code: 'E01', suggested: '', detail: {} }] };
    expect(read(cell, {})).toStrictEqual(missing);
    expect(read(cell, { optional: false })).toStrictEqual(missing);
  });

  it.each([BLANK_CELL, ...blanks])('%j is nothing at all where it may be left out', (cell) => {
    expect(read(cell, { optional: true })).toEqual({ value: null, findings: [] });
  });

  it('a formula that nobody has computed yet is E01 and names the formula', () => {
    expect(read({ type: 'blank', formula: '=H5+I5' }, {}).findings).toEqual([
      { code: 'E01', suggested: '', detail: { formula: '=H5+I5' } },
    ]);
  });

  it('a formula error is E05 with its formula, also where a blank is allowed', () => {
    const cell: CellContent = { type: 'error', text: '#DIV/0!', formula: '=H5/0' };
    expect(read(cell, { optional: true })).toEqual({
      value: null,
      findings: [{ code: 'E05', suggested: '', detail: { error: '#DIV/0!', formula: '=H5/0' } }],
    });
  });

  it.each([
    '#N/A',
    '#REF!',
    '#DIV/0!',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#FIELD!',
    '#BLOCKED!',
    '#CONNECT!',
    '#BUSY!',
    '#UNKNOWN!',
    '#GETTING_DATA',
    '#n/a',
    ' #N/A ',
  ])('the error %s pasted as text is E05', (seen) => {
    expect(read(text(seen), { optional: true })).toStrictEqual({
      value: null,
      findings: [{ code: 'E05', suggested: '', detail: { error: seen.trim() } }],
    });
  });

  it.each(['#N/A?', 'x#N/A', '无故', '有无', '缺席', '-a', 'a-', '/x', 'x/'])(
    'the text %s is neither blank nor an error of a formula',
    (seen) => {
      const codes = read(text(seen), {}).findings.map(({ code }) => code);
      expect(codes).not.toContain('E01');
      expect(codes).not.toContain('E05');
    },
  );
});
