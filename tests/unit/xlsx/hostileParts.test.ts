import { openFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { foreignOf } from '../../../src/xlsx/findForeign';
import { openXlsx } from '../../../src/xlsx/openXlsx';
import type { XlsxFailureCode } from '../../../src/xlsx/xlsxFailure';
import { XLSX_LIMITS } from '../../../src/xlsx/xlsxLimits';
import { unescapeXml } from '../../../src/xlsx/xml/xmlText';
import {
  plainXlsx,
  relationship,
  sheetXml,
  workbookRels,
  xlsxOfRows,
} from '../../support/plainXlsx';

async function failureOf(bytes: Uint8Array): Promise<XlsxFailureCode | 'opened'> {
  const opened = await openXlsx(bytes);
  return opened.ok ? 'opened' : opened.failure;
}

const cell = (inner: string, attributes = ''): string =>
  `<row r="1"><c r="A1"${attributes}>${inner}</c></row>`;
const strings = (...texts: readonly string[]): Record<string, string> => ({
  'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  'xl/_rels/workbook.xml.rels': workbookRels(
    relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
  ),
});
const styles = (inner: string): Record<string, string> => ({
  'xl/styles.xml': `<styleSheet>${inner}</styleSheet>`,
  'xl/_rels/workbook.xml.rels': workbookRels(relationship('rId2', 'styles', 'styles.xml')),
});

describe('a workbook that lacks something is no blank workbook', () => {
  it.each<[string, Record<string, string | null>, XlsxFailureCode]>([
    ['the types of its parts', { '[Content_Types].xml': null }, 'missingPart'],
    ['its relationships', { '_rels/.rels': null }, 'notWorkbook'],
    ['the workbook itself', { 'xl/workbook.xml': null }, 'notWorkbook'],
    ['the relationships of the workbook', { 'xl/_rels/workbook.xml.rels': null }, 'missingPart'],
    ['a sheet', { 'xl/worksheets/sheet1.xml': null }, 'missingPart'],
    ['its texts', { ...strings('x'), 'xl/sharedStrings.xml': null }, 'missingPart'],
    ['its styles', { ...styles(''), 'xl/styles.xml': null }, 'missingPart'],
    ['the cells of a sheet', { 'xl/worksheets/sheet1.xml': '<worksheet/>' }, 'corrupt'],
    ['a sheet in the place of a sheet', { 'xl/worksheets/sheet1.xml': '<styleSheet/>' }, 'corrupt'],
    ['texts in the place of texts', { ...strings(), 'xl/sharedStrings.xml': '<x/>' }, 'corrupt'],
    [
      'a text that a cell points at',
      { ...strings('x'), 'xl/worksheets/sheet1.xml': sheetXml(cell('<v>1</v>', ' t="s"')) },
      'corrupt',
    ],
    [
      'texts while a cell points at one',
      { 'xl/worksheets/sheet1.xml': sheetXml(cell('<v>0</v>', ' t="s"')) },
      'corrupt',
    ],
  ])('without %s', async (_, change, failure) => {
    expect(await failureOf(await plainXlsx(change))).toBe(failure);
  });
});

