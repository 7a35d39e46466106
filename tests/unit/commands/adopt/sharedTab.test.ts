import { adopt } from '../../../../src/commands/adopt/adopt';
import { calculate } from '../../../../src/commands/calculate';
import { insert } from '../../../../src/commands/insert';
import type { TableMapping } from '../../../../src/workbook/metadata';
import type { Plan } from '../../../../src/workbook/plan';
import type { WorkbookReading } from '../../../../src/workbook/workbook';
import { CONTEXT, press, succeeded } from '../../../support/pressing';
import { type Typed, tabReading } from '../../../support/tabReading';
import { adoptedTables, VISITS } from './ownTables';

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

describe('formulas beside an adopted table', () => {
  it('do not look over rows of another table below it', async () => {
    const book = await adoptedTables();
    await press(book, insert(await book.read(), ['home-visit'], CONTEXT));
    await press(book, calculate(await book.read(), CONTEXT));
    const { tabs } = await book.read();
    const formulas = tabs.flatMap(({ rows }) => rows.flat().map(({ formula }) => formula ?? ''));
    expect(formulas.filter((formula) => formula.includes(VISITS))).toEqual([]);
    expect(tabs.map(({ name }) => name)).toContain('家访统计');
  });
});
