import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { PersonColumns } from '../../domain/tables/tableScheme';
import { normaliseHeader } from '../headerText';
import type { TabReading } from '../tabReading';
import {
  type AssignedColumn,
  assignColumns,
  type LikenessTables,
  type MatchReason,
} from './assignColumns';
import { type HeaderCandidate, headerCandidates } from './headerCandidates';
import { type HeaderGrid, headerGrid, headerPaths } from './headerPaths';
import { likelyHeaders, NameTable, promisingHeaders } from './likelyHeaders';
import { locateInGrid } from './locateMapping';
import { diceOf } from './nameLikeness';
import type { TableMapping } from './tableMapping';
import type { AdoptFacts } from './valueLikeness';
import { ValueTable } from './valueTable';

/** A table of a scheme that a tab may be taken for. */
export interface CandidateTable {
  readonly scheme: string;
  readonly part: string;
  /** Its tab in our forms. */
  readonly title: string;
  /** Its columns with the lists of the school in them; calculated ones are never proposed. */
  readonly columns: readonly ColumnSpec[];
  /** Keys without which it cannot be read. */
  readonly needed: readonly string[];
  /** Of each of these 编号 or 姓名 is enough. */
  readonly people: readonly PersonColumns[];
}

/** How a tab would be read as a table, and why. */
export interface MappingProposal {
  /** Only columns that were found. */
  readonly mapping: TableMapping;
  /** 0 to 100. */
  readonly score: number;
  readonly columns: readonly {
    readonly key: string;
    readonly path: string;
    readonly why: readonly MatchReason[];
  }[];
  /** Keys that are needed and were not found. */
  readonly open: readonly string[];
  /** Paths of the header that can be chosen, from left to right. */
  readonly headers: readonly string[];
}

/**
 * For each table how the tab would best be read as it, the likeliest first; tables that the tab is
 * not like at all are left out. Nothing is decided here: a person confirms.
 */
export function proposeMapping(
  tab: TabReading,
  candidates: readonly CandidateTable[],
  facts: AdoptFacts,
): readonly MappingProposal[] {
  const grid = headerGrid(tab);
  const columns = candidates.flatMap((table) => table.columns);
  const headers = promisingHeaders(headerCandidates(tab, grid), columns);
  const tables = { names: new NameTable(), values: new ValueTable(tab, facts) };
  const sheet = { tab, grid, tables };
  return candidates
    .flatMap((table) => bestProposal(sheet, table, headers) ?? [])
    .sort((left, right) => right.score - left.score);
}

/** A tab that is looked at, with what is known. */
interface SheetToAdopt {
  readonly tab: TabReading;
  readonly grid: HeaderGrid;
  readonly tables: LikenessTables;
}

function bestProposal(
  sheet: SheetToAdopt,
  table: CandidateTable,
  headers: readonly HeaderCandidate[],
): MappingProposal | null {
  const specs = table.columns.filter(({ source }) => source === 'input');
  const people = new Set(table.people.flatMap(({ id, name }) => [id, name]));
  let best: MappingProposal | null = null;
  for (const header of likelyHeaders(headers, specs, sheet.tables.names)) {
    const assigned = assignColumns(header, specs, people, sheet.tables);
    const proposal = proposalOf(sheet, table, header, assigned);
    if (proposal !== null && proposal.score > (best?.score ?? 0)) best = proposal;
  }
  return best;
}

const FEWEST_COLUMNS = 2;
const LEAST_FOUND = 0.5;

function proposalOf(
  sheet: SheetToAdopt,
  table: CandidateTable,
  header: HeaderCandidate,
  assigned: readonly AssignedColumn[],
): MappingProposal | null {
  const scores = new Map(assigned.map(({ key, score }) => [key, Math.min(score, 100) / 100]));
  const found = foundShare(table, scores);
  const paths = pathsThatLead(sheet, header, assigned);
  if (assigned.length < FEWEST_COLUMNS || found < LEAST_FOUND || paths === null) return null;
  const columns = assigned.map(({ key, column, why }) => ({
    key,
    path: paths.get(column) ?? '',
    why,
  }));
  return {
    mapping: {
      scheme: table.scheme,
      part: table.part,
      tab: sheet.tab.name,
      headerRows: header.rows,
      columns: columns.map(({ key, path }) => ({ key, path })),
    },
    score: Math.round(
      45 * found +
        45 * overlap(table, scores, paths.size) +
        10 * titleLikeness(sheet, table, header),
    ),
    columns,
    open: openKeys(table, scores),
    headers: [...paths.values()],
  };
}

/** How much of what is needed was found, 0 to 1. */
function foundShare(
  { needed, people }: CandidateTable,
  scores: ReadonlyMap<string, number>,
): number {
  const of = (key: string): number => scores.get(key) ?? 0;
  const items = [...needed.map(of), ...people.map(({ id, name }) => Math.max(of(id), of(name)))];
  return items.length === 0 ? 1 : items.reduce((sum, item) => sum + item, 0) / items.length;
}

/** How much of both tables is in the other one, 0 to 1. */
function overlap(
  { columns }: CandidateTable,
  scores: ReadonlyMap<string, number>,
  width: number,
): number {
  const both = [...scores.values()].reduce((sum, score) => sum + score, 0);
  const inputs = columns.filter(({ source }) => source === 'input').length;
  return (2 * both) / (inputs + width);
}

function openKeys(
  { needed, people }: CandidateTable,
  scores: ReadonlyMap<string, number>,
): readonly string[] {
  const unnamed = people.flatMap(({ id, name }) =>
    scores.has(id) || scores.has(name) ? [] : [name],
  );
  return [...new Set([...needed.filter((key) => !scores.has(key)), ...unnamed])];
}

/**
 * The paths under which these very columns are found again: those of the region, or, where another
 * table on the left has the same, those of the whole row. Null: another table is in the way.
 */
function pathsThatLead(
  { grid }: SheetToAdopt,
  { firstRow, rows, region }: HeaderCandidate,
  assigned: readonly AssignedColumn[],
): ReadonlyMap<number, string> | null {
  const whole = headerPaths(grid, firstRow - 1, rows).at(-1);
  for (const paths of [region.paths, cutTo(region.paths, whole?.paths ?? new Map())]) {
    const columns = assigned.map(({ key, column }) => ({ key, path: paths.get(column) ?? '' }));
    const place = locateInGrid(grid, { headerRows: rows, columns });
    const leads = assigned.every(({ key, column }) => place?.columns.get(key) === column);
    if (leads && place?.firstRow === firstRow) return paths;
  }
  return null;
}

function cutTo(
  wanted: ReadonlyMap<number, string>,
  paths: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  return new Map([...paths].filter(([column]) => wanted.has(column)));
}

const TITLE_ROWS = 6;

/** Whether the name of the tab or a title above the header says what it is, 0 to 1. */
function titleLikeness(
  { tab, grid }: SheetToAdopt,
  { title }: CandidateTable,
  { firstRow }: HeaderCandidate,
): number {
  const above = grid.texts.slice(Math.max(firstRow - 1 - TITLE_ROWS, 0), firstRow - 1);
  const texts = new Set([normaliseHeader(tab.name), ...above.flat()]);
  const wanted = normaliseHeader(title);
  return [...texts].reduce((most, text) => Math.max(most, diceOf(wanted, text)), 0);
}
