import { encodePart } from './xml/xmlText';
import type { Parts } from './zip/readZip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The font that cells without a look of their own have, and that column widths are counted in. */
const FONT = '<font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font>';

/** A workbook without sheets: not a file yet, but what new sheets can be put into. */
export function blankPackage(): Parts {
  const part = (xml: string): Uint8Array => encodePart(HEAD + xml);
  return new Map([
    [
      '[Content_Types].xml',
      part(
        `<Types xmlns="${PACKAGE}/content-types">` +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          '<Default Extension="xml" ContentType="application/xml"/>' +
          `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPES}.sheet.main+xml"/>` +
          `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPES}.styles+xml"/></Types>`,
      ),
    ],
    [
      '_rels/.rels',
      part(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1"` +
          ` Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    ],
    [
      'xl/workbook.xml',
      part(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/>` +
          '</bookViews><sheets/></workbook>',
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      part(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1"` +
          ` Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ),
    ],
    [
      'xl/styles.xml',
      part(
        `<styleSheet xmlns="${MAIN}"><fonts count="1">${FONT}</fonts>` +
          '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
          '<fill><patternFill patternType="gray125"/></fill></fills>' +
          '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
          '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
          '</styleSheet>',
      ),
    ],
  ]);
}
