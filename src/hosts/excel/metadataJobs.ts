import type { Metadata } from '../../workbook/metadata';
import { metadataPieces, type StampName, stampNames } from '../../workbook/metadataText';
import { METADATA_TAB } from '../../workbook/reservedTabs';
import { type Job, job } from './job';
import { DOOR_PREFIX, TICKET_NAME } from './picture';
import { sheetAt } from './sheetAt';
import { blockJobs } from './writeBlock';

/** What is there before: the texts of the metadata tab (null = no tab) and our defined names. */
export interface StoredMetadata {
  readonly pieces: readonly string[] | null;
  readonly names: readonly StampName[];
}

/** Jobs that keep these metadata on the veryHidden tab and in defined names (EXCEL.md 14). */
export function metadataJobs(
  context: Excel.RequestContext,
  before: StoredMetadata,
  metadata: Metadata | null,
  tabs: readonly string[],
): Job[] {
  return storedJobs(context, before, {
    pieces: metadata === null ? null : metadataPieces(metadata),
    names: metadata === null ? [] : stampNames(metadata, tabs),
  });
}

/** Jobs that turn what is stored into what is to be stored. */
export function storedJobs(
  context: Excel.RequestContext,
  before: StoredMetadata,
  after: StoredMetadata,
): Job[] {
  return [...pieceJobs(context, before.pieces, after.pieces), ...nameJobs(context, before, after)];
}

function pieceJobs(
  context: Excel.RequestContext,
  before: StoredMetadata['pieces'],
  after: StoredMetadata['pieces'],
): Job[] {
  const { worksheets } = context.workbook;
  if (after === null)
    return before === null ? [] : [deleteJob(() => sheetAt(context, METADATA_TAB))];
  const lines = [
    ...after.map((piece) => [`'${piece}`]),
    ...Array.from({ length: Math.max(0, (before?.length ?? 0) - after.length) }, () => ['']),
  ];
  const added = job(2, () => {
    worksheets.add(METADATA_TAB).visibility = 'VeryHidden';
  });
  return [
    ...(before === null ? [added] : []),
    ...blockJobs(() => sheetAt(context, METADATA_TAB), 1, 1, lines),
  ];
}

function nameJobs(
  context: Excel.RequestContext,
  before: StoredMetadata,
  after: StoredMetadata,
): Job[] {
  const { names } = context.workbook;
  const wanted = new Set(after.names.map(({ name }) => name));
  const known = new Map(before.names.map(({ name, text }) => [name, text]));
  const surplus = before.names.filter(({ name }) => !wanted.has(name));
  return [
    ...surplus.map(({ name }) =>
      job(1, () => {
        names.getItem(name).delete();
      }),
    ),
    ...after.names
      .filter(({ name, text }) => known.get(name) !== text)
      .map(({ name, text }) => nameJob(context, name, text, known.has(name))),
  ];
}

function nameJob(context: Excel.RequestContext, name: string, text: string, isThere: boolean): Job {
  return job(
    2,
    () => {
      const { names } = context.workbook;
      if (isThere) names.getItem(name).formula = `=${text}`;
      else names.add(name, `=${text}`).visible = false;
    },
    text,
  );
}

/** The last job of a plan: whoever reads this number knows that the plan was done completely. */
export function ticketJob(
  context: Excel.RequestContext,
  before: number | null,
  ticket: number,
): Job {
  return nameJob(context, TICKET_NAME, String(ticket), before !== null);
}

/**
 * The first job of a plan. A name cannot be added twice: once the plan is given up and its name is
 * there for good, a request of it that lands after all fails at once and changes nothing.
 */
export function doorJob(context: Excel.RequestContext, ticket: number): Job {
  return nameJob(context, `${DOOR_PREFIX}${ticket}`, '0', false);
}

/** Says that from here on tabs that were there before are written into. */
export function writingJob(context: Excel.RequestContext, ticket: number): Job {
  return nameJob(context, `${DOOR_PREFIX}${ticket}`, '1', true);
}

export function removeDoorJob(context: Excel.RequestContext, ticket: number): Job {
  return job(1, () => {
    context.workbook.names.getItem(`${DOOR_PREFIX}${ticket}`).delete();
  });
}

/** Excel deletes no veryHidden tab. */
export function deleteJob(sheet: () => Excel.Worksheet): Job {
  return job(2, () => {
    const gone = sheet();
    gone.visibility = 'Hidden';
    gone.delete();
  });
}
