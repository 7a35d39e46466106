import { openXlsx } from '../../../src/xlsx/openXlsx';
import type { XlsxFailureCode } from '../../../src/xlsx/xlsxFailure';
import { plainParts } from '../../support/plainXlsx';
import { type RawEntry, type RawZip, rawZip } from '../../support/rawZip';

const SOUND: readonly RawEntry[] = [...plainParts()].map(([path, data]) => ({ path, data }));
const nothing = new Uint8Array();
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

async function failureOf(bytes: Uint8Array): Promise<XlsxFailureCode | 'opened'> {
  const opened = await openXlsx(bytes);
  return opened.ok ? 'opened' : opened.failure;
}

/** The sound workbook with its sheet (the last part) changed. */
function sheetThat(change: Partial<RawEntry>): RawEntry[] {
  return SOUND.map((entry, index) =>
    index === SOUND.length - 1 ? { ...entry, ...change } : entry,
  );
}

const zeros = new Uint8Array(5 * 1024 * 1024);

describe('a zip file that lies', () => {
  it.each<[string, readonly RawEntry[], XlsxFailureCode, RawZip?]>([
    ['has a wrong checksum', sheetThat({ checksum: 1 }), 'corrupt'],
    ['says a part were smaller', sheetThat({ size: 3 }), 'corrupt'],
    ['says a part were larger', sheetThat({ size: 3_000_000 }), 'corrupt'],
    ['says a part were packed smaller', sheetThat({ packedSize: 5 }), 'corrupt'],
    ['says a part reached beyond the file', sheetThat({ packedSize: 5_000_000 }), 'corrupt'],
    ['says a stored part were smaller', sheetThat({ stored: true, size: 3 }), 'corrupt'],
    ['lists more parts than it has', SOUND, 'corrupt', { count: 6 }],
    ['lists fewer parts than it has', SOUND, 'missingPart', { count: 4 }],
    ['gives a part twice', [...SOUND, ...SOUND.slice(-1)], 'unsafeZip'],
    [
      'gives a part twice in another case',
      [...SOUND, { path: 'XL/Workbook.xml', data: nothing }],
      'unsafeZip',
    ],
    [
      'lets parts share their bytes',
      [...SOUND, { ...SOUND[0]!, path: 'xl/copy.xml', localPath: 'xl/copy.xml', sharesWith: 0 }],
      'unsafeZip',
    ],
    [
      'calls a part otherwise in its own header',
      sheetThat({ localPath: 'xl/other.xml' }),
      'unsafeZip',
    ],
    [
      'has a part of a long way up',
      [...SOUND, { path: '../../etc/passwd', data: nothing }],
      'unsafeZip',
    ],
    ['has a part at the root', [...SOUND, { path: '/etc/passwd', data: nothing }], 'unsafeZip'],
    ['has a part on a drive', [...SOUND, { path: 'C:\\x.xml', data: nothing }], 'unsafeZip'],
    [
      'has a control character in a name',
      [...SOUND, { path: 'xl/\u0007.xml', data: nothing }],
      'unsafeZip',
    ],
    ['has a part with a password', sheetThat({ encrypted: true }), 'zipPassword'],
    [
      'has a part of a few kB that unpacks to MBs',
      [...SOUND, { path: 'xl/bomb.xml', data: zeros }],
      'zipBomb',
    ],
    [
      'says its parts unpack to gigabytes',
      [...SOUND, { path: 'xl/bomb.xml', data: nothing, size: 0xfffffff0 }],
      'zipBomb',
    ],
    ['says it had 60,000 parts', SOUND, 'tooManyParts', { count: 60_000 }],
  ])('that %s is refused', async (_, entries, failure, zip: RawZip = {}) => {
    expect(await failureOf(rawZip(entries, zip))).toBe(failure);
  });

  it('that unpacks to more than the limit is stopped even where it says less', async () => {
    const data = new Uint8Array(3 * 1024 * 1024);
    const entries = [...SOUND, { path: 'xl/bomb.xml', data, size: 100 }];
    expect(await failureOf(rawZip(entries))).toBe('corrupt');
  });
});

