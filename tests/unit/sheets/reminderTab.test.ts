import type { Problem, ProblemCode } from '../../../src/domain/problem';
import { seenText } from '../../../src/domain/reading/seenText';
import { contentReading } from '../../../src/sheets/contentReading';
import { FIRST_DATA_ROW, HEADER_ROW } from '../../../src/sheets/layout';
import { REMINDERS, remindedOf, reminderTab } from '../../../src/sheets/reminderTab';
import { exampleSchool } from '../../support/exampleTables';

const problem = (code: ProblemCode, tab: string, id: string, name: string): Problem => ({
  code,
  tab,
  id,
  name,
  cell: '',
  seen: '',
  suggested: '',
  detail: {},
});

const PROBLEMS = [
  problem('W07', '目标责任书考核表', 'D001', '样安'),
  problem('W07', '廉政责任书考核表', 'D001', '样安'),
  problem('W07', '目标责任书考核表', 'D001', '样安'),
  problem('E16', '廉政责任书考核表', 'D018', '试天'),
  problem('E01', '廉政责任书考核表', 'D021', '试雅'),
];

const [unsigned, missing] = REMINDERS;

const linesOf = (index: 0 | 1, problems: readonly Problem[]): string[][] => {
  const reminder = REMINDERS[index]!;
  const content = reminderTab({
    reminder,
    tab: reminder.tab,
    organisation: '示例中学',
    period: '2024年度',
    roster: exampleSchool().roster,
    problems,
  });
  return contentReading(content).rows.map((row) => row.map(seenText));
};

describe('lists for 催办', () => {
  it('未签订名单 names everybody once a sheet, with branch and post', () => {
    const lines = linesOf(0, PROBLEMS);
    expect(lines[HEADER_ROW - 1]).toEqual([
      ...['序号', '编号', '姓名', '所在支部', '岗位', '工作表', '催办情况'],
    ]);
    expect(lines.slice(FIRST_DATA_ROW - 1).map((line) => line.slice(0, 6))).toEqual([
      ['1', 'D001', '样安', '第一支部', '校长', '目标责任书考核表'],
      ['2', 'D001', '样安', '第一支部', '校长', '廉政责任书考核表'],
    ]);
  });

  it('未交名单 names whose row is missing, and nobody who only left a cell blank', () => {
    expect(remindedOf(missing!, PROBLEMS).map(({ id }) => id)).toEqual(['D018']);
    expect(remindedOf(unsigned!, PROBLEMS)).toHaveLength(2);
  });

  it('says 无 when nothing is asked of anybody any more', () => {
    expect(linesOf(1, [])[FIRST_DATA_ROW - 1]).toEqual(['无']);
  });
});
