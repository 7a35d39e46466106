import { calculate } from '../../src/commands/calculate';
import type { UnitSchemeReport } from '../../src/commands/reports';
import { toExactText } from '../../src/domain/exact/exact';
import { evaluateChain } from '../../src/domain/tables/evaluateChain';
import type { OutputValue, UnitResult } from '../../src/domain/tables/unitResult';
import school from '../../src/example/school.json';
import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { ALL_TABLE_SCHEMES } from '../../src/schemes/tables/allTableSchemes';
import { calculatedEveryScheme } from '../support/everyScheme';
import { exampleLink } from '../support/exampleChain';
import { exampleSchool } from '../support/exampleTables';
import { CONTEXT, pressSummarise, reopened, succeeded } from '../support/pressing';
import { withSettings } from '../support/withSettings';
import expectedJson from './expected.json';

/** The schemes of DOMAIN.md 3.2 to 3.14; variants and optional templates have no example. */
const SCHEMES = ALL_TABLE_SCHEMES.slice(0, 13);
/** The example school promotes three; everything else is as it ships. */
const PROMOTED = { promote: String(school['lesson-contest'].promote) };
const straight = evaluateChain(
  SCHEMES.map((scheme) =>
    exampleLink(scheme.id === 'lesson-contest' ? withSettings(scheme, PROMOTED) : scheme),
  ),
  exampleSchool(),
);

let book: FileWorkbook;
let reports: readonly UnitSchemeReport[];

beforeAll(async () => {
  book = await calculatedEveryScheme();
  reports = succeeded(calculate(await book.read(), CONTEXT)).report.tables;
}, 120_000);

const text = (value: OutputValue | undefined): string | null =>
  value === undefined || value === null
    ? null
    : typeof value === 'string'
      ? value
      : toExactText(value);

/** Every figure of a unit as text; a blank value and an absent one are the same. */
function figures({ exact, score, values, flags, ...unit }: UnitResult): object {
  const { key, state, band, bandExact, rank, award, followUp } = unit;
  const known = Object.entries(values).flatMap(([name, value]) => {
    const said = text(value);
    return said === null || said === '' ? [] : [[name, said] as const];
  });
  return {
    ...{ key, state, band, bandExact, rank, award, followUp, flags },
    exact: text(exact),
    score: text(score),
    values: Object.fromEntries(known),
  };
}

describe('the example school typed on tabs, read and calculated', () => {
  it.each(SCHEMES.map(({ id, title }) => [id, title.zh]))(
    'has every figure of %s (%s) that its rows alone lead to',
    (id) => {
      const units = reports.find(({ scheme }) => scheme.id === id)!.results!;
      expect(units.map(figures)).toEqual(straight.outputs.get(id)!.units.map(figures));
      expect(units.length).toBeGreaterThan(0);
    },
  );

  it('prints the totals of every scheme', () => {
    for (const { id } of SCHEMES) {
      const { totals } = reports.find(({ scheme }) => scheme.id === id)!;
      const said = totals.map(({ key, value }) => [key, text(value)]);
      const wanted = straight.outputs.get(id)!.totals.map(({ key, value }) => [key, text(value)]);
      expect([id, said]).toEqual([id, wanted]);
    }
  });

  it('is not changed by a second calculation, nor after it was saved and opened again (R-10)', async () => {
    expect(succeeded(calculate(await book.read(), CONTEXT)).plan).toBeNull();
    const again = await reopened(book);
    expect(succeeded(calculate(await again.read(), CONTEXT)).plan).toBeNull();
  });

  it('makes the same file from the same input, byte by byte', async () => {
    const other = await calculatedEveryScheme();
    const [first, second] = [await book.toBytes(), await other.toBytes()];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  }, 120_000);

  it('puts on every name list who stands on it in the example', async () => {
    const copy = await reopened(book);
    const { report } = await pressSummarise(copy);
    const { 'double-contract': contracts, 'dual-duty': duties } = expectedJson.expected;
    const wanted = { ...contracts.lists, ...duties.lists, ...starLists(), ...others() };
    for (const [tab, ids] of Object.entries(wanted)) {
      const list = report.lists.find((each) => each.tab === tab);
      expect([tab, list?.ids]).toEqual([tab, ids]);
    }
    const second = await pressSummarise(copy);
    expect(second.plan).toBeNull();
  });
});

function starLists(): Readonly<Record<string, readonly string[]>> {
  return expectedJson.expected['star-rating'].lists;
}

/** Lists whose members follow from the results of the example. */
function others(): Readonly<Record<string, readonly string[]>> {
  const { observation, 'home-visit': visits, mentoring } = expectedJson.expected;
  return {
    听课未达标名单: observation.results.filter(({ band }) => band === '未达标').map(({ id }) => id),
    家访未达标名单: visits.results.filter(({ band }) => band === '未达标').map(({ id }) => id),
    优秀师徒名单: mentoring.results
      .filter(({ band }) => band === '优秀师徒')
      .map(({ pair }) => pair),
    晋级名单: expectedJson.expected['lesson-contest']
      .filter((each) => JSON.stringify(each).includes('晋级'))
      .flatMap((each) => {
        const cid = Object.values(each)[0];
        return school['lesson-contest'].rows.find((row) => row.cid === cid)?.id ?? [];
      }),
  };
}
