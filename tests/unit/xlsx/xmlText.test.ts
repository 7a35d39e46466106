import fc from 'fast-check';
import {
  decodeCellText,
  decodePart,
  encodeCellText,
  escapeXml,
  unescapeXml,
} from '../../../src/xlsx/xml/xmlText';

it('brings any text through XML and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeCellText(unescapeXml(escapeXml(encodeCellText(text))))).toBe(text);
    }),
  );
});

it.each([
  ['&#x4E2D;&#25991;&lt;&amp;&quot;&apos;', '中文<&"\''],
  ['&unknown;', '&unknown;'],
  ['&#xFFFFFFF;', '&#xFFFFFFF;'],
])('resolves %s', (written, text) => {
  expect(unescapeXml(written)).toBe(text);
});

it.each([
  [
    'GBK',
    [...Buffer.from('<?xml version="1.0" encoding="GBK"?><a>'), 0xd1, 0xf9, ...Buffer.from('</a>')],
  ],
  [
    'UTF-16',
    [0xff, 0xfe, ...Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>样</a>', 'utf16le')],
  ],
  [
    'UTF-8 with a mark',
    [0xef, 0xbb, 0xbf, ...Buffer.from('<?xml version="1.0" encoding="utf-8"?><a>样</a>')],
  ],
])('reads %s and says UTF-8 from then on', (_, bytes) => {
  expect(decodePart(Uint8Array.from(bytes))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><a>样</a>',
  );
});
