import fc from 'fast-check';
import { writeXlsx as writeHucre } from 'hucre/xlsx';
import { type OpenedXlsx, openXlsx } from '../../../src/xlsx/openXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { XLSX_LIMITS } from '../../../src/xlsx/xlsxLimits';
import { writeZip } from '../../../src/xlsx/zip/writeZip';
import { readFixture } from '../../fixtures/readFixture';

async function open(name: string): Promise<OpenedXlsx> {
  const opened = await openXlsx(readFixture(name));
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
}

describe('reading a score sheet that openpyxl wrote', () => {
  it.each([
    ['a text', 2, 0, { kind: 'text', text: 'D001' }, null],
    ['a date', 2, 2, { kind: 'number', number: 45536 }, 'yyyy-mm-dd'],
    ['a percentage', 2, 4, { kind: 'number', number: 0.25 }, '0.0%'],
    ['a formula without value', 2, 5, { kind: 'blank', formula: 'D3*2' }, null],
    ['an error', 2, 6, { kind: 'error', text: '#N/A' }, null],
    ['a date typed as text', 3, 2, { kind: 'text', text: '2024年9月2日' }, null],
    ['a number typed as text', 3, 3, { kind: 'text', text: '92' }, null],
    ['a truth value', 3, 6, { kind: 'boolean', boolean: true }, null],
    ['digits that are a name', 5, 0, { kind: 'text', text: '007' }, null],
  ])('gives %s as it is stored', async (_, row, column, content, format) => {
    const { sheets, formats } = await open('score-sheet.xlsx');
    const { style = 0, ...cell } = sheets[0]?.rows[row]?.[column] ?? { kind: 'none' };
    expect(cell).toEqual(content);
    expect(formats[style]).toBe(format);
  });

  it('keeps the time of day of a date exactly as the file has it', async () => {
    const { sheets } = await open('score-sheet.xlsx');
    expect(sheets[0]?.rows[4]?.[2]).toMatchObject({ number: 45538.52083333334 });
  });

  it('knows merges, hidden rows, states of sheets and names', async () => {
    const { sheets, book } = await open('score-sheet.xlsx');
    expect(sheets[0]?.merges).toEqual(['A1:F1']);
    expect(sheets[0]?.hiddenRows).toEqual([5]);
    expect(sheets.map((sheet) => [sheet.entry.name, sheet.entry.state])).toEqual([
      ["考核 评分's", 'visible'],
      ['汇总', 'visible'],
      ['代码', 'hidden'],
      ['更深', 'veryHidden'],
    ]);
    expect(book.names).toContainEqual({
      name: '及格线',
      sheet: null,
      text: "'考核 评分''s'!$D$6",
      hidden: false,
    });
  });
});

describe('reading files of other programs', () => {
  it('reads the values that LibreOffice computed', async () => {
    const { sheets } = await open('libreoffice-score-sheet.xlsx');
    expect(sheets[0]?.rows[2]?.[5]).toMatchObject({ kind: 'number', number: 177, formula: 'D3*2' });
    expect(sheets[1]?.rows[1]?.[0]).toMatchObject({ number: 61, formula: '及格线+1' });
  });

  it('joins rich text, leaves phonetic guides out and keeps spaces', async () => {
    const { sheets } = await open('wps-like.xlsx');
    expect(sheets[0]?.rows[0]).toEqual([
      { kind: 'text', text: ' 首尾空格 ' },
      { kind: 'text', text: '粗细' },
      { kind: 'text', text: '样姓' },
      { kind: 'text', text: '' },
      { kind: 'text', text: '\r甲A' },
    ]);
    expect(sheets[0]?.rows[1]).toEqual([
      { kind: 'text', text: '内联' },
      { kind: 'text', text: '甲乙' },
    ]);
  });

  it('counts rows and cells that say no address', async () => {
    const { sheets } = await open('wps-like.xlsx');
    expect(sheets[0]?.rows[2]).toEqual([]);
    expect(sheets[0]?.rows[3]?.[1]).toEqual({ kind: 'blank', formula: 'A1&"x"' });
  });

  it('reads cached texts, errors and truth values of formulas', async () => {
    const { sheets } = await open('wps-like.xlsx');
    expect(sheets[0]?.rows[3]?.slice(2)).toEqual([
      { kind: 'text', text: '缓存', formula: 'A1&"y"' },
      { kind: 'error', text: '#DIV/0!', formula: '1/0' },
      { kind: 'boolean', boolean: true, formula: '1=1' },
    ]);
  });

  it('gives every cell of a shared formula its own formula', async () => {
    const { sheets } = await open('wps-like.xlsx');
    expect([4, 5, 6].map((row) => sheets[0]?.rows[row]?.[1]?.formula)).toEqual([
      '$A5*2+SUM(A$5:A5)',
      '$A6*2+SUM(A$5:A6)',
      '$A7*2+SUM(A$5:A7)',
    ]);
    expect(sheets[0]?.rows[7]?.[0]).toEqual({ kind: 'number', number: 4, formula: 'A5:A6*2' });
  });

  it('reads ISO dates, exponents and empty values', async () => {
    const { sheets } = await open('wps-like.xlsx');
    expect(sheets[0]?.rows[6]?.[0]).toEqual({ kind: 'number', number: 0.001 });
    expect(sheets[0]?.rows[8]).toEqual([
      { kind: 'number', number: 6 },
      { kind: 'boolean', boolean: false },
      { kind: 'number', number: 45536.5 },
      { kind: 'error', text: '#N/A' },
    ]);
  });

  it('reads tags with a prefix', async () => {
    const { sheets } = await open('prefixed.xlsx');
    expect(sheets[0]?.rows).toEqual([[{ kind: 'text', text: '前缀' }]]);
  });

  it('counts days from 1900 also where the file counts from 1904, and leaves numbers alone', async () => {
    const { sheets } = await open('dates-1904.xlsx');
    expect(sheets[0]?.rows[0]).toMatchObject([{ number: 45536 }, { number: 100 }]);
  });

  it('leaves out sheets without cells', async () => {
    const { sheets, book } = await open('extras.xlsx');
    expect(book.sheets.map((entry) => entry.isWorksheet)).toEqual([true, true, false]);
    expect(sheets.map((sheet) => sheet.entry.name)).toEqual(['图表', '图片']);
  });

  it.each([
    ['protected.xlsx', true, true],
    ['score-sheet.xlsx', false, false],
  ])('knows protection and password of %s', async (name, isProtected, hasPassword) => {
    const { sheets } = await open(name);
    expect(sheets[0]).toMatchObject({ isProtected, hasPassword });
  });
});

