import { exact } from '../../../../src/domain/exact/exact';
import { chainOrder } from '../../../../src/domain/tables/chainOrder';
import type { EngineInput, EngineOutput } from '../../../../src/domain/tables/engineRun';
import { type ChainLink, evaluateChain } from '../../../../src/domain/tables/evaluateChain';
import type { TableScheme } from '../../../../src/domain/tables/tableScheme';
import { staffComposite } from '../../../../src/schemes/tables/staffComposite';
import { exampleSchool, typedRows } from '../../../support/exampleTables';
import { fc } from '../fc';

const link = (id: string, pulls: readonly string[] = [], faulty = false): ChainLink => ({
  scheme: { ...staffComposite, id, pulls },
  rows: new Map([['sheet', typedRows(staffComposite, 'sheet', [{ id: 'D001' }])]]),
  faulty,
});

/** Publishes one more than the best of what it pulls. */
function countingRun(seen: string[]): (input: EngineInput) => EngineOutput {
  return ({ scheme, published }) => {
    seen.push(`${scheme.id}:${scheme.pulls.filter((id) => published.get(id)?.get('D001')).join()}`);
    return {
      units: [],
      outputs: new Map(),
      calculated: new Map(),
      problems: [],
      totals: [],
      published: new Map([['D001', exact('1')]]),
    };
  };
}

function chainOf(...links: readonly ChainLink[]) {
  const seen: string[] = [];
  return { seen, result: evaluateChain(links, exampleSchool(), countingRun(seen)) };
}

describe('the chain of schemes (3.15)', () => {
  it('calculates sources first and passes their scores on', () => {
    const { seen } = chainOf(link('star', ['staff']), link('staff', ['visit']), link('visit'));
    expect(seen).toEqual(['visit:', 'staff:visit', 'star:staff']);
  });

  it('goes on without a source that is not in the workbook, and names it', () => {
    const { seen, result } = chainOf(link('staff', ['visit', 'ask']), link('ask'));
    expect(seen).toEqual(['ask:', 'staff:ask']);
    expect([...result.missing]).toEqual([['staff', ['visit']]]);
  });

  it('skips a scheme with faults, which then is a source without scores (E21)', () => {
    const { seen, result } = chainOf(link('staff', ['visit']), link('visit', [], true));
    expect(seen).toEqual(['staff:']);
    expect([...result.skipped]).toEqual([['visit', 'faults']]);
    expect([...result.missing]).toEqual([['staff', ['visit']]]);
  });

  it('tells who is in a skipped scheme, so that a mentor is unfinished and not without component', () => {
    let known: ReadonlyMap<string, unknown> | undefined;
    evaluateChain([link('staff', ['pairs']), link('pairs', [], true)], exampleSchool(), (input) => {
      known = input.published.get('pairs');
      return countingRun([])(input);
    });
    expect([...known!]).toEqual([['D001', null]]);
  });

  it('skips schemes that pull from each other, and no others', () => {
    const { seen, result } = chainOf(
      link('a', ['b']),
      link('b', ['a']),
      link('c', ['a']),
      link('d'),
    );
    expect(seen).toEqual(['c:', 'd:']);
    expect([...result.skipped].sort()).toEqual([
      ['a', 'cycle'],
      ['b', 'cycle'],
    ]);
  });

  it('puts every scheme after its sources, whatever they pull from', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const graph = fc.array(fc.subarray(ids), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(graph, (pulls) => {
        const schemes = ids.map(
          (id, index): Pick<TableScheme, 'id' | 'pulls'> => ({
            id,
            pulls: pulls[index]!,
          }),
        );
        const { order, cycle } = chainOrder(schemes);
        expect([...order].sort()).toEqual(ids);
        for (const { id, pulls: sources } of schemes) {
          if (cycle.has(id)) continue;
          for (const source of sources) {
            expect(order.indexOf(source)).toBeLessThan(order.indexOf(id));
          }
        }
      }),
    );
  });
});
