import { type Result, success } from '../../domain/result';
import {
  type CandidateTable,
  type MappingProposal,
  proposeMapping,
} from '../../sheets/adopt/proposeMapping';
import type { TabReading } from '../../sheets/tabReading';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure } from '../command';
import { type SchoolWorkbook, smallYear, understandWorkbook } from '../schoolWorkbook';
import { schoolCandidates, tableRef } from './adoptableTable';
import type { TableProposal, TabProposals } from './adoptReport';

const MOST_PROPOSALS = 3;

/**
 * What the tabs that nobody knows could be: for each the likeliest tables, with the header that
 * would stand for each column and why. Tabs that are like no table are not named.
 */
export function adoptionProposals(
  reading: WorkbookReading,
  context: CommandContext,
): Result<readonly TabProposals[], CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const tables = schoolCandidates(school, context).filter((table) => !isThere(school, table));
  const known = knownTabs(school);
  const tabs = reading.tabs.filter(
    ({ name, visibility }) => visibility === 'visible' && !known.has(name),
  );
  return success(
    tabs.flatMap((tab) => {
      const proposals = tabProposals(school, tab, tables).slice(0, MOST_PROPOSALS);
      return proposals.length === 0 ? [] : [{ tab: tab.name, proposals }];
    }),
  );
}

/** The likeliest readings of one tab as one of these tables, the likeliest first. */
export function tabProposals(
  { tables: { school }, globals, roster }: SchoolWorkbook,
  tab: TabReading,
  tables: readonly CandidateTable[],
): readonly TableProposal[] {
  const facts = {
    roster: roster.roster,
    students: new Set(school.students.map(({ id }) => id)),
    year: smallYear(globals.year),
  };
  return proposeMapping(tab, tables, facts).flatMap((proposal) => {
    const { scheme, part } = proposal.mapping;
    const table = tables.find((each) => each.scheme === scheme && each.part === part);
    return table === undefined ? [] : [tableProposal(table, proposal)];
  });
}

function tableProposal(
  table: CandidateTable,
  { mapping, score, columns, open, headers }: MappingProposal,
): TableProposal {
  const named = (key: string): { key: string; header: string } => ({
    key,
    header: table.columns.find((column) => column.key === key)?.header ?? key,
  });
  return {
    table: tableRef(table),
    mapping,
    score,
    columns: columns.map(({ key, path, why }) => ({ ...named(key), path, why })),
    open: open.map(named),
    all: table.columns.map(({ key, header }) => ({ key, header })),
    headers,
  };
}

function isThere({ schemes, tables }: SchoolWorkbook, { scheme, part }: CandidateTable): boolean {
  return (
    schemes.some(
      (each) => each.scheme.id === scheme && each.sheets.some((sheet) => sheet.part.key === part),
    ) ||
    tables.schemes.some(
      (each) => each.scheme.id === scheme && each.tables.some(({ table }) => table.key === part),
    )
  );
}

/** Names of all tabs that are ours or are read as something. */
function knownTabs(school: SchoolWorkbook): ReadonlySet<string> {
  const { reading, schemes, tables, rosterTab, parametersTab } = school;
  const ours = (reading.metadata?.tabs ?? []).map(({ name }) => name);
  return new Set([
    ...ours,
    rosterTab.tab.name,
    ...(parametersTab === null ? [] : [parametersTab.tab.name]),
    ...schemes.flatMap(({ sheets }) => sheets.map(({ tab }) => tab.name)),
    ...tables.bases.map(({ tab }) => tab.name),
    ...tables.schemes.flatMap((each) => [
      ...each.tables.map(({ tab }) => tab.name),
      ...each.outputs.map(({ known }) => known.tab.name),
    ]),
  ]);
}
