import fc from 'fast-check';
import { calculate } from '../../../src/commands/calculate';
import type { Mark, ScoreEntry } from '../../../src/domain/engines/scoreEntry';
import type { Flag, ScoreResult } from '../../../src/domain/engines/scoreResult';
import { scoreSheet } from '../../../src/domain/engines/scoreSheet';
import { exactFromCell } from '../../../src/domain/exact/exact';
import { makeRoster } from '../../../src/domain/people/makeRoster';
import type { AppraisalStatus, PartyStatus } from '../../../src/domain/people/person';
import { doubleContract } from '../../../src/schemes/doubleContract';
import type { TabReading } from '../../../src/sheets/tabReading';
import type { WorkbookReading } from '../../../src/workbook/workbook';
import { CONTEXT, pressCalculate, reopened, succeeded } from '../../support/pressing';
import { type PrintedResult, printedResult } from '../../support/printedResult';
import { filledSchool, type SchoolData, type TypedRow } from '../../support/schoolData';

const hundredths = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(0, max),
    fc.integer({ min: 0, max: max * 100 }).map((points) => points / 100),
  );

const marksOf = (part: 0 | 1): fc.Arbitrary<TypedRow> =>
  fc.record(
    Object.fromEntries(
      doubleContract.parts[part]!.indicators.map(({ key, max }) => [
        key,
        fc.option(hundredths(Number(max)), { freq: 30 }),
      ]),
    ),
  );

const points = fc.option(hundredths(20), { freq: 1 });

const row = (part: 0 | 1): fc.Arbitrary<TypedRow> =>
  fc
    .tuple(marksOf(part), points, points, fc.constantFrom('', '正常', '缓评'), fc.boolean())
    .map(([marks, bonus, deduct, status, veto]) => ({
      ...marks,
      bonus,
      bonusReason: bonus === null ? '' : '获奖',
      deduct,
      deductReason: deduct === null ? '' : '缺席',
      status,
      ...(part === 1 && veto ? { veto: '是', vetoReason: '处分' } : {}),
    }));

const person = fc.record({
  branch: fc.constantFrom('第一支部', '第二支部'),
  partyStatus: fc.constantFrom('正式', '正式', '预备'),
  joined: fc.constantFrom('', '', '2024-06-30', '2024-07-01'),
  a: row(0),
  b: row(1),
});

const school = fc.array(person, { minLength: 1, maxLength: 6 }).map((members): SchoolData => {
  const ids = members.map((_, index) => `D${String(index + 1).padStart(3, '0')}`);
  const who = (index: number): TypedRow => ({
    id: ids[index]!,
    name: `样${'甲乙丙丁戊己'[index]!}`,
  });
  return {
    organisation: '示例学校',
    people: members.map(({ branch, partyStatus, joined }, index) => ({
      ...who(index),
      branch,
      partyStatus,
      joined,
    })),
    sheetA: members.map(({ a }, index) => ({ ...who(index), ...a })),
    sheetB: members.map(({ b }, index) => ({ ...who(index), ...b })),
  };
});

/** The same school, handed to the domain engine without any workbook. */
function byEngine(data: SchoolData): readonly ScoreResult[] {
  const text = (typed: TypedRow, key: string): string => String(typed[key] ?? '');
  const people = data.people.map((typed, index) => ({
    id: text(typed, 'id'),
    name: text(typed, 'name'),
    branch: text(typed, 'branch'),
    posts: [],
    partyStatus: text(typed, 'partyStatus') as PartyStatus,
    staffType: '' as const,
    department: '',
    homeroom: '',
    support: false,
    title: '',
    joined: text(typed, 'joined') || null,
    left: null,
    status: '正常' as const,
    row: index + 5,
  }));
  const entries = [data.sheetA, data.sheetB].flatMap((rows, index) => {
    const part = doubleContract.parts[index]!;
    return rows.map((typed, at): ScoreEntry => {
      const mark = (key: string): Mark => {
        const value = typed[key];
        return typeof value === 'number'
          ? { state: 'given', value: exactFromCell(value), cell: '' }
          : { state: 'missing', cell: '' };
      };
      return {
        personId: text(typed, 'id'),
        part: part.key,
        tab: part.tab,
        row: at + 5,
        marks: Object.fromEntries(part.indicators.map(({ key }) => [key, mark(key)])),
        bonus: mark('bonus'),
        bonusReason: text(typed, 'bonusReason'),
        deduct: mark('deduct'),
        deductReason: text(typed, 'deductReason'),
        veto: typed['veto'] === '是',
        vetoReason: text(typed, 'vetoReason'),
        status: (text(typed, 'status') || '正常') as AppraisalStatus,
        awaiting: false,
        blockedBy: [],
      };
    });
  });
  const scheme = doubleContract;
  return scoreSheet({ scheme, roster: makeRoster(people), entries, yearEnd: '2024-12-31' });
}

type Printed = PrintedResult & { readonly flags: readonly Flag[] };

const printed = (results: readonly ScoreResult[]): Printed[] =>
  results.map((result) => ({ ...printedResult(result), flags: result.flags }));

const calculated = (reading: WorkbookReading): Printed[] =>
  printed(succeeded(calculate(reading, CONTEXT)).report.schemes[0]!.results!);

/** The workbook with the rows of both sheets moved or added to. */
function withSheets(
  reading: WorkbookReading,
  change: (rows: TabReading['rows'], sheet: number) => TabReading['rows'],
): WorkbookReading {
  const tabs = doubleContract.parts.map((part) => part.tab);
  return {
    ...reading,
    tabs: reading.tabs.map((tab) => {
      const sheet = tabs.indexOf(tab.name);
      return sheet < 0
        ? tab
        : { ...tab, rows: [...tab.rows.slice(0, 4), ...change(tab.rows.slice(4), sheet)] };
    }),
  };
}

describe('any school, whatever is filled in', () => {
  it('calculated through a file has the results of the engine alone', async () => {
    await fc.assert(
      fc.asyncProperty(school, async (data) => {
        const book = await reopened(await filledSchool(data));
        const { report } = await pressCalculate(book);
        expect(printed(report.schemes[0]!.results!)).toEqual(printed(byEngine(data)));
      }),
      { numRuns: 30 },
    );
  });

  it('has the same results in whatever order its rows stand', async () => {
    await fc.assert(
      fc.asyncProperty(school, fc.array(fc.nat(), { maxLength: 12 }), async (data, order) => {
        const reading = await (await filledSchool(data)).read();
        const shuffled = withSheets(reading, (rows, sheet) =>
          rows
            .map((cells, index) => ({ cells, at: order[(index + sheet) % order.length] ?? -index }))
            .sort((left, right) => left.at - right.at)
            .map(({ cells }) => cells),
        );
        expect(calculated(shuffled)).toEqual(calculated(reading));
      }),
      { numRuns: 20 },
    );
  });

  it('has the same results with a blank row anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(school, fc.nat(12), async (data, at) => {
        const reading = await (await filledSchool(data)).read();
        const parted = withSheets(reading, (rows) => [...rows.slice(0, at), [], ...rows.slice(at)]);
        expect(calculated(parted)).toEqual(calculated(reading));
      }),
      { numRuns: 20 },
    );
  });
});
