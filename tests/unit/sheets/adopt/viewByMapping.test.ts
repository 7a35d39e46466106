import fc from 'fast-check';
import { locateMapping } from '../../../../src/sheets/adopt/locateMapping';
import { viewByMapping } from '../../../../src/sheets/adopt/viewByMapping';
import { findHeader } from '../../../../src/sheets/findHeader';
import { metaText } from '../../../../src/sheets/metaText';
import type { TabReading } from '../../../../src/sheets/tabReading';
import { type Typed, tabReading } from '../../../support/tabReading';

const HEADERS = new Map([
  ['id', '编号'],
  ['name', '姓名'],
  ['score', '政治建设(15分)'],
]);
const MAPPING = {
  headerRows: 1,
  columns: [
    { key: 'id', path: '工号' },
    { key: 'name', path: '教师' },
    { key: 'score', path: '政治' },
  ],
};
const HEADER = ['工号', '教师', '政治'];

/** What is seen of a tab, row by row, "" for blank. */
function seen(tab: TabReading | null): string[][] | null {
  if (tab === null) return null;
  return tab.rows.map((row) =>
    row.map((cell) =>
      cell.type === 'text' ? cell.text : cell.type === 'number' ? String(cell.number) : '',
    ),
  );
}

function view(rows: readonly (readonly Typed[])[], merges: readonly string[] = []) {
  return viewByMapping(tabReading('表', rows, { merges }), MAPPING, HEADERS);
}

describe('a table with headers of its own, seen as a table of a scheme (R-14)', () => {
  it('has the headers of the scheme and the cells of the office at their own addresses', () => {
    expect(seen(view([HEADER, ['D001', '滕静', 14], ['D002', '晏荣', 15]]))).toEqual([
      ['编号', '姓名', '政治建设(15分)'],
      ['D001', '滕静', '14'],
      ['D002', '晏荣', '15'],
    ]);
  });

  it('may start anywhere: rows above and columns beside are not seen', () => {
    const rows = [
      [null, '一览表'],
      [],
      ['甲', '乙', null, ...HEADER, '联系电话'],
      ['1', '2', null, 'D001', '滕静', 14, '无'],
    ];
    expect(seen(view(rows, ['B1:G1']))).toEqual([
      ['', ''],
      [],
      ['', '', '', '编号', '姓名', '政治建设(15分)'],
      ['', '', '', 'D001', '滕静', '14'],
    ]);
  });

  it('keeps lines such as 考核周期 above the header', () => {
    const tab = view([['考核周期:2024年度', null, '其他'], HEADER, ['D001', '滕静', 14]]);
    expect(metaText(tab!, '考核周期')).toBe('2024年度');
    expect(seen(tab)?.[0]).toEqual(['考核周期:2024年度', '', '']);
  });

  it('is not there when one of its headers is gone', () => {
    const tab = tabReading('表', [
      ['工号', '教师', '思想'],
      ['D001', '滕静', 14],
    ]);
    expect(viewByMapping(tab, MAPPING, HEADERS)).toBeNull();
    expect(locateMapping(tab, MAPPING)?.missing).toEqual(['政治']);
  });

  it.each([0, 5])('is not there with %i header rows', (headerRows) => {
    const tab = tabReading('表', [HEADER]);
    expect(viewByMapping(tab, { ...MAPPING, headerRows }, HEADERS)).toBeNull();
  });

  it('is found down to row 40 and read there', () => {
    const blank = Array.from({ length: 39 }, () => []);
    const tab = view([...blank, HEADER, ['D001', '滕静', 14]]);
    const wanted = [...HEADERS].map(([key, header]) => ({
      key,
      headers: [header],
      required: true,
    }));
    expect(findHeader(tab!, wanted)?.row).toBe(40);
    expect(view([...blank, [], HEADER, ['D001', '滕静', 14]])).toBeNull();
  });
});

