import { memberTables } from '../../../src/preview/engine/members/memberTables';
import { camel } from '../../../src/preview/protocol/requirementSet';
import { codeOf, openWorkbook } from './officejs/genuineClient';
import { publishedSets } from './officejs/publishedSets';

/** Members of the protocol that have another name in the API. */
const aliases: Readonly<Record<string, string>> = {
  'Worksheet.gridlines': 'Worksheet.showGridlines',
  'Workbook._Runtime': 'RequestContext.runtime',
};

function publicName(type: string, name: string): string {
  const event = /^_(?:Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/u.exec(name);
  const changed = event?.[1] === 'DataChanged' ? 'Changed' : event?.[1];
  const key = changed === undefined ? `${type}.${camel(name)}` : `${type}.on${changed}`;
  return aliases[key] ?? key;
}

test('every member stands in the requirement set that Microsoft publishes for it', () => {
  const published = publishedSets();
  const tables = [...memberTables(openWorkbook().book).values()];
  const members = tables.flatMap((table) =>
    Object.entries({ ...table.properties, ...table.navigations, ...table.methods })
      .filter(([, { since }]) => since !== '0')
      .map(([name, { since }]) => ({ name: publicName(table.type, name), since })),
  );
  const wrong = members
    .filter(({ name, since }) => published.get(name) !== since)
    .map(({ name, since }) => `${name}: ${since}, published ${published.get(name) ?? 'nowhere'}`);
  expect(members.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test('a member newer than the host is ApiNotFound, with its name and set', async () => {
  const old = openWorkbook({ requirementSet: '1.12' });
  const error: unknown = await old.excel
    .run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.getMergedAreasOrNullObject();
      await context.sync();
    })
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'ApiNotFound',
    message: 'Range.getMergedAreasOrNullObject needs ExcelApi 1.13; this host has 1.12.',
  });
});

test('events of 1.17 are ApiNotFound on the floor of 1.14 and work above it', async () => {
  const listen = (client: ReturnType<typeof openWorkbook>): Promise<unknown> =>
    client.excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
  expect(await codeOf(listen(openWorkbook()))).toBe('ApiNotFound');
  expect(await codeOf(listen(openWorkbook({ requirementSet: '1.17' })))).toBe('none');
});

test('a member nobody wrote is ApiNotFound, never silently ignored', async () => {
  const { excel } = openWorkbook();
  const error: unknown = await excel
    .run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').shapes.load('items/name');
      await context.sync();
    })
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'ApiNotFound',
    message: 'Worksheet.shapes is not known to the embedded Excel.',
  });
});
