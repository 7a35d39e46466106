import { equal, exact } from '../../../src/domain/exact/exact';
import type { ProblemCode } from '../../../src/domain/problem';
import { partColumns } from '../../../src/domain/scheme/scheme';
import { doubleContract } from '../../../src/schemes/doubleContract';
import { readScoreSheet, type ScoreSheetReading } from '../../../src/sheets/readScoreSheet';
import type { TabReading } from '../../../src/sheets/tabReading';
import { exampleRoster } from '../../conformance/doubleContractCase';
import expected from '../../conformance/expected.json';
import { type Typed, tabReading } from '../../support/tabReading';

const PART = doubleContract.parts[0]!;
const HEADERS = partColumns(PART).map(({ header }) => header);
const KEYS = partColumns(PART).map(({ key }) => key);
const FRAME = [['示例学校目标责任书考核表'], ['单位:示例学校'], ['填写说明'], HEADERS];

type Row = Readonly<Record<string, Typed>>;

/** A row of 样安 that is right in every cell; `change` says what is not. */
function row(change: Row = {}): Row {
  const marks = { a1: 15, a2: 25, a3: 15, a4: 10, a5: 15, a6: 20 };
  const who = { seq: 1, id: 'D001', name: '样安', branch: '第一支部', signed: '2024-01-08' };
  return { ...who, ...marks, ...change };
}

const cells = (typed: Row, keys: readonly string[] = KEYS): Typed[] =>
  keys.map((key) => typed[key] ?? null);

function read(
  tab: TabReading,
  change: { formerHeaders?: Map<string, string> } = {},
): ScoreSheetReading {
  return readScoreSheet({
    part: PART,
    tab,
    roster: exampleRoster,
    yearEnd: '2024-12-31',
    year: 2024,
    formerHeaders: new Map(),
    ...change,
  });
}

const sheetOf = (...rows: Row[]): TabReading =>
  tabReading(PART.tab, [...FRAME, ...rows.map((each) => cells(each))]);

/** What is said of rows, without missing people and unsigned contracts. */
function said(reading: ScoreSheetReading): string[] {
  return reading.problems
    .filter(({ code }) => !['E16', 'W07', 'N05'].includes(code))
    .map(({ code, cell }) => `${code} ${cell}`);
}

describe('a sheet returned by 第三支部', () => {
  const { rows, branch, sheetLevel } = expected.rowCases;
  const tab = tabReading(
    PART.tab,
    [
      ...FRAME,
      ...rows.map((each) => {
        if (each.name === '合计') return cells({ name: '合计' });
        const { id, name } = each;
        const differs = 'differs' in each ? { a1: 14 } : {};
        const blank = 'merged' in each ? { a3: null } : {};
        return cells(row({ id, name, branch: each.branch, ...differs, ...blank }));
      }),
    ],
    { merges: ['A1:T1', 'H13:I13'], hiddenRows: [12] },
  );
  const reading = read(tab);

  it.each(rows)('row $row raises $expect', ({ row: number, expect: codes }) => {
    const found = reading.problems.filter(
      ({ code, cell, detail }) =>
        !['W07', 'N05', 'E16'].includes(code) &&
        (new RegExp(`^[A-Z]+${number}(:|$)`, 'u').test(cell) || detail['rows'] === String(number)),
    );
    // Of two different rows of one person the second tells the conflict, and both are blocked.
    expect(found.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it.each(rows.flatMap((each) => ('resolvesTo' in each ? [each] : [])))(
    'row $row counts for $resolvesTo',
    ({ row: number, resolvesTo }) => {
      const entry = reading.entries.find((each) => each.row === number)!;
      expect(entry).toMatchObject({ personId: resolvesTo, blockedBy: [] });
    },
  );

  it('says who of the branch has no row', () => {
    const absent = reading.problems.filter(
      ({ code, detail }) => code === 'E16' && detail['branch'] === branch,
    );
    expect(absent.map(({ code, id }) => ({ code, id }))).toEqual(
      sheetLevel.flatMap(({ code, ids }) => ids.map((id) => ({ code, id }))),
    );
  });

  it('blocks a row with merged marks, without calling the covered cell blank', () => {
    expect(reading.entries.find(({ row: number }) => number === 13)!.blockedBy).toEqual(['E15']);
    expect(said(reading).filter((each) => each.startsWith('E01'))).toEqual([]);
  });
});

describe('finding the columns (R-14)', () => {
  const moved = [...KEYS].reverse();
  const bracketed = HEADERS.map((header) => header.replace('(', '（').replace(')', '）'));
  const spaced = HEADERS.map((header) => ` ${header.replace('(', ' \n(')} `);
  const bare = HEADERS.map((header) => header.replace(/\(.*\)/u, ''));

  it.each<[string, readonly (readonly Typed[])[]]>([
    [
      'stand in another order',
      [[], moved.map((key) => HEADERS[KEYS.indexOf(key)]!), cells(row(), moved)],
    ],
    [
      'have columns of the school between them',
      [
        [...HEADERS.slice(0, 6), '平时分', ...HEADERS.slice(6), '评语'],
        [...cells(row()).slice(0, 6), 99, ...cells(row()).slice(6), '好'],
      ],
    ],
    [
      'stand under titles',
      [['中共示例学校'], [], ['内部'], ['表一'], ['二〇二四'], [], HEADERS, cells(row())],
    ],
    ['have full-width brackets', [bracketed, cells(row())]],
    ['have spaces and line breaks in their headers', [spaced, cells(row())]],
    ['do not say their maximum', [bare, cells(row())]],
  ])('columns are found that %s', (_, rows) => {
    const { entries } = read(tabReading(PART.tab, rows));
    expect(entries).toHaveLength(1);
    const { personId, marks, bonus } = entries[0]!;
    expect(personId).toBe('D001');
    expect(bonus.state).toBe('missing');
    const values = Object.values(marks).map((mark) => mark.state === 'given' && mark.value);
    const wanted = ['15', '25', '15', '10', '15', '20'].map(exact);
    expect(values.every((value, index) => value !== false && equal(value, wanted[index]!))).toBe(
      true,
    );
  });

  it('an indicator without its column is E17, and no row counts', () => {
    const { problems, entries } = read(
      tabReading(PART.tab, [HEADERS.filter((header) => !header.startsWith('德育')), []]),
    );
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'E17', detail: { reason: 'missing', header: '德育工作新举措(15分)' } },
    ]);
  });

  it('two columns of one header are E17 with both letters', () => {
    const { problems } = read(tabReading(PART.tab, [[...HEADERS, '德育工作新举措'], cells(row())]));
    expect(problems).toMatchObject([
      { code: 'E17', detail: { reason: 'repeated', columns: 'I、U' } },
    ]);
  });

  it('a tab without any header is E17', () => {
    expect(read(tabReading(PART.tab, [['总结']])).problems).toMatchObject([
      { code: 'E17', detail: { reason: 'noHeader' } },
    ]);
  });

  it('a present header counts more than the former header of another column', () => {
    const reading = read(sheetOf(row()), {
      formerHeaders: new Map([
        ['a1', '教学工作新突破(25分)'],
        ['a2', '师生新形象(15分)'],
      ]),
    });
    expect(reading.entries[0]!.marks['a1']).toMatchObject({ state: 'given', cell: 'G5' });
  });
});

