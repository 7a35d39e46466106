import type { Problem } from '../../domain/problem';
import { normalise } from '../../domain/reading/normalise';
import { seenText } from '../../domain/reading/seenText';
import type { OverrideEntry, OverrideFault } from '../../domain/review/override';
import type { AnyScheme } from '../../domain/tables/anyScheme';
import { cellAddress } from '../address';
import type { HeaderMap } from '../findHeader';
import { type CellsRow, readRows } from '../tables/readRows';
import { tabProblem } from '../tabProblem';
import type { TabReading } from '../tabReading';
import { OVERRIDE_COLUMNS, OVERRIDE_WANTED, REVIEW_TAB } from './overrideColumns';

/** 复核调整 as it was read; `header` is null where its columns were not found (E17). */
export interface OverridesReading {
  readonly tab: TabReading;
  readonly header: HeaderMap | null;
  readonly entries: readonly OverrideEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads what people decided, typed by hand or by the tool. A scheme is named by its title,
 * its short name or its id; a row that names none of `schemes` is told (W35) and counts nowhere.
 */
export function readOverrides(
  tab: TabReading,
  schemes: readonly AnyScheme[],
  year: number,
): OverridesReading {
  const read = readRows({
    tab,
    title: REVIEW_TAB,
    specs: OVERRIDE_COLUMNS,
    wanted: OVERRIDE_WANTED,
    labels: ['scheme', 'unit', 'name'],
    people: [],
    context: { branches: [], year },
  });
  const { header } = read;
  if (header === null) return { tab, header, entries: [], problems: read.problems };
  const entries = read.rows.map((row) => entryOf(row, schemes));
  return {
    tab,
    header,
    entries,
    problems: [
      ...read.problems,
      ...read.rows.flatMap((row) => cellProblems(tab, header, row)),
      ...entries.flatMap((entry) =>
        entry.scheme === null
          ? [overrideProblem(unknownScheme(entry, schemes), { tab, header })]
          : [],
      ),
    ],
  };
}

function entryOf({ row, read }: CellsRow, schemes: readonly AnyScheme[]): OverrideEntry {
  const text = (key: string): string => read.get(key)?.text ?? '';
  return {
    row,
    scheme: schemes.find((scheme) => isNamed(scheme, text('scheme')))?.id ?? null,
    unit: text('unit'),
    name: text('name'),
    branch: text('branch'),
    suggested: text('suggested'),
    band: text('band'),
    reason: text('reason'),
    by: text('by'),
    date: text('date'),
  };
}

function isNamed({ id, title, shortTitle }: AnyScheme, text: string): boolean {
  const plain = (name: string): string => normalise(name).text.replace(/\s+/gu, '').toLowerCase();
  return [title.zh, shortTitle, title.en, id].some((name) => plain(name) === plain(text));
}

function unknownScheme(entry: OverrideEntry, schemes: readonly AnyScheme[]): OverrideFault {
  const options = schemes.map(({ title }) => title.zh).join('、');
  return { code: 'W35', entry, column: 'scheme', detail: { reason: 'scheme', options } };
}

/** What cannot be read or is read as normalised (N03, E06 ...); blanks are judged by the rules. */
function cellProblems(tab: TabReading, header: HeaderMap, row: CellsRow): Problem[] {
  return [...row.read].flatMap(([key, { findings }]) =>
    findings.map((found) => {
      const spec = OVERRIDE_COLUMNS.find((each) => each.key === key);
      return tabProblem(found.code, tab.name, {
        cell: cellAddress(row.row, header.columns.get(key) ?? 0),
        id: row.read.get('unit')?.text ?? '',
        name: row.read.get('name')?.text ?? '',
        seen: seenText(row.source.cell(key)),
        suggested: found.suggested,
        detail: { header: spec?.header ?? '', ...found.detail },
      });
    }),
  );
}

/** A fault of an override with the cell it stands in. */
export function overrideProblem(
  { code, entry, column, detail }: OverrideFault,
  { tab, header }: Pick<OverridesReading, 'tab' | 'header'>,
): Problem {
  const at = header?.columns.get(column) ?? header?.columns.get('unit');
  return tabProblem(code, tab.name, {
    cell: at === undefined ? `A${entry.row}` : cellAddress(entry.row, at),
    id: entry.unit,
    name: entry.name,
    seen: seenIn(entry, column),
    detail,
  });
}

function seenIn(entry: OverrideEntry, column: OverrideFault['column']): string {
  return column === 'scheme' ? '' : entry[column];
}
