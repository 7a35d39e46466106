import { describeBook } from '../../../../src/preview/engine/description/describeBook';
import type { Fault } from '../../../../src/preview/protocol/faults';
import type { Plan } from '../../../../src/workbook/plan';
import {
  number,
  plainTab,
  plan,
  put,
  setMetadata,
  stamp,
  text,
} from '../../../contract/workbookContract';
import { openExcel, seenOf } from './openExcel';

const TAB = plainTab('表', [[text('甲'), number(1)]]);
const PLAN = plan(
  put(TAB),
  { kind: 'writeCells', tab: '用户表', row: 1, column: 1, cells: [[text('改')]] },
  setMetadata(stamp('表')),
);
const FAILED = (hostCode: string) => ({ ok: false, failure: { code: 'hostFailed', hostCode } });

const drop = (request: number, action: number, lateBy: number | null): Fault => ({
  request,
  action,
  effect: { kind: 'drop', lateBy },
});
const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

describe('a request that never settles', () => {
  it('is found to be complete when its work landed although the answer never came', async () => {
    const { client, workbook } = openExcel();
    client.server.faults.arm(drop(1, 3, 50));
    expect((await workbook.apply(PLAN)).ok).toBe(true);
    expect((await workbook.read()).tabs.map(({ name }) => name)).toEqual(['用户表', '表']);
  });

  it('is taken back when its work stopped half way', async () => {
    const excel = openExcel();
    const { client, workbook } = excel;
    await client.person.type('A1', '原有');
    const before = await seenOf(excel);
    client.server.faults.arm(drop(1, 12, null));
    expect(await workbook.apply(PLAN)).toEqual(FAILED('timeout'));
    expect(await seenOf(excel)).toEqual(before);
    expect((await workbook.apply(PLAN)).ok).toBe(true);
  });

  it('is kept out when it lands after it was given up', async () => {
    const excel = openExcel();
    const { client, workbook } = excel;
    await client.person.type('A1', '原有');
    const before = await seenOf(excel);
    client.server.faults.arm(drop(1, 0, 2_000));
    expect(await workbook.apply(PLAN)).toEqual(FAILED('timeout'));
    expect(await seenOf(excel)).toEqual(before);
    await pause(2_000);
    await client.server.idle();
    expect(await seenOf(excel)).toEqual(before);
    expect((await workbook.apply(PLAN)).ok).toBe(true);
  });

  it('is settled before anything else when Excel did not even answer the question', async () => {
    const { client, workbook } = openExcel();
    await client.person.type('A1', '原有');
    const before = await workbook.read();
    const rest = [2, 3, 4, 5, 6, 7, 8, 9].map((request) => drop(request, 0, null));
    client.server.faults.arm(drop(1, 12, null), ...rest);
    expect(await workbook.apply(PLAN)).toEqual(FAILED('timeout'));
    client.server.faults.disarm();
    expect(await workbook.read()).toEqual(before);
  });

  it('does not make reading wait for ever', async () => {
    const { client, workbook } = openExcel();
    client.server.faults.arm(drop(0, 0, null));
    await expect(workbook.read()).rejects.toMatchObject({ hostCode: 'timeout' });
    expect((await workbook.read()).tabs).toHaveLength(1);
  });
});

describe('while a person is typing in a cell', () => {
  it('work waits however long it takes, with a hint, and is then done', async () => {
    const hints: (string | null)[] = [];
    const { client, workbook } = openExcel({}, { onWaiting: (waiting) => hints.push(waiting) });
    client.person.startTyping();
    const applied = workbook.apply(PLAN);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(hints).toEqual(['cellEdit']);
    client.person.stopTyping();
    expect((await applied).ok).toBe(true);
    expect(hints).toEqual(['cellEdit', null]);
  });
});