describe('XML that no spreadsheet program writes is refused', () => {
  it.each<[string, string, XlsxFailureCode]>([
    ['a DOCTYPE', '<!DOCTYPE worksheet><worksheet><sheetData/></worksheet>', 'doctype'],
    [
      'entities that grow',
      '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>',
      'doctype',
    ],
    [
      'an entity of a file',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>',
      'doctype',
    ],
    [
      'deep nesting',
      `<worksheet><sheetData/>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</worksheet>`,
      'tooDeep',
    ],
    ['tags that cross', sheetXml('<row r="1"><c r="A1"><v>1</c></v></row>'), 'corrupt'],
    ['a tag that is never closed', sheetXml('<row r="1">'), 'corrupt'],
    ['an element within a value', sheetXml(cell('<v>1<x/>2</v>')), 'corrupt'],
    ['attributes without quotes', sheetXml('<row r="1"><c r=B1><v>1</v></c></row>'), 'corrupt'],
    [
      'an attribute given twice',
      sheetXml('<row r="1"><c r="A1" r="B1"><v>1</v></c></row>'),
      'corrupt',
    ],
    ['a cell of another row', sheetXml('<row r="1"><c r="A2"><v>1</v></c></row>'), 'corrupt'],
    ['a cell outside the sheet', sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'corrupt'],
    ['an address that is none', sheetXml('<row r="1"><c r="A0"><v>1</v></c></row>'), 'corrupt'],
    ['a row number that is none', sheetXml('<row r="1e3"><c><v>1</v></c></row>'), 'corrupt'],
    ['a row within a row', sheetXml('<row r="1"><row r="2"/></row>'), 'corrupt'],
    ['a cell without a row', sheetXml('<c r="A1"><v>1</v></c>'), 'corrupt'],
    [
      'a cell given twice',
      sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      'corrupt',
    ],
    ['two lots of cells', sheetXml('', '<sheetData/>'), 'corrupt'],
    ['a type of cell that is none', sheetXml(cell('<v>1</v>', ' t="zz"')), 'corrupt'],
    ['a truth value that is none', sheetXml(cell('<v>2</v>', ' t="b"')), 'corrupt'],
    ['a style that is no number', sheetXml(cell('<v>1</v>', ' s="x"')), 'corrupt'],
    [
      'merges that overlap',
      sheetXml(
        cell('<v>1</v>'),
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A1:C3"/></mergeCells>',
      ),
      'corrupt',
    ],
  ])('%s', async (_, xml, failure) => {
    expect(await failureOf(await plainXlsx({ 'xl/worksheets/sheet1.xml': xml }))).toBe(failure);
  });

  it.each<[string, string]>([
    [
      'two tabs of one name',
      '<sheet name="表" sheetId="1" r:id="rId1"/><sheet name="表" sheetId="2" r:id="rId2"/>',
    ],
    [
      'two tabs of one part',
      '<sheet name="表" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" r:id="rId1"/>',
    ],
    ['a tab without a name', '<sheet name="" sheetId="1" r:id="rId1"/>'],
    [
      'a tab with a control character in its name',
      '<sheet name="a&#27;b" sheetId="1" r:id="rId1"/>',
    ],
    [
      'a tab with half a character in its name',
      '<sheet name="a&#xD800;" sheetId="1" r:id="rId1"/>',
    ],
    ['a tab whose number is none', '<sheet name="表" sheetId="x" r:id="rId1"/>'],
  ])('%s', async (_, sheets) => {
    const bytes = await plainXlsx({
      'xl/workbook.xml': `<workbook xmlns:r="urn:x"><sheets>${sheets}</sheets></workbook>`,
      'xl/worksheets/sheet2.xml': sheetXml(''),
      'xl/_rels/workbook.xml.rels': workbookRels(
        relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
      ),
    });
    expect(await failureOf(bytes)).toBe('corrupt');
  });

  it('entities of our own programming language are no entities', () => {
    expect(unescapeXml('&constructor;&__proto__;&amp;')).toBe('&constructor;&__proto__;&');
  });
});

describe('more than a workbook may have is refused before memory is spent', () => {
  const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

  it('10 MB in one cell', async () => {
    const bytes = await plainXlsx({
      ...strings('x'.repeat(3_000_000)),
      'xl/worksheets/sheet1.xml': sheetXml(cell('<v>0</v>', ' t="s"')),
    });
    expect(await failureOf(bytes)).toBe('cellTooLong');
  });

  it('one long text in very many cells', async () => {
    const cells = Array.from({ length: 1500 }, (_, index) =>
      row(index + 1, `<c t="s"><v>0</v></c>`),
    );
    const bytes = await plainXlsx({
      ...strings('样'.repeat(32_000)),
      'xl/worksheets/sheet1.xml': sheetXml(cells.join('')),
    });
    expect(await failureOf(bytes)).toBe('tooMuchText');
  });

  it('one long shared formula in very many cells', async () => {
    const long = 'A1+'.repeat(8000);
    const first = `<c><f t="shared" si="0">${long}1</f></c>`;
    const cells = Array.from({ length: 100 }, (_, index) =>
      row(index + 1, index === 0 ? first : '<c><f t="shared" si="0"/></c>'),
    );
    const opened = await openXlsx(await xlsxOfRows(cells.join('')), {
      ...XLSX_LIMITS,
      formulaCharacters: 500_000,
    });
    expect(opened).toEqual({ ok: false, failure: 'tooMuchText' });
  });

  it('very many styles', async () => {
    const bytes = await plainXlsx(
      styles(`<cellXfs>${'<xf numFmtId="0"/>'.repeat(65_491)}</cellXfs>`),
    );
    expect(await failureOf(bytes)).toBe('tooManyStyles');
  });

  it('a number format that is a book', async () => {
    const bytes = await plainXlsx(
      styles(`<numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(300)}"/></numFmts>`),
    );
    expect(await failureOf(bytes)).toBe('corrupt');
  });

  it('very many merges', async () => {
    const merges = '<mergeCell ref="XFD1048576"/>'.repeat(200_001);
    const bytes = await xlsxOfRows('', `<mergeCells>${merges}</mergeCells>`);
    expect(await failureOf(bytes)).toMatch(/tooManyCells|zipBomb/);
  });

  it('two cells in far corners', async () => {
    const rows =
      row(1, '<c r="A1"><v>1</v></c>') + row(1_048_576, '<c r="XFD1048576"><v>1</v></c>');
    expect(await failureOf(await xlsxOfRows(rows))).toBe('tooManyCells');
  });
});

