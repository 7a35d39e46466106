import { overview } from '../../../../src/commands/overview';
import { setPeriod } from '../../../../src/commands/setPeriod';
import type { Workbook } from '../../../../src/workbook/workbook';
import { openExcel } from './openExcel';
import { CONTEXT, press } from './runCommands';

const PATIENT = { patience: { askAfter: 10_000, limit: 60_000 } };
const standing = async (workbook: Workbook) => {
  const { year, schemes } = overview(await workbook.read(), CONTEXT);
  return { year, state: schemes[0]?.state };
};

describe('another 考核年度 in Excel', () => {
  it('is written beside what was typed, and taken back as a whole', async () => {
    const { client, workbook } = openExcel({}, PATIENT);
    for (const command of ['fewPeople', 'insert', 'fill', 'calculate'] as const) {
      await press(workbook, command);
    }
    expect(await standing(workbook)).toEqual({ year: '2024', state: 'calculated' });
    const heading = "'目标责任书考核表'!C2";
    const typed = await client.person.value("'目标责任书考核表'!G5");

    const decided = setPeriod(await workbook.read(), { year: '2025', semester: null }, CONTEXT);
    if (!decided.ok || decided.value.plan === null) throw new Error('nothing decided');
    const applied = await workbook.apply(decided.value.plan);
    if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
    expect(await standing(workbook)).toEqual({ year: '2025', state: 'stale' });
    expect(await client.person.value(heading)).toBe('考核周期:2025年度');
    expect(await client.person.value("'目标责任书考核表'!G5")).toBe(typed);
    expect(client.book.find('目标责任书考核表')?.protection.isOn).toBe(true);

    expect((await workbook.apply(applied.value.inverse)).ok).toBe(true);
    expect(await standing(workbook)).toEqual({ year: '2024', state: 'calculated' });
    expect(await client.person.value(heading)).toBe('考核周期:2024年度');
  });
});
