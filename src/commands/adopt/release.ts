import { failure, type Result, success } from '../../domain/result';
import type { TableMapping } from '../../workbook/metadata';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { refused, tableRef } from './adoptableTable';
import { adoptableTables } from './adoptableTables';
import { adoptedTabs } from './adoptedTabs';
import type { ReleaseReport } from './adoptReport';

/** Which adoption is taken back; without a table all of the tab. */
export interface ReleaseRequest {
  readonly tab: string;
  readonly table: { readonly scheme: string; readonly part: string } | null;
}

/** Takes an adoption back: the tab is nobody's table any more. Nothing else changes. */
export function release(
  reading: WorkbookReading,
  { tab, table }: ReleaseRequest,
  context: CommandContext,
): Result<Decision<ReleaseReport>, CommandFailure> {
  const { metadata } = reading;
  const { found } = adoptedTabs(reading);
  // A renamed tab is known by the name it has now as well.
  const present = found.filter((each) => each.tab.name === tab).map(({ mapping }) => mapping);
  const isMeant = (mapping: TableMapping): boolean =>
    mapping.tab !== '' &&
    (mapping.tab === tab || present.includes(mapping)) &&
    (table === null || (mapping.scheme === table.scheme && mapping.part === table.part));
  const released = (metadata?.mappings ?? []).filter(isMeant);
  if (metadata === null || released.length === 0) return failure(refused('notAdopted', tab));
  const mappings = (metadata.mappings ?? []).filter((mapping) => !isMeant(mapping));
  const known = adoptableTables(context);
  return success({
    plan: { steps: [{ kind: 'setMetadata', metadata: { ...metadata, mappings } }] },
    report: {
      tab,
      tables: released.map((mapping) => {
        const { scheme, part } = mapping;
        const of = known.find((each) => each.scheme === scheme && each.part === part);
        return of === undefined ? { scheme, part, title: part } : tableRef(of);
      }),
    },
  });
}