describe('bytes that are no workbook', () => {
  const sheet = { name: 'S', rows: [[1]] };

  it.each([
    ['a cut-off file', () => readFixture('truncated.xlsx'), 'truncated'],
    ['a file with a flipped bit', () => readFixture('flipped.xlsx'), 'corrupt'],
    ['text', () => readFixture('text.xlsx'), 'textTable'],
    ['nothing', () => new Uint8Array(), 'empty'],
    ['a zip of something else', () => readFixture('not-a-workbook.xlsx'), 'notWorkbook'],
    ['an old .xls', () => readFixture('old.xls'), 'legacyXls'],
    [
      'a workbook with a password',
      () => writeHucre({ sheets: [sheet], encryption: { password: 'x', spinCount: 10 } }),
      'encrypted',
    ],
  ])('says what is wrong with %s', async (_, bytes, failure) => {
    expect(await openXlsx(await bytes())).toEqual({ ok: false, failure });
  });

  it.each([
    ['bytes', { inputBytes: 100 }, 'tooLarge'],
    ['bytes when unpacked', { unpackedBytes: 1000 }, 'zipBomb'],
    ['parts', { parts: 3 }, 'tooManyParts'],
    ['cells', { cells: 20 }, 'tooManyCells'],
    ['styles', { styles: 1 }, 'tooManyStyles'],
    ['characters', { textCharacters: 10 }, 'tooMuchText'],
    ['characters of formulas', { formulaCharacters: 3 }, 'tooMuchText'],
    ['characters in a cell', { cellCharacters: 3 }, 'cellTooLong'],
  ])('refuses too many %s before memory is spent on them', async (_, limit, failure) => {
    const opened = await openXlsx(readFixture('score-sheet.xlsx'), { ...XLSX_LIMITS, ...limit });
    expect(opened).toEqual({ ok: false, failure });
  });

  it('refuses two cells in far corners, whose rectangle would fill the memory', async () => {
    const bytes = await writeHucre({ sheets: [sheet] });
    const opened = await openXlsx(bytes);
    if (!opened.ok) throw new Error(opened.failure);
    const parts = new Map(opened.value.book.parts);
    parts.set(
      'xl/worksheets/sheet1.xml',
      new TextEncoder().encode(
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
          '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
      ),
    );
    expect(await openXlsx(await writeZip(parts))).toEqual({ ok: false, failure: 'tooManyCells' });
  });

  it('never throws, wherever a file is cut off', async () => {
    const whole = readFixture('wps-like.xlsx');
    for (let length = 0; length < whole.length; length += 37) {
      const opened = await openXlsx(whole.slice(0, length));
      expect(opened.ok).toBe(false);
    }
  });

  it.each(['wps-like.xlsx', 'score-sheet.xlsx'])(
    'never throws, whatever bytes of %s are changed',
    async (name) => {
      const whole = readFixture(name);
      const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const [opened, read] = [await openXlsx(bytes), await readXlsx(bytes)];
          expect(typeof opened.ok).toBe(typeof read.ok);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    ['a tag without an end', '<worksheet><sheetData><row r="1"'],
    [
      'a row outside the sheet',
      '<worksheet><sheetData><row r="0"><c><v>1</v></c></row></sheetData>',
    ],
    [
      'a column outside the sheet',
      `<worksheet><sheetData><row r="1">${'<c/>'.repeat(16_400)}</row></sheetData>`,
    ],
  ])('are told by %s', async (_, xml) => {
    const opened = await openXlsx(readFixture('wps-like.xlsx'));
    if (!opened.ok) throw new Error(opened.failure);
    const parts = new Map(opened.value.book.parts);
    parts.set('xl/worksheets/sheet1.xml', new TextEncoder().encode(xml));
    expect(await openXlsx(await writeZip(parts))).toEqual({ ok: false, failure: 'corrupt' });
  });
});
