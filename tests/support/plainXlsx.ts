import { writeZip } from '../../src/xlsx/zip/writeZip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The XML of a sheet around its rows. */
export function sheetXml(rows: string, after = '', before = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Relationships of the workbook besides that of the first sheet: id, last word of the type, target. */
export function workbookRels(more = ''): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>${more}</Relationships>`
  );
}

export function relationship(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
}

/** The parts of the smallest workbook, with some replaced (null: left out) or added. */
export function plainParts(
  change: Readonly<Record<string, string | null>> = {},
): Map<string, Uint8Array> {
  const parts: Record<string, string | null> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': workbookRels(),
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    ...change,
  };
  return new Map(
    Object.entries(parts).flatMap(([path, text]) =>
      text === null ? [] : [[path, new TextEncoder().encode(text)] as const],
    ),
  );
}

export function plainXlsx(
  change: Readonly<Record<string, string | null>> = {},
): Promise<Uint8Array> {
  return writeZip(plainParts(change));
}

/** The same with other rows on its only sheet. */
export function xlsxOfRows(rows: string, after = '', before = ''): Promise<Uint8Array> {
  return plainXlsx({ 'xl/worksheets/sheet1.xml': sheetXml(rows, after, before) });
}