describe('a zip file that is unusual but sound', () => {
  it.each<[string, Uint8Array]>([
    ['stored parts', rawZip(SOUND.map((entry) => ({ ...entry, stored: true })))],
    ['zip64 fields', rawZip(SOUND, { zip64: true })],
    [
      'backslashes in names',
      rawZip(SOUND.map((entry) => ({ ...entry, path: entry.path.replaceAll('/', '\\') }))),
    ],
    ['folders of their own', rawZip([{ path: 'xl/', data: nothing }, ...SOUND])],
    [
      'a zip bomb inside, which nobody unpacks',
      rawZip([
        ...SOUND,
        { path: 'xl/embeddings/x.zip', data: rawZip([{ path: 'x', data: zeros }]) },
      ]),
    ],
    ['bytes behind its end', Uint8Array.from([...rawZip(SOUND), 10, 10])],
  ])('with %s is opened', async (_, bytes) => {
    expect(await failureOf(bytes)).toBe('opened');
  });

  it('with a place of 2^60 in its zip64 fields is refused without a try', async () => {
    const bytes = rawZip(SOUND, { zip64: true });
    bytes[bytes.length - 22 - 20 + 8 + 7] = 0x10;
    expect(await failureOf(bytes)).toBe('corrupt');
  });
});

it('a file cut off anywhere says that its end is missing', async () => {
  const whole = rawZip(SOUND);
  for (let length = 4; length < whole.length; length += 7) {
    expect(await failureOf(whole.slice(0, length))).toBe('truncated');
  }
});

describe('something else under the name of a workbook', () => {
  const ole = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(stream, 'utf16le'), 1024);
    return bytes;
  };
  const zipOf = (path: string, data: Uint8Array = nothing): Uint8Array =>
    rawZip([
      { path, data, stored: true },
      { path: 'x.xml', data: nothing },
    ]);

  it.each<[string, Uint8Array, XlsxFailureCode]>([
    ['an empty file', nothing, 'empty'],
    ['a protected workbook', ole('EncryptedPackage'), 'encrypted'],
    ['an .xls', ole('Workbook'), 'legacyXls'],
    ['a .doc', ole('WordDocument'), 'otherOffice'],
    ['a .ppt', ole('PowerPoint Document'), 'otherOffice'],
    [
      'an .ods',
      zipOf('mimetype', text('application/vnd.oasis.opendocument.spreadsheet')),
      'openDocument',
    ],
    ['an .odt', zipOf('mimetype', text('application/vnd.oasis.opendocument.text')), 'otherOffice'],
    ['an .xlsb', zipOf('xl/workbook.bin'), 'binaryWorkbook'],
    ['a .docx', zipOf('word/document.xml'), 'otherOffice'],
    ['a .pptx', zipOf('ppt/presentation.xml'), 'otherOffice'],
    ['a zip with a workbook in it', zipOf('返回/第一支部.xlsx'), 'archive'],
    ['a zip of something else', zipOf('照片.jpg'), 'notWorkbook'],
    ['a web page', text('\n<html xmlns:o="urn"><table><tr><td>1</td></tr></table>'), 'webPage'],
    ['a web page with a mark', text('\ufeff<!DOCTYPE html><p>1'), 'webPage'],
    ['a saved web page', text('MIME-Version: 1.0\nContent-Type: multipart/related'), 'webPage'],
    [
      'a table in XML',
      text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'xmlTable',
    ],
    ['a feed in XML', text('<?xml version="1.0"?><rss/>'), 'notWorkbook'],
    ['a .csv', text('编号,姓名\n1,样甲\n'), 'textTable'],
    [
      'a .csv in GBK',
      Uint8Array.from([0xb1, 0xe0, 0x2c, 0xd0, 0xd5, 0x0a, 0x31, 0x2c, 0x32]),
      'textTable',
    ],
    [
      '“Unicode text”',
      Uint8Array.from([0xff, 0xfe, ...Buffer.from('编号\t姓名\r\n', 'utf16le')]),
      'textTable',
    ],
    ['a PDF', text('%PDF-1.7\n'), 'pdf'],
    ['a .rar', text('Rar!\u001a\u0007'), 'archive'],
    ['a .7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'archive'],
    ['a .gz', Uint8Array.of(0x1f, 0x8b, 8, 0), 'archive'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'notZip'],
    ['one byte', Uint8Array.of(0x50), 'notZip'],
  ])('%s is told by its content', async (_, bytes, failure) => {
    expect(await failureOf(bytes)).toBe(failure);
  });
});
