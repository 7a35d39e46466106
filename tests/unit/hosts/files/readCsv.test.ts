import fc from 'fast-check';
import { readCsv } from '../../../../src/hosts/files/csv/readCsv';
import { messagesFor } from '../../../../src/messages/messagesFor';
import { XLSX_LIMITS } from '../../../../src/xlsx/xlsxLimits';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** 编号,姓名 and 甲001,样甲 as Chinese Excel writes them. */
const GBK = Uint8Array.from([
  ...[0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a],
  ...[0xbc, 0xd7, 0x30, 0x30, 0x31, 0x2c, 0xd1, 0xf9, 0xbc, 0xd7, 0x0d, 0x0a],
]);

function rowsOf(bytes: Uint8Array): unknown {
  const read = readCsv(bytes, '表');
  if (!read.ok) return read.failure;
  return read.value.rows.map((row) =>
    row.map((cell) =>
      cell.type === 'text' ? cell.text : cell.type === 'number' ? cell.number : null,
    ),
  );
}

describe('a text table is read as a tab', () => {
  const TABLE = [
    ['编号', '姓名'],
    ['甲001', '样甲'],
  ];

  it.each([
    ['GBK', GBK],
    ['UTF-8', utf8('编号,姓名\n甲001,样甲\n')],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('编号,姓名\r\n甲001,样甲')])],
    [
      'UTF-16 with tabs, as “Unicode text” has it',
      Uint8Array.from([0xff, 0xfe, ...Buffer.from('编号\t姓名\r甲001\t样甲\r', 'utf16le')]),
    ],
  ])('from %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(TABLE);
  });

  it.each([
    [
      'separators and line ends in quotes',
      '"a,b","c\r\nd"\n1,2',
      [
        ['a,b', 'c\r\nd'],
        [1, 2],
      ],
    ],
    ['doubled quotes', '"他说""好""",x', [['他说"好"', 'x']]],
    ['text behind a closing quote', '"a"b,c', [['ab', 'c']]],
    ['blank fields', 'a,,c\n,,\nd,,', [['a', null, 'c'], [], ['d']]],
    ['a separator at the very end', 'a,', [['a']]],
    [
      'semicolons',
      'a;b,c;d\n1;2;3',
      [
        ['a', 'b,c', 'd'],
        [1, 2, 3],
      ],
    ],
    ['one column', '甲\n乙', [['甲'], ['乙']]],
  ])('with %s', (_, text, rows) => {
    expect(rowsOf(utf8(text))).toEqual(rows);
  });

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', "=cmd|'/c calc'!A1"])(
    'whose %s is text, never a formula',
    (text) => {
      const read = readCsv(utf8(`x,${text}`), '表');
      expect(read.ok && read.value.rows[0]?.[1]).toEqual({ type: 'text', text });
    },
  );

  it.each([
    ['0', 0],
    ['-5', -5],
    ['92.50', 92.5],
    ['007', '007'],
    ['110101199001011234', '110101199001011234'],
    ['1e5', '1e5'],
    ['92分', '92分'],
  ])('takes %s for what a person means by it', (text, value) => {
    expect(rowsOf(utf8(`${text},x`))).toEqual([[value, 'x']]);
  });
});

describe('a text table that cannot be read', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', utf8(' \r\n ')],
    ['openQuote', utf8('a,"b\n1,2')],
    ['unknownEncoding', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00])],
    ['unknownEncoding', Uint8Array.from([0xff, 0xff, 0x2c, 0xff])],
    ['cellTooLong', utf8(`a,${'样'.repeat(32_768)}`)],
    ['tooManyCells', utf8(','.repeat(16_384))],
    ['tooManyCells', utf8('x\n'.repeat(1_048_577))],
  ] as const)('says %s', (code, bytes) => {
    expect(readCsv(bytes, '表')).toEqual({ ok: false, failure: code });
    for (const language of ['zh-CN', 'en-US'] as const) {
      expect(messagesFor(language).failures.file[code]('表.csv')).toContain('“表.csv”');
    }
  });

  it('says tooLarge before it is decoded', () => {
    const limits = { ...XLSX_LIMITS, inputBytes: 2 };
    expect(readCsv(utf8('a,b'), '表', limits)).toEqual({ ok: false, failure: 'tooLarge' });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof readCsv(bytes, '表').ok).toBe('boolean');
      }),
    );
  });

  it('gives back every field that was written by the rules', () => {
    const field = fc.string({ unit: fc.constantFrom('样', 'a', '"', ',', '\n', '\r', ';', ' ') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const lines = rows.map((row) =>
            ['x', ...row, 'x'].map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
          );
          const wanted = rows.map((row) => [
            'x',
            ...row.map((text) => (text === '' ? null : text)),
            'x',
          ]);
          expect(rowsOf(utf8(`头,头\n${lines.join('\r\n')}`))).toEqual([['头', '头'], ...wanted]);
        },
      ),
    );
  });
});
