import { filePrint } from '../../../../src/hosts/files/filePrint';
import { returnedFileFromBytes } from '../../../../src/hosts/files/returnedFileFromBytes';
import { plainXlsx } from '../../../support/plainXlsx';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const core = (modified: string): string =>
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ` xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`;

describe('a returned file', () => {
  it.each([
    ['2024-12-20T08:30:00Z', '2024-12-20T08:30:00Z'],
    ['2024-12-20T16:30:00+08:00', '2024-12-20T08:30:00Z'],
    ['2024-12-20T08:30:00.1234567Z', '2024-12-20T08:30:00Z'],
    ['2024-12-20T08:30:00', '2024-12-20T08:30:00Z'],
    ['2024-13-45T08:30:00Z', ''],
    ['上周三', ''],
    ['', ''],
  ])('says when it was saved: %j is %j', async (modified, wanted) => {
    const bytes = await plainXlsx({ 'docProps/core.xml': core(modified) });
    expect((await returnedFileFromBytes('a.xlsx', bytes)).savedAt).toBe(wanted);
  });

  it.each([
    ['without properties', null],
    ['with broken properties', '<cp:coreProperties><modified'],
  ])('is read %s, and says nothing of when it was saved', async (_, text) => {
    const file = await returnedFileFromBytes(
      'a.xlsx',
      await plainXlsx({ 'docProps/core.xml': text }),
    );
    expect(file).toMatchObject({ savedAt: '', content: { ok: true } });
  });

  it('is known by its bytes, whatever it is called', async () => {
    const bytes = await plainXlsx();
    const [one, other] = [
      await returnedFileFromBytes('C:\\回收\\第一支部.xlsx', bytes),
      await returnedFileFromBytes('回收/第一支部(1).xlsx', bytes.slice()),
    ];
    expect([one.name, other.name]).toEqual(['第一支部.xlsx', '第一支部(1).xlsx']);
    expect(one.print).toBe(other.print);
    expect(one.print).toMatch(/^[0-9a-f]{16}$/u);
    const changed = bytes.slice();
    changed[changed.length - 1] = 1;
    expect(filePrint(changed)).not.toBe(one.print);
    expect(filePrint(Uint8Array.of(...bytes, 0))).not.toBe(one.print);
  });

  it('may be a text table: one tab of its name', async () => {
    const file = await returnedFileFromBytes('听课记录.csv', utf8('编号,姓名\nD001,样安\n'));
    expect(file.content).toMatchObject({ ok: true, reading: { tabs: [{ name: '听课记录' }] } });
  });

  it('is what is inside, also where its name says text', async () => {
    const file = await returnedFileFromBytes('第一支部.csv', await plainXlsx());
    expect(file.content).toMatchObject({ ok: true, reading: { tabs: [{ name: '表' }] } });
  });

  it.each([
    ['a.xlsx', utf8(''), 'empty'],
    ['a.xlsx', Uint8Array.of(1, 2, 3, 0, 255), 'notZip'],
    ['a.csv', utf8('"编号'), 'openQuote'],
  ])('that cannot be read says why: %s', async (name, bytes, code) => {
    const { content } = await returnedFileFromBytes(name, bytes);
    expect(content).toEqual({ ok: false, code });
  });
});
