import fc from 'fast-check';
import {
  compare,
  equal,
  exact,
  HUNDRED,
  toCellNumber,
  toExactText,
  ZERO,
} from '../../../../src/domain/exact/exact';
import { severityOf } from '../../../../src/domain/problem';
import type { CellContent } from '../../../../src/domain/reading/cellContent';
import type { CellReading } from '../../../../src/domain/reading/cellReading';
import { readChoice } from '../../../../src/domain/reading/readChoice';
import { readDate } from '../../../../src/domain/reading/readDate';
import { readId } from '../../../../src/domain/reading/readId';
import { readMark } from '../../../../src/domain/reading/readMark';
import { readName } from '../../../../src/domain/reading/readName';
import { readText } from '../../../../src/domain/reading/readText';
import { readYesNo } from '../../../../src/domain/reading/readYesNo';
import expected from '../../../conformance/expected.json';

const text = (seen: string): CellContent => ({ type: 'text', text: seen });

/** What people and programs put into cells: the alphabet of every reader, mixed at random. */
const alphabet =
  '0123456789０５９.．。,，-－—/%％+（）()年月日号第一二三十百零支部党样安张三优好无缺免考分节√×YNOlI·• \u3000\u00a0\u200b\t\n';
const pieces = fc.nat(alphabet.length - 1).map((index) => alphabet.charAt(index));
/** What stands in cells of real sheets, whole words. */
const usual = fc.constantFrom(
  ...expected.cellCases.map((one) => String(one.cell)),
  ...[
    '3,5',
    '第 二 党支部',
    '好',
    '七（1）班',
    '张三（小）',
    '阿依 古丽.买买提',
    '88．5分',
    '一百零五',
    '3月5日',
  ],
);
const typed = fc.oneof(
  usual,
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const format = fc.constantFrom('General', '0%', 'yyyy-m-d', '0.00', 'h:mm', '000000');
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -10, max: 200, noNaN: true }),
  fc.integer({ min: -10, max: 80_000 }),
);
const cell: fc.Arbitrary<CellContent> = fc.oneof(
  typed.map(text),
  fc
    .tuple(number, format)
    .map(([value, code]): CellContent => ({ type: 'number', number: value, format: code })),
  number.map((value): CellContent => ({ type: 'number', number: value })),
  fc.boolean().map((boolean): CellContent => ({ type: 'boolean', boolean })),
  typed.map((seen): CellContent => ({ type: 'error', text: seen })),
  fc.constantFrom<CellContent>({ type: 'blank' }, { type: 'blank', formula: '=A1' }),
);

const options = ['第一支部', '第二支部', '七(1)班', '好', '较好', '无'];
const readMarks = (content: CellContent) => readMark(content, { max: HUNDRED });
const readers: [string, (content: CellContent) => CellReading<unknown>][] = [
  ['a mark', readMarks],
  ['a name', readName],
  ['a date', (content) => readDate(content, { year: 2024 })],
  ['a choice', (content) => readChoice(content, { options, aliases: 'branch' })],
  ['是 or 否', readYesNo],
  ['a text', readText],
  ['an id', readId],
];
const textReaders = readers.slice(1) as [string, (content: CellContent) => CellReading<string>][];

/** Exact numbers compare by what they print; everything else as it is. */
const plain = (value: unknown): unknown =>
  typeof value === 'string' || value === null ? value : toExactText(value as typeof ZERO);

