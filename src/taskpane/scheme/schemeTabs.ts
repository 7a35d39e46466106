import type { SchemeOverview } from '../../commands/overview';

/** The score sheets as they are called now: results know it even when somebody renamed one. */
export function schemeTabs({ scheme, results }: SchemeOverview): readonly string[] {
  return scheme.parts.map(({ key, tab }) => {
    const read = results?.[0]?.parts.find((each) => each.part === key);
    return read?.tab ?? tab;
  });
}