describe('a request that is too large', () => {
  const wide = plainTab(
    '大表',
    Array.from({ length: 800 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => text(`第${row}行第${column}列的一些文字`)),
    ),
  );

  it('is cut in halves until Excel takes it', async () => {
    const { client, workbook } = openExcel({ limitBytes: 300_000 }, { budget: 1_600_000 });
    const applied = await workbook.apply(plan(put(wide), setMetadata(stamp('大表'))));
    expect(applied.ok).toBe(true);
    const refused = client.server.log.records.filter(({ outcome }) => outcome === 'refused');
    expect(refused.length).toBeGreaterThan(0);
    expect(await client.person.value("'大表'!T800")).toBe('第799行第19列的一些文字');
  });

  it('is given up when even the smallest does not go, with nothing left behind', async () => {
    const { client, workbook } = openExcel({ limitBytes: 20_000 });
    const before = await describeBook(client.book);
    expect(await workbook.apply(plan(put(wide)))).toEqual(FAILED('tooLarge'));
    expect(await describeBook(client.book)).toEqual(before);
  });

  it('is asked for tab by tab when the answer is too large', async () => {
    const { client, workbook, again } = openExcel({ limitBytes: 2_000_000 });
    await workbook.apply(plan(put(wide), put({ ...wide, name: '另一大表' })));
    client.server.log.clear();
    const { tabs } = await again().read();
    expect(tabs.map(({ rows }) => rows.length)).toEqual([0, 800, 800]);
    expect(client.server.log.records.map(({ errorCode }) => errorCode)).toContain(
      'ResponsePayloadSizeLimitExceeded',
    );
  });
});

describe('what may not be written', () => {
  it.each<[string, (excel: ReturnType<typeof openExcel>) => void, Plan, object]>([
    [
      'a workbook that is read-only',
      ({ client }) => {
        client.book.isReadOnly = true;
      },
      PLAN,
      { code: 'workbookReadOnly' },
    ],
    [
      'tabs of a workbook whose structure is protected',
      ({ client }) => {
        client.book.protection.protect({}, '', 'test');
      },
      PLAN,
      { code: 'workbookReadOnly' },
    ],
    [
      'a tab that somebody protected',
      ({ client }) => {
        client.book.activeSheet.protection.protect({}, '', 'test');
      },
      PLAN,
      { code: 'tabProtected', tab: '用户表' },
    ],
    [
      'a tab of the user of the same name',
      () => undefined,
      plan(put({ ...TAB, name: '用户表' })),
      { code: 'tabNotOurs', tab: '用户表' },
    ],
  ])('%s is left alone before anything is written', async (_, arrange, wanted, reason) => {
    const excel = openExcel();
    arrange(excel);
    const before = await describeBook(excel.client.book);
    expect(await excel.workbook.apply(wanted)).toEqual({ ok: false, failure: reason });
    expect(await describeBook(excel.client.book)).toEqual(before);
  });

  it('a tab of ours with a password is left as it was, and the plan with it', async () => {
    const { client, workbook } = openExcel();
    await workbook.apply(PLAN);
    client.book.find('表')?.protection.protect({}, '密码', 'test');
    const before = await describeBook(client.book);
    const again = await workbook.apply(plan(put(plainTab('表', [[text('乙')]]))));
    expect(again).toEqual(FAILED('protected'));
    expect(await describeBook(client.book)).toEqual(before);
  });
});

