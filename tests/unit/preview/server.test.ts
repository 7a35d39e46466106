import { describeBook } from '../../../src/preview/engine/description/describeBook';
import type { GenuineClient } from './officejs/genuineClient';
import { codeOf, openWorkbook } from './officejs/genuineClient';

/** Three writes: actions of the one request end with A1, A2 and A3. */
const threeWrites = ({ excel }: GenuineClient): Promise<void> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [['写']];
    await context.sync();
  });

const written = async ({ book }: GenuineClient): Promise<readonly string[]> =>
  Object.keys((await describeBook(book)).sheets[0]?.cells ?? {});

describe('faults', () => {
  test('any action of a request can fail with any code, and what came before stays', async () => {
    const probe = openWorkbook();
    await threeWrites(probe);
    const actions = probe.server.log.records[0]?.actions ?? 0;
    expect(actions).toBeGreaterThan(9);
    const left: number[] = [];
    const client = openWorkbook();
    for (let action = 0; action < actions; action += 1) {
      await client.excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange().clear();
        await context.sync();
      });
      await client.server.idle();
      client.server.faults.arm({
        request: 0,
        action,
        effect: { kind: 'fail', code: 'AccessDenied' },
      });
      expect(await codeOf(threeWrites(client))).toBe('AccessDenied');
      await client.server.idle();
      left.push((await written(client)).length);
    }
    expect(client.server.faults.count).toBe(actions);
    expect([...new Set(left)]).toEqual([0, 1, 2]);
  });

  test('the client learns which statement failed', async () => {
    const client = openWorkbook();
    client.server.faults.arm({
      request: 0,
      action: 7,
      effect: { kind: 'fail', code: 'GeneralException' },
    });
    const error: unknown = await threeWrites(client).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(client.officeExtension.Error);
    expect(error).toMatchObject({ code: 'GeneralException' });
  });

  test('a request can be delayed', async () => {
    const client = openWorkbook();
    client.server.faults.arm({
      request: 0,
      action: 0,
      effect: { kind: 'delay', milliseconds: 50 },
    });
    let settled = false;
    const work = threeWrites(client).then(() => {
      settled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(settled).toBe(false);
    await work;
    expect(await written(client)).toEqual(['A1', 'A2', 'A3']);
  });

  test('a request that is never answered may have been given up', async () => {
    const client = openWorkbook();
    client.server.faults.arm({ request: 0, action: 0, effect: { kind: 'drop', lateBy: null } });
    let settled = false;
    void threeWrites(client).then(() => {
      settled = true;
    });
    await client.server.idle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([settled, await written(client)]).toEqual([false, []]);
    expect(client.server.log.records[0]?.outcome).toBe('neverAnswered');
    expect(await codeOf(threeWrites(client))).toBe('none');
  });

  test('or its work lands late, after others were served', async () => {
    const client = openWorkbook();
    client.server.faults.arm({ request: 0, action: 0, effect: { kind: 'drop', lateBy: 60 } });
    let settled = false;
    void threeWrites(client).then(() => {
      settled = true;
    });
    const meanwhile = await client.excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      return String(cell.values[0]?.[0]);
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await client.server.idle();
    expect([meanwhile, settled, await written(client)]).toEqual(['', false, ['A1', 'A2', 'A3']]);
  });
});

