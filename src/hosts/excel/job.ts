import type { Sync } from './excelRunner';

/** A piece of writing: what it costs in a request, and how it is queued. */
export interface Job {
  /** Bytes of JSON, estimated from above. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** One call or property in a request, roughly: its action and its share of object paths. */
const ACTION_BYTES = 260;

/** A job of a few calls. `text`: what of it may be long. */
export function job(actions: number, queue: () => void, text = ''): Job {
  return { bytes: actions * ACTION_BYTES + utf8Length(text), queue };
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * Queues jobs in order and sends them, together as long as they fit into the budget. Calculation
 * and drawing wait until the end of each request.
 */
export async function runJobs(
  context: Excel.RequestContext,
  sync: Sync,
  jobs: readonly Job[],
  budget: number,
): Promise<void> {
  let bytes = 0;
  suspend(context);
  for (const each of jobs) {
    if (bytes > 0 && bytes + each.bytes > budget) {
      await sync();
      suspend(context);
      bytes = 0;
    }
    each.queue();
    bytes += each.bytes;
  }
  await sync();
}

function suspend(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