describe('rows that are no people', () => {
  it('合计, 平均 and 审核人 are named and left out; nothing below 制表人 is read', () => {
    const tab = sheetOf(
      row(),
      { name: '合 计', a1: 15 },
      { seq: '平均' },
      { id: '审核人：样丹' },
      { seq: '制表人：样丹' },
      row({ id: 'D002', name: '样博文' }),
    );
    const reading = read(tab);
    expect(reading.entries.map(({ personId }) => personId)).toEqual(['D001']);
    expect(said(reading)).toEqual(['N07 C6', 'N07 A7', 'N07 B8', 'N07 A9']);
  });

  it('blank rows, also with a running number and a score formula, are no rows', () => {
    const empty = { seq: 7, scoreA: { type: 'text', text: '', formula: '=""' } as const };
    const reading = read(sheetOf(row(), {}, empty, row({ id: 'D002', name: '样博文' })));
    expect(reading.entries.map(({ row: number }) => number)).toEqual([5, 8]);
    expect(said(reading)).toEqual([]);
  });
});

describe('what is said of a cell', () => {
  it.each<[ProblemCode, string, Row]>([
    ['E01', 'J5', { a4: null }],
    ['E01', 'J5', { a4: '/' }],
    ['E02', 'J5', { a4: '优' }],
    ['E03', 'J5', { a4: 10.5 }],
    ['E04', 'J5', { a4: -1 }],
    ['E05', 'J5', { a4: { type: 'error', text: '#N/A' } }],
    ['E04', 'O5', { deduct: -2, deductReason: '缺席' }],
    ['E03', 'M5', { bonus: 21, bonusReason: '获奖' }],
    ['E08', 'N5', { bonus: 5 }],
    ['E08', 'N5', { bonus: 5, bonusReason: '　' }],
    ['E08', 'P5', { deduct: 1 }],
    ['E06', 'F5', { signed: '上周三' }],
    ['E07', 'R5', { status: '休假' }],
    ['W01', 'J5', { a4: '9分' }],
    ['W02', 'J5', { a4: 9.995 }],
    ['W04', 'J5', { a4: '免考' }],
    ['N01', 'J5', { a4: '９' }],
    ['N02', 'J5', { a4: '9' }],
    ['N04', 'C5', { name: '样 安' }],
    ['W12', 'D5', { branch: '第二支部' }],
    ['W08', 'D5', { branch: '第一党支部' }],
    ['E14', 'C5', { name: '样俺' }],
    ['E13', 'B5', { id: 'D099', name: '样无' }],
  ])('%s at %s for %j', (code, cell, change) => {
    expect(said(read(sheetOf(row(change))))).toContain(`${code} ${cell}`);
  });

  it('names the person, what was seen and what is meant', () => {
    const reading = read(sheetOf(row({ a4: '９．５' })));
    expect(reading.problems.find(({ code }) => code === 'N01')).toEqual({
      code: 'N01',
      tab: PART.tab,
      cell: 'J5',
      id: 'D001',
      name: '样安',
      seen: '９．５',
      suggested: '9.5',
      detail: { header: '评价方式新变化(10分)' },
    });
  });

  it('an unsigned contract is W07 where the sheet has the column', () => {
    const codes = read(sheetOf(row({ signed: null }))).problems.map(
      ({ code, cell }) => `${code} ${cell}`,
    );
    expect(codes).toContain('W07 F5');
  });

  it.each(['免考', '缓评'])('a blank mark of somebody who is %s is no fault', (status) => {
    const reading = read(sheetOf(row({ a1: null, a2: null, status, signed: null })));
    expect(said(reading)).toEqual([]);
    expect(reading.entries[0]!.status).toBe(status);
  });

  it('the same row twice counts once; two different rows of one person count never', () => {
    expect(read(sheetOf(row(), row())).entries).toMatchObject([{ row: 5, blockedBy: [] }]);
    const both = read(sheetOf(row(), row({ a1: 14 }))).entries;
    expect(both.map(({ row: number }) => number)).toEqual([5, 6]);
    expect(both.flatMap(({ blockedBy }) => blockedBy)).toContain('E11');
  });
});
