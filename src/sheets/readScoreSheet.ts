import type { ScoreEntry } from '../domain/engines/scoreEntry';
import { type MatchedRow, matchRows } from '../domain/people/matchRows';
import type { Problem } from '../domain/problem';
import { type ColumnSpec, partColumns, type ScorePart } from '../domain/scheme/scheme';
import { cellAddress } from './address';
import { dataRows } from './dataRows';
import { findHeader, type HeaderMap } from './findHeader';
import type { ReadingContext } from './readColumn';
import { readIdentity } from './readIdentity';
import { readScoreRow, type ScoreRow } from './readScoreRow';
import type { ScoreSheetRequest } from './scoreSheetRequest';
import { type DataMerge, dataMerges, hiddenRowProblems, tabProblem } from './tabProblem';
import type { TabReading } from './tabReading';

/** One score sheet read: who is scored with what, what is wrong, and where things stand. */
export interface ScoreSheetReading {
  readonly part: ScorePart;
  readonly tab: TabReading;
  /** Null when no header row was found (then E17 is among the problems). */
  readonly header: HeaderMap | null;
  readonly rows: readonly ScoreRow[];
  readonly entries: readonly ScoreEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a score sheet: finds its columns by header, its rows, whom each row is about, and every
 * problem of DOMAIN.md 4.3 that a cell, a row or the tab can have. The tab may come from anywhere.
 */
export function readScoreSheet(request: ScoreSheetRequest): ScoreSheetReading {
  const { part, tab } = request;
  const specs = partColumns(part);
  const header = findHeader(tab, wantedColumns(request, specs));
  if (header === null || header.missing.length > 0 || header.repeated.length > 0) {
    return { part, tab, header, rows: [], entries: [], problems: headerProblems(request, header) };
  }
  const calculated = specs.flatMap((spec) => (spec.source === 'calc' ? [spec.key] : []));
  const { rows, footers } = dataRows(tab, header, ['seq', ...calculated]);
  const numbers = rows.map(({ row }) => row);
  const inputs = new Map([...header.columns].filter(([key]) => !calculated.includes(key)));
  const merges = dataMerges(tab, numbers, inputs);
  const byRow = mergesByRow(merges);
  const { roster, year, aliases = [] } = request;
  const context: ReadingContext = { branches: roster.branches, year, aliases };
  const identities = rows.map((row) => readIdentity(row, specs, context));
  const { rows: matches, absent } = matchRows(
    rows.map((row, index) => ({
      ...(identities[index]?.identity ?? { id: '', name: '', suffixed: false, branch: '' }),
      place: String(row.row),
      content: identities[index]?.content ?? '',
    })),
    roster,
    { yearEnd: request.yearEnd, branches: request.isPart === true ? [] : null },
  );
  const read = rows.map((row, index): ScoreRow => {
    const match: MatchedRow = matches[index] ?? { personId: null, use: 'blocked', findings: [] };
    const here = byRow.get(row.row) ?? [];
    return readScoreRow({ request, header, specs, row, match, merges: here, context });
  });
  return {
    part,
    tab,
    header,
    rows: read,
    entries: read.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...merges.map((merge) =>
        tabProblem('E15', tab.name, { cell: merge.range, detail: { range: merge.range } }),
      ),
      ...hiddenRowProblems(tab, numbers),
      ...footers.map((footer) =>
        tabProblem('N07', tab.name, {
          cell: cellAddress(footer.row, footer.column),
          seen: footer.text,
        }),
      ),
      ...absent.map((person) =>
        tabProblem('E16', tab.name, {
          id: person.id,
          name: person.name,
          detail: { branch: person.branch },
        }),
      ),
    ],
  };
}

/** The columns of a part as they are looked for: present label, former label, machine key. */
export function wantedColumns(
  { formerHeaders }: Pick<ScoreSheetRequest, 'formerHeaders'>,
  specs: readonly ColumnSpec[],
): { key: string; headers: readonly string[]; required: boolean }[] {
  return specs.map((spec) => {
    const former = formerHeaders.get(spec.key);
    return {
      key: spec.key,
      headers: former === undefined ? [spec.header] : [spec.header, former],
      required: spec.indicator !== undefined || spec.key === 'name',
    };
  });
}

function headerOf(part: ScorePart, key: string): string {
  return partColumns(part).find((spec) => spec.key === key)?.header ?? key;
}

function headerProblems(request: ScoreSheetRequest, header: HeaderMap | null): Problem[] {
  const { tab, part } = request;
  if (header === null) {
    return [tabProblem('E17', tab.name, { detail: { reason: 'noHeader', header: part.label } })];
  }
  return [
    ...header.missing.map((column) =>
      tabProblem('E17', tab.name, {
        cell: `A${header.row}`,
        detail: { reason: 'missing', header: column.headers[0] ?? '' },
      }),
    ),
    ...header.repeated.map(({ key, columns }) =>
      tabProblem('E17', tab.name, {
        cell: `${columns[1] ?? 'A'}${header.row}`,
        detail: { reason: 'repeated', header: headerOf(part, key), columns: columns.join('、') },
      }),
    ),
  ];
}

function mergesByRow(merges: readonly DataMerge[]): ReadonlyMap<number, readonly DataMerge[]> {
  const byRow = new Map<number, DataMerge[]>();
  for (const merge of merges) {
    for (const row of merge.rows) {
      const here = byRow.get(row) ?? [];
      here.push(merge);
      byRow.set(row, here);
    }
  }
  return byRow;
}