const fullWidth = (seen: string): string =>
  seen.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe.each(readers)('reading %s', (_what, read) => {
  it('answers for any cell: a value, or a finding that says why there is none', () => {
    fc.assert(
      fc.property(cell, (content) => {
        const { value, findings } = read(content);
        expect(value !== null || findings.length > 0).toBe(true);
        expect(JSON.stringify(findings)).not.toMatch(/NaN|Infinity|undefined/u);
      }),
      { examples: [[text('3,5')], [text('')], [text('１Ｏ０')]] },
    );
  });

  it('says one error alone, or warnings alone, or a single notice', () => {
    fc.assert(
      fc.property(cell, (content) => {
        const { value, findings } = read(content);
        const severities = new Set(findings.map(({ code }) => severityOf(code)));
        expect(severities.size).toBeLessThanOrEqual(1);
        if (severities.has('error')) {
          expect(findings).toHaveLength(1);
          expect(value).toBeNull();
        }
        if (severities.has('notice')) expect(findings).toHaveLength(1);
        if (findings.length === 0) expect(value).not.toBeNull();
      }),
    );
  });

  it('says the same whatever white space stands around', () => {
    const space = fc.constantFrom(
      '',
      ' ',
      '\u3000',
      '\u00a0',
      '\t',
      '\n',
      '\u200b',
      '\ufeff',
      ' \r\n ',
    );
    fc.assert(
      fc.property(typed, space, space, (seen, before, after) => {
        const bare = read(text(seen));
        const padded = read(text(before + seen + after));
        expect(plain(padded.value)).toEqual(plain(bare.value));
        const serious = ({ findings }: typeof bare) =>
          findings.filter(({ code }) => severityOf(code) !== 'notice').map(({ code }) => code);
        expect(serious(padded)).toEqual(serious(bare));
      }),
    );
  });

  it('never takes a blank for a value', () => {
    const blank = fc.array(
      fc.constantFrom(' ', '\u3000', '\u00a0', '\t', '\n', '\u200b', '\ufeff'),
    );
    fc.assert(
      fc.property(blank, (parts) => {
        const { value, findings } = read(text(parts.join('')));
        expect(value).toBeNull();
        expect(findings.map(({ code }) => code)).toEqual(['E01']);
      }),
    );
  });
});

describe('what was read, written and read again', () => {
  it.each(textReaders.filter(([what]) => what !== 'a date'))(
    'is the same, with nothing to say: %s',
    (_what, read) => {
      fc.assert(
        fc.property(cell, (content) => {
          const { value } = read(content);
          if (value === null) return;
          expect(read(text(value))).toEqual({ value, findings: [] });
        }),
      );
    },
  );

  it('is the same, with nothing but W02 to say: a mark', () => {
    fc.assert(
      fc.property(cell, (content) => {
        const { value } = readMarks(content);
        if (value === null) return;
        const again = readMarks({ type: 'number', number: toCellNumber(value) });
        expect(equal(again.value!, value)).toBe(true);
        expect(again.findings.filter(({ code }) => code !== 'W02')).toEqual([]);
      }),
    );
  });

  it('is the same, with N05 for being text: a date', () => {
    fc.assert(
      fc.property(cell, (content) => {
        const { value } = readDate(content, { year: 2024 });
        if (value === null) return;
        expect(readDate(text(value), { year: 1999 })).toEqual({
          value,
          findings: [{ code: 'N05', suggested: value, detail: {} }],
        });
      }),
    );
  });

  it('what a finding suggests is what was read', () => {
    fc.assert(
      fc.property(cell, (content) => {
        for (const [, read] of readers) {
          const { value, findings } = read(content);
          for (const { suggested } of findings) {
            if (value !== null && suggested !== '') expect(suggested).toBe(plain(value));
          }
        }
      }),
    );
  });
});

describe('a mark', () => {
  const limit = fc.integer({ min: 0, max: 200 });

  it('never lies outside 0 and its maximum', () => {
    fc.assert(
      fc.property(cell, limit, fc.boolean(), (content, max, whole) => {
        const { value } = readMark(content, { max: exact(String(max)), whole });
        if (value === null) return;
        expect(compare(value, ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(value, exact(String(max)))).toBeLessThanOrEqual(0);
        if (whole) expect(toExactText(value)).toMatch(/^\d+$/u);
      }),
    );
  });

  it('is the same number, typed as number, as text, at full width, or with its unit', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 }).map((count) => (count / 100).toFixed(2));
    fc.assert(
      fc.property(hundredths, (decimal) => {
        const asNumber = readMarks({ type: 'number', number: Number(decimal) });
        expect(asNumber.findings).toEqual([]);
        for (const seen of [decimal, fullWidth(decimal), `${decimal}分`, `${decimal}%`]) {
          expect(equal(readMarks(text(seen)).value!, asNumber.value!)).toBe(true);
        }
      }),
    );
  });
});

describe('full width and half width', () => {
  it.each(readers.filter(([what]) => what !== 'a text'))('say the same: %s', (_what, read) => {
    fc.assert(
      fc.property(typed, (seen) => {
        const half = read(text(seen));
        const full = read(text(fullWidth(seen)));
        expect(plain(full.value)).toEqual(plain(half.value));
      }),
    );
  });
});