describe('the header of such a table', () => {
  const TWO_ROWS = [
    ['听课情况表'],
    ['人员', null, '表现', null],
    ['工号', '姓名', '政治', '作风'],
    ['D001', '滕静', 14, 3],
  ];
  const merges = ['A1:D1', 'A2:B2', 'C2:D2'];

  it('has paths through merged groups', () => {
    const columns = [
      { key: 'id', path: '人员/工号' },
      { key: 'score', path: '表现/政治' },
    ];
    const tab = tabReading('表', TWO_ROWS, { merges });
    const read = viewByMapping(tab, { headerRows: 2, columns }, HEADERS);
    expect(seen(read)?.slice(2)).toEqual([
      ['编号', '', '政治建设(15分)'],
      ['D001', '', '14'],
    ]);
    expect(read?.merges).toEqual([]);
  });

  it('keeps a text once that is merged over both rows', () => {
    const rows = [
      ['工号', '表现', null],
      [null, '政治', '作风'],
      ['D001', 14, 3],
    ];
    const columns = [
      { key: 'id', path: '工号' },
      { key: 'score', path: '表现/政治' },
    ];
    const tab = tabReading('表', rows, { merges: ['A1:A2', 'B1:C1', 'B3:B4'] });
    const read = viewByMapping(tab, { headerRows: 2, columns }, HEADERS);
    expect(seen(read)?.[1]).toEqual(['编号', '政治建设(15分)']);
    expect(read?.merges).toEqual(['B3:B4']);
  });

  it('tells the second of two columns with one name as #2', () => {
    const rows = [
      ['姓名', '工号', '姓名', '政治'],
      ['滕静', 'D002', '晏荣', 15],
    ];
    const columns = [
      { key: 'name', path: '姓名#2' },
      { key: 'score', path: '政治' },
    ];
    const read = viewByMapping(tabReading('表', rows), { headerRows: 1, columns }, HEADERS);
    expect(seen(read)?.[1]).toEqual(['', '', '晏荣', '15']);
  });

  it('looks for all columns in one of two tables beside each other', () => {
    const rows = [
      ['姓名', '电话', null, '姓名', '政治'],
      ['滕静', '无', null, '晏荣', 15],
    ];
    const columns = [
      { key: 'name', path: '姓名' },
      { key: 'score', path: '政治' },
    ];
    const read = viewByMapping(tabReading('表', rows), { headerRows: 1, columns }, HEADERS);
    expect(seen(read)?.[1]).toEqual(['', '', '', '晏荣', '15']);
  });

  it('may have a column without a name between', () => {
    const rows = [
      ['工号', null, '政治'],
      ['D001', null, 14],
    ];
    const columns = [
      { key: 'id', path: '工号' },
      { key: 'score', path: '政治' },
    ];
    const read = viewByMapping(tabReading('表', rows), { headerRows: 1, columns }, HEADERS);
    expect(seen(read)).toEqual([
      ['编号', '', '政治建设(15分)'],
      ['D001', '', '14'],
    ]);
  });
});

describe('the end of such a table', () => {
  const FIRST = ['D001', '滕静', 14];
  const SECOND = ['D002', '晏荣', 15];

  it.each([
    ['a blank row does not end it', [FIRST, [], SECOND], [], [FIRST, [], SECOND]],
    [
      'nor does a row with one cell filled',
      [FIRST, [], ['D003'], SECOND],
      [],
      [FIRST, [], ['D003'], SECOND],
    ],
    [
      'another title and header below a blank row do',
      [FIRST, [], ['家访统计'], ['班级', '教师', '次数'], ['七(1)班', '晏荣', 3]],
      [],
      [FIRST, []],
    ],
    [
      'so does a header of known words without a title',
      [FIRST, [], ['班级', '姓名', '日期'], ['七(1)班', '晏荣', 3]],
      [],
      [FIRST, []],
    ],
    [
      'so does a title across the table at once',
      [FIRST, ['家访统计'], ['班级', '教师', '次数'], ['七(1)班', '晏荣', 3]],
      ['A3:C3'],
      [FIRST],
    ],
    ['the header again goes on with it', [FIRST, [], HEADER, SECOND], [], [FIRST, [], [], SECOND]],
    [
      'also under a title of its own',
      [FIRST, ['第二学期'], HEADER, SECOND],
      ['A3:C3'],
      [FIRST, [], [], SECOND],
    ],
    ['a line across it is no row', [FIRST, ['第二支部'], SECOND], ['A3:C3'], [FIRST, [], SECOND]],
    ['nor is a note', [FIRST, ['注：空白为未考核']], [], [FIRST, []]],
    [
      '合计 is left to the reader of the table',
      [FIRST, ['合计', null, 14]],
      [],
      [FIRST, ['合计', '', 14]],
    ],
  ])('%s', (_, rows, merges, expected) => {
    const read = view([HEADER, ...rows], merges);
    expect(seen(read)?.slice(1)).toEqual(expected.map((row) => row.map(String)));
  });

  it.each([
    ['合计 in a column of numbers is no row', ['合计', null, null, 14], []],
    ['nor is anything below 制表人', ['制表人：滕静'], null],
  ])('%s', (_, footer, expected) => {
    const read = view([['排序', ...HEADER], [1, ...FIRST], footer]);
    expect(seen(read)?.slice(2)).toEqual(expected === null ? [] : [expected]);
  });
});

describe('every cell that is seen', () => {
  const cell = fc.oneof(
    fc.constantFrom<Typed>(null, '工号', '教师', '政治', '合计', '注：', '第一支部', '制表人'),
    fc.integer({ min: -3, max: 100 }),
  );

  it('is a header, or the very cell of the tab at that address', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
        fc.nat({ max: 8 }),
        fc.nat({ max: 3 }),
        (rows, at, shift) => {
          const header = [...Array<Typed>(shift).fill(null), ...HEADER];
          const tab = tabReading('表', [...rows.slice(0, at), header, ...rows.slice(at)]);
          const read = viewByMapping(tab, MAPPING, HEADERS);
          expect(read).not.toBeNull();
          const place = locateMapping(tab, MAPPING)!;
          read!.rows.forEach((cells, row) => {
            cells.forEach((each, column) => {
              if (each.type === 'blank' || row === place.lastRow - 1) return;
              expect(each).toBe(tab.rows[row]![column]);
            });
          });
        },
      ),
    );
  });
});
