import { findLosses } from '../../../src/xlsx/findLosses';
import { openXlsx } from '../../../src/xlsx/openXlsx';
import { writeZip } from '../../../src/xlsx/zip/writeZip';
import { readFixture } from '../../fixtures/readFixture';

describe('what writing a file loses', () => {
  it('is nothing of charts, pictures, comments and chart sheets while their sheets stay', async () => {
    expect(await findLosses(readFixture('extras.xlsx'))).toEqual({ ok: true, value: [] });
  });

  it.each([
    [
      '图表',
      [
        { kind: 'comment', sheet: '图表' },
        { kind: 'chart', sheet: '图表' },
      ],
    ],
    ['图片', [{ kind: 'picture', sheet: '图片' }]],
    ['独立图表', [{ kind: 'chart', sheet: '独立图表' }]],
    ['没有', []],
  ])('is what stands on %s besides cells when that sheet is replaced', async (sheet, losses) => {
    const found = await findLosses(readFixture('extras.xlsx'), [sheet]);
    if (!found.ok) throw new Error(found.failure);
    expect(new Set(found.value)).toEqual(new Set(losses));
  });

  it('is the signature of the file and the log of a shared workbook', async () => {
    const opened = await openXlsx(readFixture('prefixed.xlsx'));
    if (!opened.ok) throw new Error(opened.failure);
    const parts = new Map(opened.value.book.parts);
    const add = (path: string, relationship: string) => {
      const xml = new TextDecoder().decode(parts.get(path));
      parts.set(path, new TextEncoder().encode(xml.replace('</Rel', `${relationship}</Rel`)));
    };
    add(
      '_rels/.rels',
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
    );
    add(
      'xl/_rels/workbook.xml.rels',
      '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/>',
    );
    expect(await findLosses(await writeZip(parts))).toEqual({
      ok: true,
      value: [
        { kind: 'signature', sheet: null },
        { kind: 'changeLog', sheet: null },
      ],
    });
  });

  it('cannot be told of bytes that are no workbook', async () => {
    expect(await findLosses(readFixture('text.xlsx'))).toEqual({ ok: false, failure: 'textTable' });
  });
});
