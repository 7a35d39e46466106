import { seenText } from '../../../../src/domain/reading/seenText';
import { tableColumns } from '../../../../src/domain/tables/tableColumns';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { ALL_TABLE_SCHEMES } from '../../../../src/schemes/tables/allTableSchemes';
import { cellAddress } from '../../../../src/sheets/address';
import { findHeader } from '../../../../src/sheets/findHeader';
import type { PlanStep } from '../../../../src/workbook/plan';
import { dice } from '../../../oracle/generateSchool';
import { copyOf, pressCollect, returned } from '../../../support/collecting';
import { generatedWorkbook } from '../../../support/generatedWorkbook';
import { applyPlan } from '../../../support/pressing';
import { describeThoroughly } from '../../../support/thorough';

/** Input columns of every table that stands in the workbook. */
async function inputsOf(book: FileWorkbook) {
  const reading = await book.read();
  return (reading.metadata?.tabs ?? []).flatMap(({ name, role, scheme, part }) => {
    const spec = ALL_TABLE_SCHEMES.find(({ id }) => id === scheme);
    const table = spec?.tables.find(({ key }) => key === part);
    const tab = reading.tabs.find((each) => each.name === name);
    if (role !== 'fillIn' || spec === undefined || table === undefined || tab === undefined)
      return [];
    const columns = tableColumns(spec, table).filter(
      ({ source, formula }) => source === 'input' && formula === undefined,
    );
    const wanted = columns.map(({ key, header }) => ({ key, headers: [header], required: false }));
    const header = findHeader(tab, wanted);
    return header === null ? [] : [{ tab, header, table, isLog: table.unique === null }];
  });
}

/** The workbook with some of what is typed taken out: whole rows of logs, cells of other tables. */
async function thinned(full: FileWorkbook, seed: number): Promise<FileWorkbook> {
  const book = await copyOf(full);
  const roll = dice(seed * 7919);
  const steps = (await inputsOf(book)).flatMap(({ tab, header, table, isLog }): PlanStep[] => {
    const naming = new Set([
      'seq',
      ...(table.unique ?? []),
      ...table.people.flatMap(({ id, name, branch }) => [id, name, branch ?? id]),
    ]);
    return tab.rows.slice(header.row).flatMap((cells, index): PlanStep[] => {
      const row = header.row + 1 + index;
      const goes = roll() < 0.4;
      return [...header.columns].flatMap(([key, column]): PlanStep[] => {
        const isKept = isLog ? !goes : naming.has(key) || roll() < 0.6;
        if (isKept || (cells[column] ?? { type: 'blank' }).type === 'blank') return [];
        return [{ kind: 'writeCells', tab: tab.name, row, column: column + 1, cells: [[null]] }];
      });
    });
  });
  await applyPlan(book, { steps });
  return book;
}

async function typedIn(book: FileWorkbook): Promise<ReadonlyMap<string, string>> {
  const inputs = await inputsOf(book);
  return new Map(
    inputs.flatMap(({ tab, header }) =>
      tab.rows.slice(header.row).flatMap((cells, index) =>
        [...header.columns.values()].flatMap((column): [string, string][] => {
          const text = seenText(cells[column] ?? { type: 'blank' }).trim();
          const place = cellAddress(header.row + 1 + index, column);
          return text === '' ? [] : [[`${tab.name}!${place}`, text]];
        }),
      ),
    ),
  );
}

describeThoroughly('every table of every scheme', () => {
  it('comes back into a workbook that lost half of it', async () => {
    const seed = 1;
    const full = await generatedWorkbook(seed);
    const master = await thinned(full, seed);
    const files = [
      await returned('全.xlsx', full),
      await returned('半.xlsx', await thinned(full, seed + 100)),
    ];
    const before = await typedIn(master);
    const other = await copyOf(master);
    const { report } = await pressCollect(master, files);
    const after = await typedIn(master);
    expect(report.cells).toBeGreaterThan(200);
    expect(report.rows).toBeGreaterThan(20);
    for (const [key, text] of before) expect([key, after.get(key)]).toEqual([key, text]);
    await pressCollect(other, [...files].reverse());
    expect(Buffer.compare(await other.toBytes(), await master.toBytes())).toBe(0);
    const again = await pressCollect(await copyOf(master), files);
    expect(again.plan).toBeNull();
  });
});
