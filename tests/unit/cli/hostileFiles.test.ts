import { openFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { messagesFor } from '../../../src/messages/messagesFor';
import { XLSX_LIMITS } from '../../../src/xlsx/xlsxLimits';
import { readFixture } from '../../fixtures/readFixture';
import { plainXlsx, relationship, workbookRels, xlsxOfRows } from '../../support/plainXlsx';
import { Harness } from './cliHarness';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

async function check(path: string, bytes: Uint8Array, more: readonly string[] = []) {
  const harness = new Harness();
  harness.stored.set(path, bytes);
  const ran = await harness.run(['check', path, ...more]);
  expect(harness.writes).toEqual([]);
  return ran;
}

const ole = new Uint8Array(2048);
ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
ole.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);

describe('A file that is not what its name says', () => {
  it.each<[string, Uint8Array, string]>([
    [
      '网页.xls',
      text('<html><table></table></html>'),
      '“网页.xls”其实是网页，请在 Excel 或 WPS 中打开并另存为 .xlsx 后再用。',
    ],
    [
      '改名.xls',
      readFixture('office-plain.xlsx'),
      '“改名.xls”其实是 .xlsx 工作簿，请把扩展名改为 .xlsx 后再用。',
    ],
    [
      '旧.xls',
      readFixture('old.xls'),
      '“旧.xls”是旧的 .xls 格式，请在 Excel 或 WPS 中另存为 .xlsx 后再用。',
    ],
    [
      '旧.et',
      readFixture('old.xls'),
      '“旧.et”是 WPS 的 .et 格式，请在 WPS 中另存为 .xlsx 后再用。',
    ],
    [
      '旧.xlsx',
      readFixture('old.xls'),
      '“旧.xlsx”其实是旧的 .xls（或 WPS 的 .et）格式，请在 Excel 或 WPS 中另存为 .xlsx 后再用。',
    ],
    [
      '表.csv',
      text('编号,姓名\n'),
      '“表.csv”是文本表格，请在 Excel 或 WPS 中打开并另存为 .xlsx 后再用。',
    ],
    [
      '表.xlsx',
      text('编号,姓名\n'),
      '“表.xlsx”其实是文本表格，请在 Excel 或 WPS 中打开并另存为 .xlsx 后再用。',
    ],
    [
      '密.xlsx',
      ole,
      '“密.xlsx”设有打开密码，请在 Excel 或 WPS 中用密码打开，在“文件-信息-保护工作簿-用密码进行加密”中清空密码，保存后再用。',
    ],
    [
      '密.xls',
      ole,
      '“密.xls”设有打开密码，请在 Excel 或 WPS 中用密码打开，在“文件-信息-保护工作簿-用密码进行加密”中清空密码，保存后再用。',
    ],
    [
      '断.xlsx',
      readFixture('truncated.xlsx'),
      '“断.xlsx”不完整，后半部分缺失，请重新下载或请对方重新发送。',
    ],
  ])('%s says what it is and what to do', async (path, bytes, sentence) => {
    expect(await check(path, bytes)).toEqual({ exit: 2, out: '', err: `${sentence}\n` });
  });

  it('says it in English, too, and as a code for machines', async () => {
    const { err, out } = await check('x.xlsx', ole, ['--lang', 'en', '--json']);
    expect(err).toMatch(/^“x\.xlsx” has a password; please open it with the password/u);
    expect(JSON.parse(out)).toMatchObject({ failure: { code: 'file.encrypted' } });
  });
});

describe.each(['zh-CN', 'en-US'] as const)('The sentences about files in %s', (language) => {
  const sentences = Object.entries(messagesFor(language).failures.file);

  it.each(sentences)('%s is one line that names the file', (_, sentence) => {
    expect(sentence('表.xlsx')).toMatch(/^“表\.xlsx”[^\n]+[。.]$/u);
  });

  it.each([
    ['tooLarge', `${XLSX_LIMITS.inputBytes / 1024 / 1024} MB`],
    ['zipBomb', `${XLSX_LIMITS.unpackedBytes / 1024 / 1024} MB`],
    ['tooManyParts', String(XLSX_LIMITS.parts)],
    ['tooManyStyles', String(XLSX_LIMITS.styles)],
    ['cellTooLong', String(XLSX_LIMITS.cellCharacters)],
    [
      'tooManyCells',
      language === 'zh-CN'
        ? `${XLSX_LIMITS.cells / 10_000} 万`
        : `${XLSX_LIMITS.cells / 1_000_000} million`,
    ],
  ] as const)('%s names the limit that the reader has', (code, limit) => {
    expect(messagesFor(language).failures.file[code]('表.xlsx')).toContain(limit);
  });
});

