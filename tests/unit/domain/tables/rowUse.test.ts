import { exact } from '../../../../src/domain/exact/exact';
import { type ReadRow, useRows } from '../../../../src/domain/tables/rowUse';
import type { TableCell, TableRow } from '../../../../src/domain/tables/tableRow';
import type { TableSpec } from '../../../../src/domain/tables/tableScheme';
import { log } from '../../sheets/tables/sampleTables';
import { fc } from '../fc';

type Cells = Readonly<Record<string, string>>;

const cell = (text: string): TableCell => ({
  text: /^\d{1,2}$/u.test(text) ? '' : text,
  number: /^\d{1,2}$/u.test(text) ? exact(text) : null,
  state: text === '' ? 'blank' : 'read',
  cell: 'A1',
  code: '',
  manyDecimals: false,
});

function read(row: number, cells: Cells, change: Partial<TableRow> = {}): ReadRow {
  const filled = { id: 'D001', name: '样安', date: '2024-09-03', period: '5', form: '推门课', class: '七(1)班', ...cells }; // biome-ignore format: one row
  return {
    content: Object.values(filled).join('|'),
    row: {
      table: 'log',
      tab: '听课记录',
      row,
      cells: Object.fromEntries(Object.entries(filled).map(([key, text]) => [key, cell(text)])),
      people: [filled.id === '' ? null : filled.id],
      status: '正常',
      use: 'counted',
      codes: [],
      awaiting: false,
      plain: true,
      ...change,
    },
  };
}

const term = { from: '2024-09-02', to: '2024-09-29' };
const uses = (rows: readonly ReadRow[], table: TableSpec = log): string[] =>
  useRows(table, rows, term).rows.map(({ use, codes }) => [use, ...codes].join(' '));

describe('which rows of a log count', () => {
  it.each<[string, Cells, string]>([
    ['a blank day', { date: '' }, 'blocked E01'],
    ['a blank form', { form: '' }, 'blocked E01'],
    ['a blank class', { class: '' }, 'counted'],
    ['the day before 校历', { date: '2024-09-01' }, 'outside W19'],
    ['its first day', { date: '2024-09-02' }, 'counted'],
    ['its last day', { date: '2024-09-29' }, 'counted'],
    ['the day after', { date: '2024-09-30' }, 'outside W19'],
  ])('%s: %j is %s', (_, cells, use) => {
    expect(uses([read(5, cells)])).toEqual([use]);
  });

  it('a blocked row does not take the place of one that counts', () => {
    const blocked = read(5, {}, { use: 'blocked', codes: ['E14'] });
    expect(uses([blocked, read(6, {})])).toEqual(['blocked E14', 'counted']);
  });

  it('two classes at one time: both are named, and a third row of that time is in it too', () => {
    const { rows, problems } = useRows(
      log,
      [read(5, {}), read(6, { class: '七(2)班' }), read(7, {})],
      term,
    );
    expect(rows.map(({ use }) => use)).toEqual(['conflict', 'conflict', 'conflict']);
    expect(problems.map(({ code, row, detail }) => [code, row, detail['rows']])).toEqual([
      ['E20', 5, '6、7'],
      ['E20', 6, '5、7'],
      ['E20', 7, '5、6'],
    ]);
  });

  it('an excused row of a sheet needs nothing, a lesson of somebody excused still its day', () => {
    const sheetLike: TableSpec = { ...log, kind: 'fillIn' };
    const excused = read(5, { form: '' }, { status: '缓评' });
    expect(uses([excused], sheetLike)).toEqual(['counted']);
    expect(uses([excused])).toEqual(['blocked E01']);
  });

  it('only what counts is plain', () => {
    const { rows } = useRows(log, [read(5, {}), read(6, {})], term);
    expect(rows.map(({ plain }) => plain)).toEqual([true, false]);
  });

  it('what counts does not depend on the order of the rows', () => {
    const rows = fc.array(
      fc.record({
        period: fc.constantFrom('1', '2', ''),
        class: fc.constantFrom('七(1)班', '七(2)班', ''),
        form: fc.constantFrom('推门课', '公开课'),
        date: fc.constantFrom('2024-09-03', '2024-09-04', '2024-10-30'),
      }),
      { maxLength: 12 },
    );
    const counted = (typed: readonly ReadRow[], table: TableSpec): string[] =>
      useRows(table, typed, term)
        .rows.filter(({ use }) => use === 'counted')
        .map((row) => Object.values(row.cells).map(({ text, number }) => `${text}${number === null ? '' : '#'}`).join('|'))
        .sort(); // biome-ignore format: short
    const unique: TableSpec = { ...log, unique: ['id', 'date', 'period'], repeats: null, conflict: null }; // biome-ignore format: short
    fc.assert(
      fc.property(rows, (typed) => {
        const forward = typed.map((cells, at) => read(at + 5, cells));
        const backward = [...forward].reverse();
        for (const table of [log, unique]) {
          expect(counted(backward, table)).toEqual(counted(forward, table));
        }
      }),
    );
  });
});