describe('our notes in the workbook', () => {
  it('follow a tab that was renamed at the grid', async () => {
    const { client, workbook } = openExcel();
    await workbook.apply(PLAN);
    await client.excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').name = '改名 2024';
      await context.sync();
    });
    const { metadata } = await workbook.read();
    expect(metadata?.tabs.map(({ name }) => name)).toEqual(['改名 2024']);
  });

  it('lose a tab that was deleted, and only that', async () => {
    const { client, workbook } = openExcel();
    const more = [
      put({ ...TAB, name: '第二表' }),
      setMetadata(stamp('表'), stamp('第二表', 'two')),
    ];
    await workbook.apply(plan(put(TAB), ...more));
    await client.excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').delete();
      await context.sync();
    });
    const { metadata } = await workbook.read();
    expect(metadata?.tabs.map(({ name }) => name)).toEqual(['第二表']);
  });

  it.each([['{"format":'], ['{"format":2,"tool":"9.9.9"}'], ['']])(
    'are said to be broken when they read %j',
    async (garbage) => {
      const { client, workbook } = openExcel();
      await workbook.apply(PLAN);
      await client.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('_考评');
        sheet.getRange('A1').values = [[garbage]];
        await context.sync();
      });
      expect(await workbook.read()).toMatchObject({ metadata: null, metadataBroken: true });
    },
  );

  it('are missing in a workbook we never wrote to', async () => {
    const { workbook } = openExcel();
    expect(await workbook.read()).toMatchObject({ metadata: null, metadataBroken: false });
  });
});

it('two plans asked for at once are applied one after the other', async () => {
  const { workbook } = openExcel();
  const [first, second] = await Promise.all([
    workbook.apply(plan(put(TAB), setMetadata(stamp('表')))),
    workbook.apply(plan(put({ ...TAB, name: '第二表' }))),
  ]);
  expect([first.ok, second.ok]).toEqual([true, true]);
  expect((await workbook.read()).tabs.map(({ name }) => name)).toEqual(['用户表', '表', '第二表']);
});

it('pane and ribbon, which know nothing of each other, do not get into each other', async () => {
  const { client, workbook, again } = openExcel();
  const results = await Promise.all([
    workbook.apply(plan(put(TAB), setMetadata(stamp('表')))),
    again().apply(plan(put({ ...TAB, name: '第二表' }))),
  ]);
  const failures = results.flatMap((result) => (result.ok ? [] : [result.failure]));
  expect(failures.every(({ code }) => code === 'hostFailed')).toBe(true);
  const tabs = (await again().read()).tabs.map(({ name }) => name);
  expect(tabs).toEqual(['用户表', ...['表', '第二表'].filter((_, index) => results[index]?.ok)]);
  expect(client.book.sheets.some(({ name }) => name.startsWith('_考评暂存'))).toBe(false);
});

it('an Excel that lacks something is told so in our words', async () => {
  const { workbook } = openExcel({ requirementSet: '1.3' });
  await expect(workbook.read()).rejects.toMatchObject({ hostCode: 'unsupported' });
});

describe('changes at the grid', () => {
  it('are told when a person makes them, not when we or other authors do', async () => {
    const { client, workbook } = openExcel();
    const changed = jest.fn();
    const stop = workbook.onChanged(changed);
    await workbook.read();
    await workbook.apply(PLAN);
    await client.person.coauthorWrites('B1', [['同事']]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).not.toHaveBeenCalled();
    await client.person.type('C1', 7);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed.mock.calls).toEqual([['用户表']]);
    stop();
    await client.person.type('C2', 8);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('changes on a tab that is new', () => {
  it('are told at once without its name, and with it from then on', async () => {
    const { client, workbook } = openExcel();
    const changed = jest.fn();
    workbook.onChanged(changed);
    await workbook.apply(PLAN);
    await client.person.type("'表'!A1", '乙');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await client.person.type("'表'!A1", '丙');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed.mock.calls).toEqual([[null], ['表']]);
  });
});

describe('going to a cell', () => {
  it('shows its tab, a hidden one too, and selects it', async () => {
    const { client, workbook } = openExcel();
    await workbook.apply(plan(put({ ...TAB, visibility: 'hidden' })));
    expect(await workbook.goTo('表', 'B1')).toEqual({ ok: true, value: null });
    expect(client.book.activeSheet.name).toBe('表');
    expect(client.book.selection.address).toContain('B1');
  });

  it('says so when the tab is gone', async () => {
    const { workbook } = openExcel();
    expect(await workbook.goTo('没有', 'A1')).toEqual({
      ok: false,
      failure: { code: 'tabMissing', tab: '没有' },
    });
  });
});
