import type { ReturnedFile } from '../../../../src/commands/collect/returnedFile';
import { insert } from '../../../../src/commands/insert';
import { seenText } from '../../../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { pressCollect, returned } from '../../../support/collecting';
import { blankSchool, typeAll } from '../../../support/collectSchool';
import { CONTEXT, press, tabOf } from '../../../support/pressing';

const LOG = '陪餐记录';

/** 编号, 姓名, 日期, 餐次, 意见 of one row. */
type Meal = readonly [string, string, string, string, string?];

const MONDAY: Meal = ['D001', '样安', '2024-09-02', '午餐', '菜咸'];
const TUESDAY: Meal = ['D001', '样安', '2024-09-03', '午餐'];
const FRIDAY: Meal = ['D003', '样春', '2024-09-06', '早餐', '好'];

async function school(): Promise<FileWorkbook> {
  const book = await blankSchool();
  await press(book, insert(await book.read(), ['meal-duty'], CONTEXT));
  return book;
}

async function log(name: string, meals: readonly Meal[], savedAt = ''): Promise<ReturnedFile> {
  const book = await school();
  await typeAll(book, cellsOf(meals), LOG);
  return returned(name, book, savedAt);
}

type Cells = Parameters<typeof typeAll>[1];

function cellsOf(meals: readonly Meal[], first = 5): Cells {
  return Object.fromEntries(
    meals.flatMap(([id, name, iso, meal, advice], index): [string, Cells[string]][] => {
      const row = first + index;
      return [
        [`B${row}`, id],
        [`C${row}`, name],
        [`D${row}`, { kind: 'date', iso }],
        [`E${row}`, meal],
        [`F${row}`, advice ?? null],
      ];
    }),
  );
}

/** What stands in the log, row by row, 序号 and blank rows left out. */
async function rowsIn(book: FileWorkbook): Promise<string[]> {
  const tab = await tabOf(book, LOG);
  return tab.rows
    .slice(4)
    .map((cells) => cells.slice(1, 6).map(seenText).join(' ').trim())
    .filter((text) => text !== '');
}

const shown = (meals: readonly Meal[]): string[] => meals.map((meal) => meal.join(' ').trim());

const EARLY = '2024-10-01T08:00:00Z';
const LATE = '2024-11-01T08:00:00Z';

describe('a log', () => {
  it('gets the rows that it does not have, once, in an order of its own', async () => {
    const files = [await log('二支部.xlsx', [FRIDAY]), await log('一支部.xlsx', [MONDAY, TUESDAY])];
    for (const given of [files, [...files].reverse()]) {
      const master = await school();
      await typeAll(master, cellsOf([TUESDAY]), LOG);
      const { report } = await pressCollect(master, given);
      expect([report.rows, report.cells]).toEqual([2, 0]);
      expect(await rowsIn(master)).toEqual(shown([TUESDAY, MONDAY, FRIDAY]));
      const again = await pressCollect(master, given);
      expect([again.plan, again.report.differences]).toEqual([null, []]);
    }
  });

  it('has as many equal rows as a file has, and no more for a second file with them', async () => {
    const master = await school();
    await pressCollect(master, [
      await log('一.xlsx', [MONDAY, MONDAY]),
      await log('一(1).xlsx', [MONDAY, FRIDAY]),
    ]);
    expect(await rowsIn(master)).toEqual(shown([MONDAY, MONDAY, FRIDAY]));
  });

  it('does not get a row back that somebody struck out', async () => {
    const master = await school();
    const file = await log('一.xlsx', [MONDAY, TUESDAY]);
    await pressCollect(master, [file]);
    await typeAll(master, { B5: null, C5: null, D5: null, E5: null, F5: null }, LOG);
    expect((await pressCollect(master, [file])).plan).toBeNull();
  });

  it('takes no row of somebody who is not on the roster', async () => {
    const master = await school();
    const { plan, report } = await pressCollect(master, [
      await log('一.xlsx', [['D099', '样无', '2024-09-02', '午餐']]),
    ]);
    expect(plan).toBeNull();
    expect(report.files[0]!.problems.map(({ code }) => code)).toContain('E13');
  });
});

