import { withLog } from '../../../../src/commands/log/withLog';
import { normalise } from '../../../../src/commands/normalise';
import { setPeriod } from '../../../../src/commands/setPeriod';
import { seenText } from '../../../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import type { LogEntry } from '../../../../src/sheets/log/logTab';
import { filledExample } from '../../../support/exampleWorkbook';
import { applyPlan, CONTEXT, press, succeeded, tabOf, type } from '../../../support/pressing';

const ENTRY: LogEntry = {
  ...{ kind: 'collect', by: '组织委员', about: '第一支部.xlsx', before: '', reason: '' },
  after: '共 8 行',
};

async function log(book: FileWorkbook): Promise<string[][]> {
  return (await tabOf(book, '修改记录')).rows.slice(4).map((row) => row.map(seenText));
}

describe('修改记录', () => {
  it('is appended to and never rewritten', async () => {
    const book = await filledExample();
    const nextYear = { year: '2025', semester: null };
    await press(book, setPeriod(await book.read(), nextYear, CONTEXT) as never);
    const [first] = await log(book);
    const later = { ...CONTEXT, now: '2025-02-01T09:00:00' };
    const reading = await book.read();
    const { metadata } = reading;
    const plan = { steps: [{ kind: 'setMetadata', metadata: metadata! } as const] };
    await applyPlan(book, withLog(plan, reading, [ENTRY, ENTRY], later));
    const entry = ['2025-02-01 09:00', '组织委员', '汇集数据', '第一支部.xlsx', '', '共 8 行'];
    expect((await log(book)).slice(0, 3).map((row) => row.slice(0, 6))).toEqual([
      first!.slice(0, 6),
      entry,
      entry,
    ]);
    expect(first!.slice(2, 6)).toEqual(['更改考核周期', '考核年度、学期', '2024年度', '2025年度']);
  });

  it('says how many cells 一键规范 changed, and which', async () => {
    const book = await filledExample();
    await type(book, '目标责任书考核表', 'G7', '３');
    await type(book, '目标责任书考核表', 'G6', '２');
    const found = succeeded(normalise(await book.read(), { kind: 'notices' }, CONTEXT)).report;
    await press(book, normalise(await book.read(), { kind: 'notices' }, CONTEXT));
    const [entry] = await log(book);
    expect(entry?.[2]).toBe('一键规范');
    expect(entry?.[5]).toBe(`共 ${found.corrections.length} 处`);
    for (const { problem } of found.corrections) expect(entry?.[3]).toContain(problem.cell);
  });

  it('is not written where nothing is done, nor where nothing in the workbook is ours', async () => {
    const book = await filledExample();
    const reading = await book.read();
    expect(withLog(null, reading, [ENTRY], CONTEXT)).toBeNull();
    const foreign = { ...reading, metadata: null };
    const plan = { steps: [] };
    expect(withLog(plan, foreign, [ENTRY], CONTEXT)).toBe(plan);
  });

  it('leaves a tab of that name alone that somebody else made', async () => {
    const book = await filledExample();
    const reading = await book.read();
    const [tab] = reading.tabs;
    const taken = { ...reading, tabs: [...reading.tabs, { ...tab!, name: '修改记录' }] };
    const plan = withLog({ steps: [] }, taken, [ENTRY], CONTEXT);
    expect(plan.steps.flatMap((step) => (step.kind === 'putTab' ? [step.tab.name] : []))).toEqual([
      '修改记录(2)',
    ]);
  });
});
