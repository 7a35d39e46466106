import { type Job, job } from './job';
import { nameJob } from './metadataJobs';
import {
  DOOR_PREFIX,
  DOOR_STAGES,
  type Door,
  type DoorStage,
  type Ticket,
  type WorkbookPicture,
} from './picture';

const doorName = ({ ticket }: Ticket): string => `${DOOR_PREFIX}${ticket}`;

/**
 * The first job of a plan. A name cannot be added twice: while another plan of this number is at
 * work or done, or once this one is given up and its name is there for good, a request of it that
 * comes fails at once and changes nothing. Pane and ribbon know nothing of each other otherwise.
 */
export function doorJob(context: Excel.RequestContext, ticket: Ticket): Job {
  return stageJob(context, ticket, 'begun', false);
}

/** Says how far the plan has come. */
export function stageJob(
  context: Excel.RequestContext,
  ticket: Ticket,
  stage: DoorStage,
  isThere = true,
): Job {
  const formula = `${ticket.owner}${DOOR_STAGES.indexOf(stage)}`;
  return nameJob(context, doorName(ticket), formula, isThere);
}

export function removeDoorJob(context: Excel.RequestContext, ticket: Ticket): Job {
  return job(1, () => {
    context.workbook.names.getItem(doorName(ticket)).delete();
  });
}

/** Doors of plans done long ago go; those of plans that were given up must stay shut. */
export function oldDoorJobs(
  context: Excel.RequestContext,
  before: WorkbookPicture,
  { ticket }: Ticket,
): Job[] {
  return before.doors
    .filter((door) => door.stage === 'done' && door.ticket < ticket - 1)
    .map((door) => removeDoorJob(context, door));
}

export function doorOf(now: WorkbookPicture, { ticket }: Ticket): Door | undefined {
  return now.doors.find((door) => door.ticket === ticket);
}