describe('a later version of a log', () => {
  const changed: Meal = ['D001', '样安', '2024-09-02', '午餐', '菜淡'];

  async function collectedBefore(): Promise<FileWorkbook> {
    const master = await school();
    await pressCollect(master, [await log('一.xlsx', [MONDAY, TUESDAY], EARLY)]);
    return master;
  }

  it('asks cell by cell about a row that it changed', async () => {
    const master = await collectedBefore();
    const later = await log('一.xlsx', [changed, TUESDAY], LATE);
    const { plan, report } = await pressCollect(master, [later]);
    expect(plan).toBeNull();
    expect(report.differences).toMatchObject([
      {
        header: '发现的问题或建议',
        here: { seen: '菜咸' },
        offers: [{ seen: '菜淡' }],
      },
    ]);
  });

  it.each([
    ['keep', MONDAY],
    ['latest', changed],
  ] as const)('settles a changed row by "%s" for good', async (otherwise, wanted) => {
    const master = await collectedBefore();
    const files = [
      await log('一.xlsx', [MONDAY, TUESDAY], EARLY),
      await log('一.xlsx', [changed, TUESDAY], LATE),
    ];
    await pressCollect(master, [files[1]!], { otherwise });
    expect(await rowsIn(master)).toEqual(shown([wanted, TUESDAY]));
    for (const given of [files, [files[0]!], [files[1]!]]) {
      const again = await pressCollect(master, given);
      expect([again.plan, again.report.differences]).toEqual([null, []]);
    }
  });

  it.each([
    ['keep', [MONDAY, TUESDAY]],
    ['latest', [TUESDAY]],
  ] as const)('asks about a row that it left out, settled by "%s"', async (otherwise, wanted) => {
    const master = await collectedBefore();
    const later = await log('一.xlsx', [TUESDAY], LATE);
    const asked = await pressCollect(master, [later]);
    expect(asked.plan).toBeNull();
    expect(asked.report.differences).toMatchObject([
      {
        header: '',
        here: { seen: 'D001 样安 2024-09-02 午餐 菜咸' },
        offers: [{ seen: '' }],
        choice: null,
      },
    ]);
    await pressCollect(master, [later], { otherwise });
    expect(await rowsIn(master)).toEqual(shown(wanted));
    const again = await pressCollect(master, [
      later,
      await log('一.xlsx', [MONDAY, TUESDAY], EARLY),
    ]);
    expect([again.plan, again.report.differences]).toEqual([null, []]);
  });

  it('is not mistaken for the log of somebody else of the same unit', async () => {
    const master = await collectedBefore();
    const other = await log('样博.xlsx', [['D002', '样博', '2024-09-02', '午餐']], LATE);
    const { report } = await pressCollect(master, [other]);
    expect([report.differences, report.rows]).toEqual([[], 1]);
  });

  it('that comes together with the older one is asked about at once', async () => {
    const files = [
      await log('一.xlsx', [MONDAY, TUESDAY], EARLY),
      await log('一.xlsx', [changed, TUESDAY], LATE),
    ];
    const master = await school();
    const { report } = await pressCollect(master, files);
    expect(await rowsIn(master)).toEqual(shown([TUESDAY]));
    expect(report.differences).toMatchObject([
      { header: '', here: { seen: '' }, offers: [{ savedAt: LATE }, { savedAt: EARLY }] },
    ]);
    await pressCollect(master, files, { otherwise: 'latest' });
    expect(await rowsIn(master)).toEqual(shown([TUESDAY, changed]));
    const again = await pressCollect(master, files);
    expect([again.plan, again.report.differences]).toEqual([null, []]);
  });
});
