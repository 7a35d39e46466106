import fc from 'fast-check';
import { distinctFileNames, safeFileName } from '../../../src/workbook/fileName';

const nameOf = (unit: string): string => safeFileName(`${unit}_责任书`, '_2024', '.xlsx');

it.each([
  ['第一支部', '第一支部_责任书_2024.xlsx'],
  ['党政/后勤支部', '党政_后勤支部_责任书_2024.xlsx'],
  ['a\\b:c*d?e"f<g>h|i', 'a_b_c_d_e_f_g_h_i_责任书_2024.xlsx'],
  ['第一\n支部\t', '第一_支部__责任书_2024.xlsx'],
  ['  ..第一支部', '第一支部_责任书_2024.xlsx'],
  ['~$第一支部', '$第一支部_责任书_2024.xlsx'],
  ['第一\u200b支部\u202e', '第一_支部__责任书_2024.xlsx'],
  ['CON.a', '_CON.a_责任书_2024.xlsx'],
  ['e\u0301cole', 'école_责任书_2024.xlsx'],
  ['坏\ud800字', '坏_字_责任书_2024.xlsx'],
])('unit %j gives %s', (unit, name) => {
  expect(nameOf(unit)).toBe(name);
});

it.each(['CON', 'nul', 'Com1', 'LPT9', 'aux ', 'PRN.', 'COM¹'])(
  'the device name %j is never the name of a file',
  (head) => {
    expect(safeFileName(head, '', '.xlsx').startsWith('_')).toBe(true);
  },
);

it.each(['', '...', ' '])('%j still gives a name', (head) => {
  expect(safeFileName(head, '', '.xlsx')).toBe('_.xlsx');
});

it('a long name is cut before its year, between whole characters', () => {
  const name = nameOf('𠮷'.repeat(200));
  expect(name).toMatch(/^𠮷+_2024\.xlsx$/u);
});

it('units that differ in case or in what is forbidden do not overwrite each other', () => {
  const heads = ['A/B', 'a:b', 'A_B', '第一支部'].map((head) => ({ head, tail: '_2024' }));
  expect(distinctFileNames(heads, '.xlsx')).toEqual([
    'A_B_2024.xlsx',
    'a_b_2024(2).xlsx',
    'A_B_2024(3).xlsx',
    '第一支部_2024.xlsx',
  ]);
});

it('any texts give distinct names that every system accepts', () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 150 }), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (units) => {
      const names = distinctFileNames(
        units.map((head) => ({ head, tail: '_2024' })),
        '.xlsx',
      );
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f\p{Surrogate}]/u);
        expect(name).toMatch(/^[^ .~].*_2024(\(\d+\))?\.xlsx$|^_2024(\(\d+\))?\.xlsx$/u);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name.normalize('NFC')).toBe(name);
      }
    }),
  );
});
