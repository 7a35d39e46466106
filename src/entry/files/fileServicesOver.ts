import type { CollectChoices } from '../../commands/collect/collectReport';
import type { CommandContext } from '../../commands/command';
import { failure, success } from '../../domain/result';
import type { CollectionRequest, FileServices } from '../../taskpane/fileServices';
import type { WorkbookReading } from '../../workbook/workbook';
import type { Seen, WorkbookSession } from '../workbookSession';
import { adoptionServices } from './adoptionServices';
import { factsOf } from './contextFacts';
import type { CollectedInRoom, FileRoom } from './fileRoom';
import { type HandOutExtras, handOutServices } from './handOutServices';
import { isSameQuestion } from './isSameQuestion';
import { keepFiles } from './keepFiles';

/** The services around files: over the workbook of the session and a room for the files. */
export function fileServicesOver(
  session: WorkbookSession,
  room: FileRoom,
  extras: HandOutExtras,
): FileServices {
  const collected =
    (request: CollectionRequest, differences: CollectChoices['differences']) =>
    async (reading: WorkbookReading, context: CommandContext): Promise<Seen<CollectedInRoom>> => {
      const { keys, tabs, by, mappings } = request;
      const choices = { by, differences, otherwise: null, mappings };
      const seen = await room.collect(reading, { keys, tabs }, choices, factsOf(context));
      return !seen.ok && seen.failure.code === 'filesGone'
        ? failure({ kind: 'refused', reason: 'filesGone', tab: '' })
        : (seen as Seen<CollectedInRoom>);
    };
  return {
    ...handOutServices(session, room, extras),
    ...adoptionServices(session),
    addReturned: (files, kept, progress) =>
      session.guarded(() => keepFiles(room, files, kept, progress)),
    forgetReturned: async (keys) => {
      await room.forget(keys);
    },
    proposeCollection: (request, progress) =>
      session.look(async (...given) => {
        const seen = await collected(request, new Map())(...given);
        if (!seen.ok) return seen;
        const { decision, tabs } = seen.value;
        return success({ report: decision.report, tabs });
      }, progress),
    collect: (request, { choices, shown }, progress) =>
      session.run(async (...given) => {
        const seen = await collected(request, choices)(...given);
        if (!seen.ok) return seen;
        const { decision } = seen.value;
        return isSameQuestion(shown, decision.report.differences)
          ? success(decision)
          : failure({ kind: 'refused', reason: 'collectionChanged', tab: '' } as const);
      }, progress),
  };
}