describe('limits', () => {
  test('a request above the limit is refused and changes nothing', async () => {
    const client = openWorkbook({ limitBytes: 20_000 });
    const code = client.excel.run(async (context) => {
      const rows = Array.from({ length: 300 }, (_, row) => ['写'.repeat(30), row]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B300').values = rows;
      await context.sync();
    });
    expect(await codeOf(code)).toBe('RequestPayloadSizeLimitExceeded');
    expect(await written(client)).toEqual([]);
  });

  test('so is a reply above it', async () => {
    const client = openWorkbook({ limitBytes: 20_000 });
    const code = client.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:Z500');
      range.load('values');
      await context.sync();
    });
    expect(await codeOf(code)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('cell edit mode', () => {
  test('refuses requests', async () => {
    const client = openWorkbook();
    client.person.startTyping();
    expect(await codeOf(threeWrites(client))).toBe('InvalidOperationInCellEditMode');
    client.person.stopTyping();
    expect(await codeOf(threeWrites(client))).toBe('none');
  });

  test('delays those that ask for it', async () => {
    const client = openWorkbook();
    client.person.startTyping();
    let settled = false;
    const work = client.excel
      .run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        await context.sync();
      })
      .then(() => {
        settled = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settled).toBe(false);
    client.person.stopTyping();
    await work;
    expect(await written(client)).toEqual(['A1']);
  });
});

test('the log counts requests, bytes and actions without the cleanup of the client', async () => {
  const client = openWorkbook();
  await threeWrites(client);
  await client.server.idle();
  const [asked, cleanup] = client.server.log.records;
  expect(asked?.isCleanup).toBe(false);
  expect(cleanup?.isCleanup).toBe(true);
  expect(client.server.log.totals).toEqual({
    requests: 1,
    requestBytes: asked?.requestBytes,
    responseBytes: asked?.responseBytes,
    actions: asked?.actions,
  });
  expect(client.book.references.count).toBe(0);
});

test('a read-only workbook can be read and not written', async () => {
  const client = openWorkbook();
  client.book.isReadOnly = true;
  const seen = await client.excel.run(async (context) => {
    const { workbook } = context;
    workbook.load('name,readOnly,isDirty');
    await context.sync();
    return [workbook.name, workbook.readOnly, workbook.isDirty];
  });
  expect(seen).toEqual(['Book1.xlsx', true, false]);
  expect(await codeOf(threeWrites(client))).toBe('AccessDenied');
});

test('a conversation can be recorded', async () => {
  const client = openWorkbook();
  client.server.transcripts.start();
  await threeWrites(client);
  await client.server.idle();
  const transcript = client.server.transcripts.stop();
  expect(transcript.source).toBe('embedded');
  expect(transcript.exchanges[0]?.reply?.statusCode).toBe(200);
});

test.each([null, 'text', {}, { Actions: [1], ObjectPaths: {} }])(
  'a request that no client sends (%j) is InvalidRequest',
  async (body) => {
    const reply = await openWorkbook().server.answer(body);
    expect(reply?.body).toMatchObject({ Error: { Code: 'InvalidRequest' } });
  },
);

describe('events', () => {
  type Seen = Record<string, unknown>;

  async function listening(): Promise<{ client: GenuineClient; seen: Seen[] }> {
    const client = openWorkbook();
    const seen: Seen[] = [];
    const note = (event: object): Promise<void> => {
      const { type, address, changeType, source, triggerSource } = event as Seen;
      seen.push({ type, address, changeType, source, triggerSource });
      return Promise.resolve();
    };
    await client.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').onChanged.add(note);
      worksheets.onAdded.add(note);
      worksheets.onActivated.add(note);
      worksheets.onSelectionChanged.add(note);
      await context.sync();
    });
    return { client, seen };
  }

  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

  test('say who changed what', async () => {
    const { client, seen } = await listening();
    await threeWrites(client);
    await client.person.type('Sheet1!B2', 5);
    await client.person.coauthorWrites('Sheet1!C3', [[1, 2]]);
    await settle();
    expect(
      seen.map(({ address, source, triggerSource }) => [address, source, triggerSource]),
    ).toEqual([
      ['A1', 'Local', 'ThisLocalAddin'],
      ['A2', 'Local', 'ThisLocalAddin'],
      ['A3', 'Local', 'ThisLocalAddin'],
      ['B2', 'Local', 'Unknown'],
      ['C3:D3', 'Remote', 'Unknown'],
    ]);
  });

  test('of the workbook come too, and none while they are switched off', async () => {
    const { client, seen } = await listening();
    await client.excel.run(async (context) => {
      context.workbook.worksheets.add('新').getRange('B2').select();
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.add('静');
      await context.sync();
    });
    await settle();
    expect(seen.map(({ type }) => type)).toEqual([
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetSelectionChanged',
    ]);
  });

  test('stop when the handler is removed', async () => {
    const client = openWorkbook();
    const seen: string[] = [];
    const handler = await client.excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await threeWrites(client);
    await settle();
    await client.excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await threeWrites(client);
    await settle();
    expect(seen).toEqual(['A1', 'A2', 'A3']);
  });

  test('lead to the changed range', async () => {
    const client = openWorkbook();
    const values = await new Promise<unknown>((resolve) => {
      void client.excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) =>
          client.excel.run(async (inner) => {
            const range = event.getRange(inner).load('values');
            await inner.sync();
            resolve(range.values);
          }),
        );
        await context.sync();
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [['德', 9]];
        await context.sync();
      });
    });
    expect(values).toEqual([['德', 9]]);
  });
});

test('what a person does in the grid itself reaches the add-in', async () => {
  const client = openWorkbook();
  const seen: string[] = [];
  await client.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B5').format.protection.locked = false;
    sheet.onChanged.add((event) => {
      seen.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  const { grid } = client.book.context;
  const subUnitId = client.book.activeSheet.id;
  await grid.asPerson('sheet.command.set-range-values', {
    subUnitId,
    range: { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 },
    value: { v: 7 },
  });
  await grid.asPerson('sheet.command.insert-row', {
    subUnitId,
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 29 },
    direction: 0,
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen).toContain('B2 Unknown');
  expect(client.book.activeSheet.locks.at(5, 1).locked).toBe(false);
  expect(await client.person.value('B3')).toBe(7);
});

test('a description of the workbook is equal when nothing changed and names what did', async () => {
  const client = openWorkbook();
  const change = (value: string): Promise<void> =>
    client.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        [value, 1],
        ['=B1*2', 2],
      ];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A1:B2').format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.unprotect();
      await context.sync();
    });
  await change('甲');
  const before = await describeBook(client.book);
  await change('甲');
  expect(await describeBook(client.book)).toEqual(before);
  await change('乙');
  const after = await describeBook(client.book);
  expect(after).not.toEqual(before);
  expect(after.sheets[0]?.cells).toEqual({ A1: "'乙'", B1: '1', A2: '=B1*2 -> 2', B2: '2' });
});
