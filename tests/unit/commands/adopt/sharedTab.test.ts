import { adopt } from '../../../../src/commands/adopt/adopt';
import { calculate } from '../../../../src/commands/calculate';
import schoolJson from '../../../../src/example/school.json';
import type { TableMapping } from '../../../../src/workbook/metadata';
import type { Plan } from '../../../../src/workbook/plan';
import type { WorkbookReading } from '../../../../src/workbook/workbook';
import { CONTEXT, succeeded } from '../../../support/pressing';
import { type Typed, tabReading } from '../../../support/tabReading';

const PARTS = { A: 6, B: 5 };
const MARKS = { A: [15, 25, 15, 10, 15, 20], B: [20, 30, 15, 20, 15] };

/** One sheet with people, and the marks of both contracts beside each other. */
function oneSheet(): WorkbookReading {
  const marks = (part: 'A' | 'B'): string[] => MARKS[part].map((_, at) => `${part}${at + 1}`);
  const header: Typed[] = ['编号', '姓名', '所在支部', '党员类别', ...marks('A'), ...marks('B')];
  const people: Typed[][] = [
    ['D001', '样安', '第一支部', '正式'],
    ['D002', '样博文', '第一支部', '正式'],
  ];
  const rows = [['党员一览'], header, ...people.map((who) => [...who, ...MARKS.A, ...MARKS.B])];
  return { tabs: [tabReading('总表', rows)], metadata: null, metadataBroken: false };
}

function contract(part: 'A' | 'B'): TableMapping {
  const keys = Array.from({ length: PARTS[part] }, (_, at) => at + 1);
  return {
    scheme: 'double-contract',
    part,
    tab: '总表',
    headerRows: 1,
    columns: [
      { key: 'id', path: '编号' },
      { key: 'name', path: '姓名' },
      ...keys.map((at) => ({
        key: `${part.toLowerCase()}${at}`,
        path: `${part.toLowerCase()}${at}`,
      })),
    ],
  };
}

function afterwards(reading: WorkbookReading, plan: Plan | null): WorkbookReading {
  const step = plan?.steps[0];
  return step?.kind === 'setMetadata' ? { ...reading, metadata: step.metadata } : reading;
}

describe('one tab that is adopted for several tables', () => {
  it('is read as each of them, and stays the roster that it was', () => {
    const before = oneSheet();
    const first = afterwards(before, succeeded(adopt(before, contract('A'), CONTEXT)).plan);
    const both = afterwards(first, succeeded(adopt(first, contract('B'), CONTEXT)).plan);
    const { report } = succeeded(calculate(both, CONTEXT));
    const results = report.schemes[0]!.results!;
    expect(results.map(({ personId, state }) => [personId, state])).toEqual([
      ['D001', 'graded'],
      ['D002', 'graded'],
    ]);
    expect(report.problems.filter(({ code }) => code.startsWith('E'))).toEqual([]);
  });
});

describe('formulas that point at an adopted table', () => {
  const PEOPLE: Typed[][] = [
    ['编号', '姓名', '所在支部', '党员类别'],
    ['D009', '例佳', '第二支部', '正式'],
  ];
  const HEADERS = ['编号', '姓名', '维度', '目标内容', '分值', '考核得分', '考核状态'];
  const GOALS = schoolJson['dual-duty'].flatMap(
    ({ id, name, dim, goal, points, got }): Typed[][] =>
      id === 'D009' ? [[id, name, dim, goal, points, got, '正常']] : [],
  );
  const KEYS = ['id', 'name', 'dim', 'goal', 'points', 'got', 'status'];
  const planned = (more: Typed[][]): string => {
    const tabs = [
      tabReading('花名册', PEOPLE),
      tabReading('双责台账', [HEADERS, ...GOALS, ...more]),
    ];
    const before: WorkbookReading = { tabs, metadata: null, metadataBroken: false };
    const mapping = {
      ...{ scheme: 'dual-duty', part: 'goals', tab: '双责台账', headerRows: 1 },
      columns: KEYS.map((key, at) => ({ key, path: HEADERS[at]! })),
    };
    const adopted = afterwards(before, succeeded(adopt(before, mapping, CONTEXT)).plan);
    const { plan } = succeeded(calculate(adopted, CONTEXT));
    return JSON.stringify(plan);
  };

  it('look at its rows', () => {
    expect(planned([])).toContain("'双责台账'!");
  });

  it('do not look over the rows of another table below it: there the values stand', () => {
    const below = [[], ['统计'], ['编号', '姓名', '备注'], ['D009', '例佳', '无', null, 3, 4]];
    expect(planned(below)).not.toContain("'双责台账'!");
  });
});