describe('Macros and links to other files', () => {
  const carrying = async (): Promise<Uint8Array> => {
    const opened = await openFileWorkbook(readFixture('office-plain.xlsx'));
    if (!opened.ok) throw new Error(opened.failure);
    return opened.value.toBytes();
  };

  it('are not mentioned where there are none', async () => {
    const { out } = await check('簿.xlsx', await carrying());
    expect(out).not.toMatch(/宏|引用其他文件/u);
  });

  it('are named where there are some', async () => {
    const harness = new Harness();
    const path = await harness.withExample();
    const opened = await openFileWorkbook(harness.bytes(path));
    if (!opened.ok) throw new Error(opened.failure);
    const linked = await withLink(harness.bytes(path));
    const { out, exit } = await check('簿.xlsm', linked);
    expect(exit).not.toBe(2);
    expect(out).toContain('工作簿含宏：不会运行，原样保留。');
    expect(out).toContain('工作簿引用其他文件（台账.xlsx）：不会打开，以文件中保存的值为准。');
  });
});

describe('What a hostile cell, tab or path holds', () => {
  const ESCAPE = '\u001b[31m';

  it.each([[[]], [['--lang', 'en']]])(
    'never reaches the terminal as a command (%j)',
    async (more) => {
      const bytes = await plainXlsx({
        'xl/workbook.xml':
          '<workbook xmlns:r="urn:x"><sheets><sheet name="&#x9B;31m&#x202E;红&#x7F;" sheetId="1" r:id="rId1"/></sheets></workbook>',
      });
      const { err, exit } = await check(`a${ESCAPE}.xlsx`, bytes, more);
      expect(exit).toBe(2);
      expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
      const missing = await new Harness().run(['check', `a${ESCAPE}.xlsx`]);
      expect(missing.err).not.toContain('\u001b');
    },
  );

  it.each([
    ['a tab name longer than Excel allows', '样'.repeat(60)],
    ['a tab name with forbidden characters', 'a/b\\c?d*e[f]:g'],
  ])('%s can be read and named', async (_, name) => {
    const bytes = await plainXlsx({
      'xl/workbook.xml': `<workbook xmlns:r="urn:x"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    });
    const { err } = await check('簿.xlsx', bytes);
    expect(err).toContain(name.slice(0, 13));
  });

  it('is read in good time however wide, long or repetitive it is', async () => {
    const wide = `<row r="1">${'<c t="inlineStr"><is><t>编号</t></is></c>'.repeat(16_384)}</row>`;
    const long = Array.from(
      { length: 60 },
      (_, index) =>
        `<row r="${index + 2}"><c t="inlineStr"><is><t xml:space="preserve">1${' '.repeat(30_000)}x</t></is></c></row>`,
    );
    const { exit } = await check('簿.xlsx', await xlsxOfRows(wide + long.join('')));
    expect(exit).toBe(2);
  });
});

/** The workbook with a link to another file and macros, as its relationships tell of them. */
async function withLink(bytes: Uint8Array): Promise<Uint8Array> {
  const { readZip } = await import('../../../src/xlsx/zip/readZip');
  const { writeZip } = await import('../../../src/xlsx/zip/writeZip');
  const parts = new Map(await readZip(bytes, XLSX_LIMITS));
  const rels = 'xl/_rels/workbook.xml.rels';
  const more =
    relationship('rId901', 'externalLink', 'externalLinks/externalLink1.xml') +
    relationship('rId902', 'vbaProject', 'vbaProject.bin');
  const old = new TextDecoder().decode(parts.get(rels));
  parts.set(rels, text(old.replace('</Relationships>', `${more}</Relationships>`)));
  parts.set('xl/vbaProject.bin', text('x'));
  parts.set('xl/externalLinks/externalLink1.xml', text('<externalLink/>'));
  parts.set(
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    text(
      workbookRels(relationship('rId7', 'externalLinkPath', '台账.xlsx', ' TargetMode="External"')),
    ),
  );
  return writeZip(parts);
}
