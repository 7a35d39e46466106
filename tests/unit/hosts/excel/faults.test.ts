import { describeBook } from '../../../../src/preview/engine/description/describeBook';
import type { Plan } from '../../../../src/workbook/plan';
import type { Workbook } from '../../../../src/workbook/workbook';
import { type OpenExcel, openExcel } from './openExcel';
import { COMMANDS, type CommandName, press } from './runCommands';

const PATIENT = { patience: { askAfter: 20_000, limit: 60_000 } };

async function planOf(workbook: Workbook, name: CommandName): Promise<Plan> {
  const decided = COMMANDS[name](await workbook.read());
  if (!decided.ok || decided.value.plan === null) throw new Error(`${name} has nothing to do`);
  return decided.value.plan;
}

interface Failing {
  readonly request: number;
  readonly code: 'AccessDenied' | 'GeneralException';
  readonly from: number;
  readonly step: number;
}

/**
 * Applies a plan again and again, failing another action each time, until no action is left to fail;
 * gives how many were failed. After each failure the workbook must be what it was before, down to
 * colours, rules and names; so the inputs are untouched as well.
 */
async function failActions(
  { client, workbook }: OpenExcel,
  plan: Plan,
  { request, code, from, step }: Failing,
  isLast: boolean,
): Promise<number> {
  const { faults } = client.server;
  const before = await describeBook(client.book);
  const unknown = request === 0 ? 'unknown' : 'rolledBack';
  const hostCode = code === 'AccessDenied' ? 'protected' : unknown;
  const last = await actionsOf(client, workbook, plan, request);
  let failed = 0;
  for (let action = from; action < last || isLast; action += step) {
    const count = faults.count;
    await client.server.idle();
    faults.arm({ request, action, effect: { kind: 'fail', code } });
    const result = await workbook.apply(plan);
    faults.disarm();
    if (faults.count === count) break;
    expect([action, result]).toEqual([
      action,
      { ok: false, failure: { code: 'hostFailed', hostCode } },
    ]);
    expect([action, await describeBook(client.book)]).toEqual([action, before]);
    failed += 1;
  }
  return failed;
}

/** How many actions a request of the plan has, found by failing the very first one. */
async function actionsOf(
  client: OpenExcel['client'],
  workbook: Workbook,
  plan: Plan,
  request: number,
): Promise<number> {
  await client.server.idle();
  client.server.log.clear();
  client.server.faults.arm({ request, action: 0, effect: { kind: 'fail', code: 'AccessDenied' } });
  await workbook.apply(plan);
  client.server.faults.disarm();
  return client.server.log.records.filter(({ isCleanup }) => !isCleanup)[request]?.actions ?? 0;
}

/**
 * A whole year would take minutes if every one of its thousands of actions were failed; these steps
 * meet every kind of call at every stage. KAOPING_ALL_FAULTS=1 fails each single one.
 */
const STEPS =
  process.env['KAOPING_ALL_FAULTS'] === '1'
    ? { insert: 1, calculate: 1 }
    : { insert: 149, calculate: 89 };

describe.each([
  { name: 'insert', before: ['fewPeople'] },
  { name: 'calculate', before: ['fewPeople', 'insert', 'fill'] },
  { name: 'calculate', before: ['fewPeople', 'insert', 'calculate', 'fill'] },
] as const)('一键: $name after $before', ({ name, before }) => {
  it('leaves the workbook as it was, whichever action fails, and is complete when none does', async () => {
    const excel = openExcel({}, PATIENT);
    await excel.client.person.type('A1', '原有');
    for (const each of before) await press(excel.workbook, each);
    const plan = await planOf(excel.workbook, name);
    let failed = 0;
    const codes = ['AccessDenied', 'GeneralException'] as const;
    for (const [index, code] of codes.entries()) {
      const looking = { request: 0, code, from: index, step: 11 };
      failed += await failActions(excel, plan, looking, false);
      const writing = { request: 1, code, from: index * 17, step: STEPS[name] };
      failed += await failActions(excel, plan, writing, false);
    }
    expect(failed).toBeGreaterThan(15);
    expect((await excel.workbook.apply(plan)).ok).toBe(true);
    expect(await press(excel.workbook, name)).toBeNull();
  });
});
