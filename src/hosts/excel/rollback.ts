import { STASH_PREFIX } from '../../workbook/reservedTabs';
import { doorOf } from './doorJobs';
import type { Sync } from './excelRunner';
import { runJobs } from './job';
import { queuePicture, type Ticket, type WorkbookPicture } from './picture';
import { type Begun, rollbackJobs } from './rollbackJobs';

/**
 * Brings the workbook back to where it stood before a plan, wherever the plan stopped. Goes by what
 * is there now, so that it may be repeated. True when the workbook stands as before.
 */
export async function rollback(
  context: Excel.RequestContext,
  sync: Sync,
  begun: Begun,
  budget: number,
): Promise<boolean> {
  const now = await picture(context, sync);
  if (isOtherPlan(now, begun.work.ticket)) return true;
  await runJobs(context, sync, rollbackJobs(context, now, begun), budget);
  return standOf(begun.work.before) === standOf(await picture(context, sync));
}

/** Where the workbook stands now. */
export async function picture(context: Excel.RequestContext, sync: Sync): Promise<WorkbookPicture> {
  const made = queuePicture(context);
  await sync();
  return made();
}

/** Another plan has this number: ours was refused at the door and did nothing. */
function isOtherPlan(now: WorkbookPicture, ticket: Ticket): boolean {
  const door = doorOf(now, ticket);
  return door !== undefined && door.owner !== ticket.owner;
}

/** Everything of a picture that must be as before; hidden tabs of older plans may be gone. */
function standOf({ tabs, names, pieces }: WorkbookPicture): string {
  const places = tabs
    .filter(({ name }) => !name.startsWith(STASH_PREFIX))
    .map(({ id, name, visibility, isProtected, charts }) => [
      ...[id, name, visibility, isProtected],
      [...charts].sort(),
    ]);
  const sorted = names.map(({ name, text }) => `${name}=${text}`).sort();
  return JSON.stringify([places, sorted, pieces]);
}
