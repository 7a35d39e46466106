import type { Step } from '../../tables/step';
import type { CompositeEngine } from './compositeEngine';
import type { Component } from './readComponents';

/** One line per component: typed, pulled from which tab, or why it is not there. */
export function compositeSteps(
  components: readonly Component[],
  { sourceTabs }: CompositeEngine,
): readonly Step[] {
  return components.map(({ item, max, state, published, points }) => ({
    kind: 'component',
    label: item.label,
    source: sourceTabs[item.from] ?? item.from,
    state,
    published,
    max,
    points,
  }));
}
