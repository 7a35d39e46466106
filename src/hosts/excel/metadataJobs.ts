import type { Metadata } from '../../workbook/metadata';
import { metadataPieces, type StampName, stampNames } from '../../workbook/metadataText';
import { METADATA_TAB } from '../../workbook/reservedTabs';
import { type Job, job } from './job';
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

export function nameJob(
  context: Excel.RequestContext,
  name: string,
  text: string,
  isThere: boolean,
): Job {
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

/** Excel deletes no veryHidden tab. */
export function deleteJob(sheet: () => Excel.Worksheet): Job {
  return job(2, () => {
    const gone = sheet();
    gone.visibility = 'Hidden';
    gone.delete();
  });
}
