import { exact } from '../../../../src/domain/exact/exact';
import { selectUnits } from '../../../../src/domain/tables/selectUnits';
import type { TableRow } from '../../../../src/domain/tables/tableRow';
import type { UnitFilter, UnitListSpec } from '../../../../src/domain/tables/unitList';
import { observation } from '../../../../src/schemes/tables/observation';
import { staffComposite } from '../../../../src/schemes/tables/staffComposite';
import { typedRows } from '../../../support/exampleTables';
import { fc } from '../fc';
import { unit } from './sampleUnits';

const list = (filter: UnitFilter): UnitListSpec => ({
  of: 'units',
  tab: '名单',
  form: 'list',
  filter,
  figures: [],
});

const units = [
  unit('A', { band: 'top', award: true, values: { calls: exact('30'), role: '班主任' } }),
  unit('B', { band: 'fine', award: false, values: { calls: exact('40'), role: '任课教师' } }),
  unit('C', { state: 'unfinished', flags: [{ kind: 'missing', detail: {} }] }),
  unit('D', { state: 'exempt' }),
  unit('E', { band: 'top', award: true, values: { calls: exact('30'), n: exact('2') } }),
];

function selected(filter: UnitFilter): readonly string[] {
  const found = selectUnits(list(filter), staffComposite, { units, outputs: new Map() }, new Map());
  return found.of === 'units' ? found.units.map(({ key }) => key) : [];
}

describe('who stands on a list', () => {
  it.each<[string, UnitFilter, readonly string[]]>([
    ['of bands', { kind: 'bands', bands: ['top'] }, ['A', 'E']],
    ['of states', { kind: 'states', states: ['unfinished', 'postponed'] }, ['C']],
    ['of a flag', { kind: 'flag', flag: 'missing' }, ['C']],
    ['of the awarded', { kind: 'award' }, ['A', 'E']],
    ['of a word', { kind: 'value', value: 'role', equals: ['班主任'] }, ['A']],
    ['of a number', { kind: 'value', value: 'n', equals: ['2'] }, ['E']],
    ['of all is not the exempt', { kind: 'all' }, ['A', 'B', 'C', 'E']],
  ])('%s', (_name, filter, expected) => {
    expect(selected(filter)).toEqual(expected);
  });

  it.each([
    [1, ['B']],
    [2, ['B', 'A', 'E']],
    [9, ['B', 'A', 'E']],
  ])('among the first %d is everybody tied at the last place (A-46)', (places, expected) => {
    expect(selected({ kind: 'top', among: { kind: 'all' }, value: 'calls', places })).toEqual(
      expected,
    );
  });

  it('of the first by a figure holds nobody who is better than somebody on it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (calls, places) => {
          const many = calls.map((each, index) =>
            unit(`U${index}`, { values: { calls: exact(String(each)) } }),
          );
          const filter = { kind: 'top', among: { kind: 'all' }, value: 'calls', places } as const;
          const found = selectUnits(
            list(filter),
            staffComposite,
            { units: many, outputs: new Map() },
            new Map(),
          );
          const on = found.of === 'units' ? found.units.map(({ key }) => key) : [];
          const least = Math.min(...on.map((key) => calls[Number(key.slice(1))]!));
          const off = calls.filter((_, index) => !on.includes(`U${index}`));
          expect(on.length).toBeGreaterThanOrEqual(Math.min(places, calls.length));
          expect(off.every((each) => each < least)).toBe(true);
        },
      ),
    );
  });
});

describe('which rows stand on a list', () => {
  const whole = {
    seq: 1, id: 'D001', name: '样安', date: '2024-09-02', period: 1, teacher: '教甲', class: '七(1)班',
    subject: '语文', cat: '高考文化课', topic: '示例课题', form: '推门课', advice: '示例评语',
  }; // biome-ignore format: one row of the log
  const log = typedRows(observation, 'log', [
    whole,
    { ...whole, period: 2, advice: null },
    { ...whole, period: 3, form: '公开课' },
    { ...whole, period: 2, advice: null },
  ]).map((row, index): TableRow => (index === 3 ? { ...row, use: 'repeated' } : row));

  it.each([
    ['those with a blank that must be filled in (C-16)', { kind: 'incomplete' } as const, [6]],
    ['those with something in a column', { kind: 'filled', column: 'advice' } as const, [5, 7]],
    [
      'those with a word, a repetition once (W18)',
      { kind: 'equals', column: 'form', values: ['推门课'] } as const,
      [5, 6],
    ],
  ])('%s', (_name, filter, expected) => {
    const spec: UnitListSpec = { of: 'rows', tab: '清单', table: 'log', filter, columns: [] };
    const none = { units: [], outputs: new Map() };
    const found = selectUnits(spec, observation, none, new Map([['log', log]]));
    expect(found.of === 'rows' ? found.rows.map(({ row }) => row) : []).toEqual(expected);
  });

  it('those of a written tab with a word in a column', () => {
    const made = ['是', '否', null].map((late, index) => ({ unit: `${index}`, values: { late } }));
    const spec: UnitListSpec = {
      of: 'output',
      tab: '逾期名单',
      output: 'sent',
      column: 'late',
      values: ['是'],
      columns: [],
    };
    const outputs = new Map([['sent', made]]);
    const found = selectUnits(spec, observation, { units: [], outputs }, new Map());
    expect(found).toEqual({ of: 'output', rows: [made[0]] });
  });
});
