import { runLedger } from '../../../../../src/domain/engines/scoreTable/runLedger';
import { exact } from '../../../../../src/domain/exact/exact';
import type { EngineOutput } from '../../../../../src/domain/tables/engineRun';
import type { TableScheme } from '../../../../../src/domain/tables/tableScheme';
import { bookletCheck } from '../../../../../src/schemes/tables/bookletCheck';
import { studentLedger } from '../../../../../src/schemes/tables/studentLedger';
import { exampleSchool, type Typed, typedRows } from '../../../../support/exampleTables';

function run(scheme: TableScheme, key: string, typed: readonly Typed[]): EngineOutput {
  const rows = new Map([[key, typedRows(scheme, key, typed)]]);
  return runLedger({ scheme, rows, school: exampleSchool(), published: new Map() });
}

const allThere: Typed = {
  contract: '是',
  study: '是',
  thoughts: '是',
  diary: '是',
  parents: '是',
  message: '是',
};

test.each<[string, Typed, Readonly<Record<string, unknown>>]>([
  ['six ticks', {}, { count: exact('6'), missing: '', verdict: '齐全' }],
  [
    'two crosses',
    { diary: '否', message: '否' },
    { count: exact('4'), missing: '党性日记、支部寄语', verdict: '不齐全' },
  ],
  ['a blank: not looked at', { diary: null }, { count: null, missing: '', verdict: '未完成' }],
  ['免考', { diary: null, status: '免考' }, { count: null, verdict: '免考' }],
])('a booklet with %s', (_name, ticks, expected) => {
  const output = run(bookletCheck, 'check', [{ id: 'D009', ...allThere, ...ticks }]);
  expect(output.units[0]?.values).toMatchObject(expected);
  expect(output.calculated.get('check')?.get(5)).toMatchObject(expected);
});

test('a booklet check names what was not looked at', () => {
  const [unit] = run(bookletCheck, 'check', [{ id: 'D009', ...allThere, diary: null }]).units;
  expect(unit?.flags).toEqual([{ kind: 'missing', detail: { items: '党性日记' } }]);
});

test('the summary counts complete booklets and those that are not', () => {
  const { totals } = run(bookletCheck, 'check', [
    { id: 'D009', ...allThere },
    { id: 'D010', ...allThere, diary: '否' },
    { id: 'D011', ...allThere, diary: null },
  ]);
  expect(totals.map(({ key, value }) => [key, value])).toEqual([
    ['rows', exact('3')],
    ['齐全', exact('1')],
    ['不齐全', exact('1')],
  ]);
});

test('the student ledger counts who is still helped', () => {
  const { totals, units } = run(studentLedger, 'ledger', [
    { sid: '70101', state: '帮教中' },
    { sid: '70102', state: '已转化' },
  ]);
  expect(totals.map(({ key, value }) => [key, value])).toEqual([
    ['rows', exact('2')],
    ['open', exact('1')],
  ]);
  expect(units).toEqual([]);
});
