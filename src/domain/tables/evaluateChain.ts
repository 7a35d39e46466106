import type { Exact } from '../exact/exact';
import { chainOrder } from './chainOrder';
import type { EngineInput, EngineOutput, Published } from './engineRun';
import { runEngine } from './runEngine';
import type { School } from './school';
import type { TableRow } from './tableRow';
import type { TableScheme } from './tableScheme';

/** A scheme of the workbook with what was typed for it. */
export interface ChainLink {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  /** By table key. */
  readonly rows: ReadonlyMap<string, readonly TableRow[]>;
  /** Its parameters make a calculation meaningless (E21). */
  readonly faulty: boolean;
}

export interface ChainResult {
  /** By scheme id, in the order of calculation; a skipped scheme has none. */
  readonly outputs: ReadonlyMap<string, EngineOutput>;
  /** Schemes that were not calculated: faults of their own (E21), or they pull from each other. */
  readonly skipped: ReadonlyMap<string, 'faults' | 'cycle'>;
  /** Scheme -> schemes it pulls from that have no scores: not in the workbook, or skipped. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/**
 * Calculates all schemes of a workbook, those that others pull from first, each with the published
 * scores of those before it (3.15). A source without scores leaves only the units that need it
 * 未完成; everything else goes on.
 */
export function evaluateChain(
  links: readonly ChainLink[],
  school: School,
  run: (input: EngineInput) => EngineOutput = runEngine,
): ChainResult {
  const { order, cycle } = chainOrder(links.map(({ scheme }) => scheme));
  const outputs = new Map<string, EngineOutput>();
  const skipped = new Map<string, 'faults' | 'cycle'>();
  const published = new Map<string, ReadonlyMap<string, Exact | null>>();
  for (const id of order) {
    const link = links.find(({ scheme }) => scheme.id === id);
    if (link === undefined) continue;
    if (link.faulty || cycle.has(id)) {
      skipped.set(id, link.faulty ? 'faults' : 'cycle');
      published.set(id, withoutScores(link));
      continue;
    }
    const output = run({
      scheme: link.scheme,
      rows: link.rows,
      school,
      published: copy(published),
    });
    outputs.set(id, output);
    published.set(id, output.published);
  }
  return { outputs, skipped, missing: missingSources(links, outputs) };
}

function copy(published: ReadonlyMap<string, ReadonlyMap<string, Exact | null>>): Published {
  return new Map(published);
}

/**
 * Everybody whom a skipped scheme names is in it, without a score: a mentor stays 未完成 in the
 * composite instead of losing the component.
 */
function withoutScores({ rows }: ChainLink): ReadonlyMap<string, null> {
  const people = [...rows.values()].flatMap((each) => each.flatMap((row) => row.people));
  return new Map(people.flatMap((id): [string, null][] => (id === null ? [] : [[id, null]])));
}

function missingSources(
  links: readonly ChainLink[],
  outputs: ReadonlyMap<string, EngineOutput>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    links.flatMap(({ scheme }): [string, readonly string[]][] => {
      const missing = scheme.pulls.filter((id) => !outputs.has(id));
      return missing.length === 0 ? [] : [[scheme.id, missing]];
    }),
  );
}
