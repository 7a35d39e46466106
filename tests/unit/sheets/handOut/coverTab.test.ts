import { inputText } from '../../../../src/sheets/cellInput';
import { contentReading } from '../../../../src/sheets/contentReading';
import { type CoverRequest, coverTab } from '../../../../src/sheets/handOut/coverTab';
import type { HandOutStamp } from '../../../../src/sheets/handOut/handOutStamp';
import { readCoverStamp } from '../../../../src/sheets/handOut/readCoverStamp';
import type { TabReading } from '../../../../src/sheets/tabReading';

const STAMP: HandOutStamp = {
  organisation: '示例学校',
  year: '2024',
  by: 'branch',
  unit: '第一支部',
  schemes: [
    { id: 'double-contract', version: 1 },
    { id: 'dual-duty', version: 12 },
  ],
  issued: '2024-12-02T09:30:00',
  deadline: '2024-12-20',
};

const REQUEST: CoverRequest = {
  stamp: STAMP,
  period: '2024年度',
  titles: ['党员两个责任书年度考核（四档）', '党员教师“一岗双责”目标责任制考核'],
  people: 8,
  tabs: [
    { name: '目标责任书考核表', rows: 8 },
    { name: '一岗双责目标表', rows: 0 },
  ],
  contact: '党建办 电话 8001',
};

function texts(request: CoverRequest): string[] {
  return coverTab(request).rows.flatMap((row) => row.map(inputText));
}

function cover(change: Partial<HandOutStamp>): TabReading {
  return contentReading(coverTab({ ...REQUEST, stamp: { ...STAMP, ...change } }));
}

it('says who fills in what until when, and to whom it goes back', () => {
  expect(texts(REQUEST)).toEqual(
    expect.arrayContaining([
      '示例学校2024年度考核填报说明',
      '第一支部',
      '8人',
      '目标责任书考核表（8行）；一岗双责目标表（逐条填写）',
      '2024年12月20日前交回',
      '示例学校，党建办 电话 8001',
    ]),
  );
});

it('leaves a line to write the day and the contact in where none was said', () => {
  const content = coverTab({ ...REQUEST, stamp: { ...STAMP, deadline: '' }, contact: '' });
  const open = content.rows.flatMap((row, index) =>
    inputText(row[1] ?? null).includes('____') ? [`B${index + 1}`] : [],
  );
  expect(open).toHaveLength(1);
  expect(content.protection?.unlocked).toEqual(expect.arrayContaining(open));
  expect(content.protection?.unlocked).toHaveLength(2);
});

it('is locked where everything was said', () => {
  expect(coverTab(REQUEST).protection?.unlocked).toEqual([]);
});

it.each<[string, Partial<HandOutStamp>]>([
  ['of a branch', {}],
  ['of a department', { by: 'department', unit: '七年级部' }],
  ['without a deadline', { deadline: '' }],
  ['of a day with one figure', { deadline: '2025-01-05' }],
  ['of a unit with odd characters', { unit: '机关/后勤(一)支部' }],
])('the stamp %s can be read back from the words', (_, change) => {
  const expected = { ...STAMP, ...change };
  // Brackets of a unit are read as half-width ones, as everywhere.
  expect(readCoverStamp(cover(change))).toEqual(expected);
});

it('is found wherever the labels stand, also in one cell with what they say', () => {
  const moved: TabReading = {
    ...cover({}),
    rows: cover({}).rows.map((row) => [{ type: 'blank' }, ...row]),
  };
  expect(readCoverStamp(moved)).toEqual(STAMP);
  const joined: TabReading = {
    ...cover({}),
    rows: cover({}).rows.map((row) => [
      {
        type: 'text',
        text: row.map((cell) => (cell.type === 'text' ? cell.text : '')).join('：'),
      },
    ]),
  };
  expect(readCoverStamp(joined)).toEqual(STAMP);
});

it('a day written in by hand is the deadline', () => {
  const reading = cover({ deadline: '' });
  const rows = reading.rows.map((row) =>
    row.map((cell) =>
      cell.type === 'text' && cell.text.includes('____')
        ? { type: 'text' as const, text: '2024 年 12 月 9 日前' }
        : cell,
    ),
  );
  expect(readCoverStamp({ ...reading, rows })?.deadline).toBe('2024-12-09');
});

it('any other tab says nothing', () => {
  const rows = [[{ type: 'text' as const, text: '填报单位：第一支部' }]];
  expect(readCoverStamp({ ...cover({}), rows })).toBeNull();
});