describe('what is large only in appearance is opened', () => {
  const open = async (bytes: Uint8Array) => {
    const opened = await openXlsx(bytes);
    if (!opened.ok) throw new Error(opened.failure);
    return opened.value.sheets[0]!;
  };

  it('a dimension, rules and a merge over the whole sheet', async () => {
    const whole = 'A1:XFD1048576';
    const sheet = await open(
      await xlsxOfRows(
        cell('<v>1</v>'),
        `<conditionalFormatting sqref="${whole}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>` +
          `<dataValidations count="1"><dataValidation type="list" sqref="A1:A1048576"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>` +
          `<mergeCells><mergeCell ref="B2:${whole.slice(3)}"/></mergeCells>`,
        `<dimension ref="${whole}"/>`,
      ),
    );
    expect(sheet.rows).toEqual([[{ kind: 'number', number: 1 }]]);
  });

  it('a hundred thousand rows that have nothing but a look', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) =>
        `<row r="${index + 10}" s="1" customFormat="1"><c r="A${index + 10}" s="1"/><c r="Z${index + 10}" s="1"/></row>`,
    );
    const sheet = await open(await xlsxOfRows(cell('<v>1</v>') + rows.join('')));
    expect(sheet.rows[0]?.[0]).toEqual({ kind: 'number', number: 1 });
    expect(sheet.rows.length * 26).toBeLessThanOrEqual(XLSX_LIMITS.blankCells);
  });

  it('16,384 columns', async () => {
    const sheet = await open(await xlsxOfRows(row1('<c><v>1</v></c>'.repeat(16_384))));
    expect(sheet.rows[0]?.length).toBe(16_384);
  });

  const row1 = (cells: string): string => `<row r="1">${cells}</row>`;
});

describe('what a workbook carries besides tables is kept and never opened', () => {
  const links = {
    'xl/_rels/workbook.xml.rels': workbookRels(
      relationship('rId2', 'externalLink', 'externalLinks/externalLink1.xml') +
        relationship('rId3', 'vbaProject', 'vbaProject.bin') +
        relationship('rId4', 'connections', 'connections.xml') +
        relationship('rId5', 'somethingOfTheFuture', 'future.xml'),
    ),
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships>${relationship('rId1', 'externalLinkPath', 'file:///C:/Users/x/%E5%8F%B0%E8%B4%A6.xlsx', ' TargetMode="External"')}</Relationships>`,
    'xl/vbaProject.bin': 'macros',
    'xl/connections.xml': '<connections/>',
    'xl/future.xml': '<future/>',
  };

  it('is named, without the folders of somebody’s machine', async () => {
    const opened = await openXlsx(await plainXlsx(links));
    expect(opened.ok && foreignOf(opened.value.book)).toEqual([
      { kind: 'macros', targets: [] },
      { kind: 'externalLink', targets: ['台账.xlsx'] },
      { kind: 'dataConnection', targets: [] },
    ]);
  });

  it('is still there, byte for byte, after a cell was written', async () => {
    const book = await openFileWorkbook(await plainXlsx(links));
    if (!book.ok) throw new Error(book.failure);
    const step = {
      kind: 'writeCells',
      tab: '表',
      row: 2,
      column: 1,
      cells: [[{ kind: 'text', text: '=1+1' }]],
    } as const;
    expect((await book.value.apply({ steps: [step] })).ok).toBe(true);
    const again = await openXlsx(await book.value.toBytes());
    if (!again.ok) throw new Error(again.failure);
    const { parts } = again.value.book;
    for (const path of [
      'xl/vbaProject.bin',
      'xl/future.xml',
      'xl/externalLinks/externalLink1.xml',
    ]) {
      expect(new TextDecoder().decode(parts.get(path))).toBe(links[path as keyof typeof links]);
    }
    expect(again.value.sheets[0]?.rows[1]).toEqual([{ kind: 'text', text: '=1+1' }]);
  });
});

it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', "=cmd|'/c calc'!A1", '\t=1', '#N/A', 'TRUE', '007'])(
  'a text %j stays text in a cell of somebody’s tab',
  async (text) => {
    const book = await openFileWorkbook(await xlsxOfRows(cell('<v>1</v>')));
    if (!book.ok) throw new Error(book.failure);
    const step = {
      kind: 'writeCells',
      tab: '表',
      row: 1,
      column: 1,
      cells: [[{ kind: 'text', text }]],
    } as const;
    await book.value.apply({ steps: [step] });
    const again = await openXlsx(await book.value.toBytes());
    expect(again.ok && again.value.sheets[0]?.rows[0]).toEqual([{ kind: 'text', text }]);
  },
);
