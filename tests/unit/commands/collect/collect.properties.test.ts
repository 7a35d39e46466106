import fc from 'fast-check';
import type { CollectChoices } from '../../../../src/commands/collect/collectReport';
import type { ReturnedFile } from '../../../../src/commands/collect/returnedFile';
import { insert } from '../../../../src/commands/insert';
import { seenText } from '../../../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { cellAddress } from '../../../../src/sheets/address';
import type { CellInput } from '../../../../src/sheets/tabContent';
import type { TabReading } from '../../../../src/sheets/tabReading';
import type { PlanStep } from '../../../../src/workbook/plan';
import { copyOf, pressCollect, returned } from '../../../support/collecting';
import { blankSchool, SHEET } from '../../../support/collectSchool';
import { applyPlan, CONTEXT, press } from '../../../support/pressing';
import { IS_THOROUGH } from '../../../support/thorough';

const LOG = '陪餐记录';
const RUNS = IS_THOROUGH ? 40 : 5;

type Cell = readonly [row: number, column: number, cell: CellInput];

const text = (value: string): CellInput => ({ kind: 'text', text: value });

const mark = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((value): CellInput => ({ kind: 'number', number: value })),
  fc.constantFrom('9', '９', ' 9 ', '缺', '85%', '=1+1').map(text),
);

/** Marks and remarks of people on rows 5 to 9, and now and then somebody else's 编号. */
const sheetCell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(fc.integer({ min: 5, max: 9 }), fc.integer({ min: 7, max: 14 }), mark),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.integer({ min: 5, max: 11 }),
      fc.constant(2),
      fc.constantFrom<CellInput>(text('D001'), text('D099'), null),
    ),
  },
);

const meal = fc.tuple(
  fc.constantFrom(['D001', '样安'], ['D002', '样博'], ['D003', '样春'], ['D077', '样无']),
  fc.constantFrom('2024-09-02', '2024-09-03'),
  fc.constantFrom('早餐', '午餐'),
  fc.constantFrom('', '菜咸', '好'),
);

interface Contents {
  readonly sheet: readonly Cell[];
  readonly meals: readonly (readonly [readonly string[], string, string, string])[];
}

const contents: fc.Arbitrary<Contents> = fc.record({
  sheet: fc.array(sheetCell, { maxLength: 12 }),
  meals: fc.array(meal, { maxLength: 5 }),
});

const file = fc.record({
  contents,
  name: fc.constantFrom('一.xlsx', '二.xlsx', '三.xlsx'),
  savedAt: fc.constantFrom(
    '',
    '2024-11-01T08:00:00Z',
    '2024-11-02T08:00:00Z',
    '2024-11-03T08:00:00Z',
  ),
});

const otherwise: fc.Arbitrary<CollectChoices['otherwise']> = fc.constantFrom(
  null,
  'keep',
  'latest',
);

let blank: Promise<FileWorkbook> | null = null;

async function bookOf({ sheet, meals }: Contents): Promise<FileWorkbook> {
  blank ??= (async () => {
    const made = await blankSchool();
    await press(made, insert(await made.read(), ['meal-duty'], CONTEXT));
    return made;
  })();
  const book = await copyOf(await blank);
  const typed = meals.flatMap(([[id = '', name = ''], iso, which, advice], index): Cell[] => {
    const day: CellInput = { kind: 'date', iso };
    const row = index + 5;
    return [text(id), text(name), day, text(which), advice === '' ? null : text(advice)].map(
      (cell, at): Cell => [row, at + 2, cell],
    );
  });
  const steps = (tab: string, cells: readonly Cell[]): PlanStep[] =>
    cells.map(([row, column, cell]) => ({ kind: 'writeCells', tab, row, column, cells: [[cell]] }));
  await applyPlan(book, { steps: [...steps(SHEET, sheet), ...steps(LOG, typed)] });
  return book;
}

type Given = readonly { contents: Contents; name: string; savedAt: string }[];

async function filesOf(given: Given): Promise<ReturnedFile[]> {
  return Promise.all(
    given.map(async ({ contents: inside, name, savedAt }) =>
      returned(name, await bookOf(inside), savedAt),
    ),
  );
}

async function typedIn(book: FileWorkbook): Promise<ReadonlyMap<string, string>> {
  const { tabs } = await book.read([SHEET, LOG]);
  return new Map(tabs.flatMap(cellsOf));
}

function cellsOf(tab: TabReading): [string, string][] {
  return tab.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): [string, string][] =>
      cell.type === 'blank'
        ? []
        : [[`${tab.name}!${cellAddress(row + 1, column)}`, seenText(cell)]],
    ),
  );
}

const seen = (cells: ReadonlyMap<string, string>, key: string): string => cells.get(key) ?? '';

describe('whatever comes back', () => {
  it('makes the same workbook in any order, byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        contents,
        fc.array(file, { maxLength: 4 }),
        otherwise,
        fc.nat(),
        async (own, given, rest, turn) => {
          const files = await filesOf(given);
          const other = [...files].reverse();
          other.push(...other.splice(0, files.length === 0 ? 0 : turn % files.length));
          const master = await bookOf(own);
          const bytes = await Promise.all(
            [files, other].map(async (order) => {
              const book = await copyOf(master);
              await pressCollect(book, order, { otherwise: rest });
              return book.toBytes();
            }),
          );
          expect(Buffer.compare(bytes[0]!, bytes[1]!)).toBe(0);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('changes nothing when it comes again, and asks nothing that was settled', async () => {
    await fc.assert(
      fc.asyncProperty(
        contents,
        fc.array(file, { maxLength: 3 }),
        otherwise,
        async (own, given, rest) => {
          const files = await filesOf(given);
          const master = await bookOf(own);
          const first = await pressCollect(master, files, { otherwise: rest });
          const open = first.report.differences.filter(({ choice }) => choice === null);
          const again = await pressCollect(await copyOf(master), files, { otherwise: null });
          expect(again.plan).toBeNull();
          expect(again.report.differences.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('erases nothing and touches only blank cells until somebody decides', async () => {
    await fc.assert(
      fc.asyncProperty(contents, fc.array(file, { maxLength: 3 }), async (own, given) => {
        const master = await bookOf(own);
        const before = await typedIn(master);
        const { report, plan } = await pressCollect(master, await filesOf(given));
        const after = await typedIn(master);
        for (const [key, value] of before) {
          if (value.trim() !== '') expect([key, seen(after, key)]).toEqual([key, value]);
        }
        if (report.cells === 0 && report.rows === 0) expect(after).toEqual(before);
        if (plan === null) expect([report.cells, report.rows]).toEqual([0, 0]);
      }),
      { numRuns: RUNS },
    );
  });
});
