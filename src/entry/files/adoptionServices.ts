import { adopt } from '../../commands/adopt/adopt';
import { adoptableTable } from '../../commands/adopt/adoptableTable';
import { adoptableTables } from '../../commands/adopt/adoptableTables';
import { adoptedTabs } from '../../commands/adopt/adoptedTabs';
import { adoptionProposals } from '../../commands/adopt/adoptionProposals';
import { chosenMapping } from '../../commands/adopt/chosenMapping';
import { release } from '../../commands/adopt/release';
import type { CommandContext } from '../../commands/command';
import { understandWorkbook } from '../../commands/schoolWorkbook';
import { success } from '../../domain/result';
import type { AdoptedTable, AdoptionChoice, FileServices } from '../../taskpane/fileServices';
import type { WorkbookReading } from '../../workbook/workbook';
import type { Seen, WorkbookSession } from '../workbookSession';

/** Adopting the office's own tables and taking that back; the tables themselves never change. */
export function adoptionServices(
  session: WorkbookSession,
): Pick<FileServices, 'adoption' | 'adopt' | 'release'> {
  return {
    adoption: (progress) =>
      session.look((reading, context) => {
        const proposed = adoptionProposals(reading, context);
        if (!proposed.ok) return proposed;
        return success({ proposals: proposed.value, adopted: adoptedTables(reading, context) });
      }, progress),
    adopt: (choice, progress) =>
      session.run((reading, context) => {
        const mapping = mappingOf(reading, choice, context);
        return mapping.ok ? adopt(reading, mapping.value, context) : mapping;
      }, progress),
    release: (tab, progress) =>
      session.run((reading, context) => release(reading, { tab, table: null }, context), progress),
  };
}

function adoptedTables(reading: WorkbookReading, context: CommandContext): readonly AdoptedTable[] {
  const known = adoptableTables(context);
  return adoptedTabs(reading).found.map(({ tab, mapping: { scheme, part } }) => {
    const table = known.find((each) => each.scheme === scheme && each.part === part);
    return { tab: tab.name, table: { scheme, part, title: table?.title ?? part } };
  });
}

/** What was proposed, with the headers that she chose instead. */
function mappingOf(
  reading: WorkbookReading,
  { proposal, chosen }: AdoptionChoice,
  context: CommandContext,
): Seen<AdoptionChoice['proposal']['mapping']> {
  const { mapping } = proposal;
  const tab = reading.tabs.find(({ name }) => name === mapping.tab);
  // A tab that is gone by now is refused by the command, which says so.
  if (chosen.length === 0 || tab === undefined) return success(mapping);
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const table = adoptableTable(understood.value, mapping.scheme, mapping.part, context);
  return table.ok ? chosenMapping(tab, table.value, proposal, chosen) : table;
}
