import { failure, type Result, success } from '../../domain/result';
import type { CandidateTable } from '../../sheets/adopt/proposeMapping';
import type { TabReading } from '../../sheets/tabReading';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';
import { adopt } from './adopt';
import { adoptableTable, refused, schoolCandidates } from './adoptableTable';
import { tabProposals } from './adoptionProposals';
import type { AdoptReport, TableProposal } from './adoptReport';
import { type ChosenColumn, chosenMapping } from './chosenMapping';

/** A tab, a scheme and what a person said about columns. */
export interface AdoptRequest {
  readonly tab: string;
  readonly scheme: string;
  /** Key of the table; null: the one that the tab is most like. */
  readonly part: string | null;
  readonly chosen: readonly ChosenColumn[];
  /** Only what would be proposed is wanted. */
  readonly isQuestion: boolean;
}

export type AdoptAnswer =
  | {
      readonly kind: 'proposal';
      readonly tab: string;
      readonly proposal: TableProposal;
      readonly year: string;
      readonly yearGuessed: boolean;
    }
  | ({ readonly kind: 'adopted' } & AdoptReport);

/** Adopts a tab as proposed, but for what a person chose; or only shows what is proposed. */
export function adoptNamed(
  reading: WorkbookReading,
  asked: AdoptRequest,
  context: CommandContext,
): Result<Decision<AdoptAnswer>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const tab = reading.tabs.find(({ name }) => name === asked.tab);
  if (tab === undefined) {
    return failure(refused('noTab', asked.tab, reading.tabs.map(({ name }) => name).join('、')));
  }
  const meant = likeliest(school, tab, asked, context);
  if (!meant.ok) return meant;
  const { table, proposal } = meant.value;
  if (asked.isQuestion) {
    if (proposal === null) return failure(refused('nothingAlike', asked.tab));
    const { year } = school.globals;
    const { yearGuessed } = school;
    const report = { kind: 'proposal', tab: asked.tab, proposal, year, yearGuessed } as const;
    return success({ plan: null, report });
  }
  const mapping = chosenMapping(tab, table, proposal, asked.chosen);
  if (!mapping.ok) return mapping;
  const decided = adopt(reading, mapping.value, context);
  if (!decided.ok) return decided;
  const { plan, report } = decided.value;
  return success({ plan, report: { kind: 'adopted', ...report } });
}

/** The table that is named, else the one of the scheme that the tab is most like. */
function likeliest(
  school: SchoolWorkbook,
  tab: TabReading,
  { scheme, part }: AdoptRequest,
  context: CommandContext,
): Result<
  { readonly table: CandidateTable; readonly proposal: TableProposal | null },
  CommandFailure
> {
  const fitting = schoolCandidates(school, context).filter(
    (each) => each.scheme === scheme && (part === null || each.part === part),
  );
  const [proposal] = tabProposals(school, tab, fitting);
  const table = fitting.find((each) => each.part === proposal?.table.part);
  if (proposal !== undefined && table !== undefined) return success({ table, proposal });
  const named = adoptableTable(school, scheme, part, context);
  return named.ok ? success({ table: named.value, proposal: null }) : named;
}
