import type { CommandContext } from '../../commands/command';
import type { ContextFacts } from './fileRoom';

/** Everything of a context that can be sent to a worker. */
export function factsOf({ now, toolVersion, year, tableSchemes }: CommandContext): ContextFacts {
  const known = tableSchemes === undefined ? {} : { tableSchemes };
  return { now, toolVersion, year, ...known };
}
