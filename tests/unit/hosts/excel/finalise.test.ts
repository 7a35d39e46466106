import { finalise } from '../../../../src/commands/finalise/finalise';
import { reopen } from '../../../../src/commands/finalise/reopen';
import { overview } from '../../../../src/commands/overview';
import type { Plan } from '../../../../src/workbook/plan';
import type { Receipt, Workbook } from '../../../../src/workbook/workbook';
import { openExcel } from './openExcel';
import { CONTEXT, press } from './runCommands';

const PATIENT = { patience: { askAfter: 10_000, limit: 60_000 } };
const ASKED = { by: '组织委员', note: '', allowOpen: 'all' } as const;
const WHY = { by: '组织委员', reason: '会议记录有误' };

async function carryOut(workbook: Workbook, plan: Plan | null): Promise<Receipt> {
  if (plan === null) throw new Error('nothing decided');
  const applied = await workbook.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return applied.value;
}

describe('定稿 in Excel', () => {
  it('marks protected result tabs, keeps them protected, and is taken back as a whole', async () => {
    const { client, workbook } = openExcel({}, PATIENT);
    for (const command of ['fewPeople', 'insert', 'fill', 'summarise'] as const) {
      await press(workbook, command);
    }
    const before = await workbook.read();
    const decided = finalise(before, ASKED, CONTEXT);
    if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
    const receipt = await carryOut(workbook, decided.value.plan);
    const mark = "'责任书考核结果'!I2";
    expect(await client.person.value(mark)).toContain('定稿 2025-01-10 08:30');
    expect(client.book.find('责任书考核结果')?.protection.isOn).toBe(true);
    expect(client.book.find('定稿记录')?.protection.isOn).toBe(true);
    const { final } = overview(await workbook.read(), CONTEXT);
    expect([final.stamp?.by, final.changes]).toEqual(['组织委员', { units: [], parameters: [] }]);

    const taken = reopen(await workbook.read(), WHY, CONTEXT);
    if (!taken.ok) throw new Error(JSON.stringify(taken.failure));
    const reopened = await carryOut(workbook, taken.value.plan);
    expect(await client.person.value(mark)).toBe('');
    expect(await client.person.value("'修改记录'!G6")).toBe('会议记录有误');

    await carryOut(workbook, reopened.inverse);
    expect(await client.person.value(mark)).toContain('定稿');
    await carryOut(workbook, receipt.inverse);
    const after = await workbook.read();
    expect(after.tabs.map(({ name }) => name)).toEqual(before.tabs.map(({ name }) => name));
    expect(after.metadata).toEqual(before.metadata);
  });
});
