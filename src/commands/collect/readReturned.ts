import type { Problem } from '../../domain/problem';
import { viewByMapping } from '../../sheets/adopt/viewByMapping';
import type { HandOutStamp } from '../../sheets/handOut/handOutStamp';
import { metaText } from '../../sheets/metaText';
import type { TabReading } from '../../sheets/tabReading';
import type { TableMapping } from '../../workbook/metadata';
import type { FileNote, MappingQuestion } from './collectReport';
import type { TableView } from './collectTable';
import { tableKey } from './collectTables';
import { formerHeaders } from './formerHeaders';
import { mappingQuestion } from './mappingQuestion';
import { type Recognised, type ReturnedTab, recogniseReturned } from './recogniseReturned';
import type { ReturnedContext } from './returnedContext';
import type { ReturnedFile } from './returnedFile';
import { skippedTabs } from './skippedTabs';
import { viewTable } from './viewTable';

/** A returned file as it was read with the eyes of the workbook. */
export interface ReadFile {
  readonly name: string;
  readonly print: string;
  readonly savedAt: string;
  readonly stamp: HandOutStamp | null;
  readonly knownBy: 'stamp' | 'headers' | null;
  /** Tabs whose rows are taken; none where the file is not to be collected. */
  readonly views: readonly TableView[];
  readonly questions: readonly MappingQuestion[];
  readonly notes: readonly FileNote[];
  readonly problems: readonly Problem[];
  /** Mappings by which tabs were read. */
  readonly used: readonly TableMapping[];
}

/** Reads one file. Nothing is taken of a file that cannot be read or is of another year. */
export function readReturned(file: ReturnedFile, context: ReturnedContext): ReadFile {
  const { name, print, savedAt, content } = file;
  const blank: ReadFile = { name, print, savedAt, stamp: null, knownBy: null, ...NOTHING };
  if (!content.ok) return { ...blank, notes: [{ kind: 'unreadable', code: content.code }] };
  const { tabs } = content.reading;
  const found = recogniseReturned(content.reading, context.tables, skippedTabs(context.tables));
  const read = tabs.flatMap((tab) => readTab(file, tab, found, context) ?? []);
  const isStamped = found.stamp !== null || found.tabs.some(({ stamp }) => stamp !== null);
  const known = { ...blank, stamp: found.stamp };
  if (read.length === 0) {
    return { ...known, notes: [{ kind: 'nothingFound', tabs: tabs.map((tab) => tab.name) }] };
  }
  const knownBy = isStamped ? 'stamp' : 'headers';
  const year = otherYear(found, context);
  if (year !== null) return { ...known, knownBy, notes: [{ kind: 'otherYear', year }] };
  const views = read.map(({ view }) => view);
  return {
    ...known,
    knownBy,
    views,
    questions: read.flatMap(({ question }) => question ?? []),
    notes: stampNotes(found, context),
    problems: views.flatMap(({ problems }) => problems),
    used: read.flatMap(({ mapping }) => mapping ?? []),
  };
}

const NOTHING = { views: [], questions: [], notes: [], problems: [], used: [] } as const;

interface ReadTab {
  readonly view: TableView;
  readonly question: MappingQuestion | null;
  readonly mapping: TableMapping | null;
}

/** Null for a tab that is no table. */
function readTab(
  file: ReturnedFile,
  tab: TabReading,
  { tabs, unknown }: Recognised,
  context: ReturnedContext,
): ReadTab | null {
  const known = tabs.find((each) => each.tab === tab) ?? null;
  if (known === null && !unknown.includes(tab)) return null;
  const mapped = known?.isWhole === true ? null : mappedTab(tab, known, context);
  if (mapped !== null) return mapped;
  if (known === null) return null;
  const { school } = context;
  const former = formerHeaders(known.table, known.stamp);
  const view = viewTable(school, known.table, tab, former);
  const asks = view.header === null || view.header.missing.length > 0;
  return { view, question: asks ? mappingQuestion(file, known, school) : null, mapping: null };
}

/** A tab that is no whole table of ours, read by the first mapping that fits. */
function mappedTab(
  tab: TabReading,
  known: ReturnedTab | null,
  { school, tables, mappings }: ReturnedContext,
): ReadTab | null {
  for (const mapping of mappings) {
    const table = tables.find(({ key }) => key === tableKey(mapping.scheme, mapping.part));
    if (table === undefined || (known !== null && known.table !== table)) continue;
    const headers = new Map(table.columns.map(({ key, header }) => [key, header]));
    const seen = viewByMapping(tab, mapping, headers);
    if (seen === null) continue;
    const view = viewTable(school, table, seen, new Map());
    return { view, question: null, mapping: { ...mapping, tab: '' } };
  }
  return null;
}

/** The year that the file says it is of, where that is another one. */
function otherYear({ stamp, tabs }: Recognised, { school, own }: ReturnedContext): string | null {
  const { year } = school.globals;
  if (stamp !== null) return stamp.year === year ? null : stamp.year;
  const printed = tabs.flatMap(({ tab, table }) => {
    const said = yearOn(tab);
    const here = own.get(table.key);
    const isOwn = here !== undefined && yearOn(here.view.tab) === said;
    return said === null || said === year || isOwn ? [] : [said];
  });
  return printed.length === tabs.length ? (printed[0] ?? null) : null;
}

function yearOn(tab: TabReading): string | null {
  return /(?:19|20)\d{2}/u.exec(metaText(tab, '考核周期'))?.[0] ?? null;
}

function stampNotes({ stamp }: Recognised, { school, tables }: ReturnedContext): FileNote[] {
  if (stamp === null) return [];
  const { organisation } = school.globals;
  const isOther =
    stamp.organisation !== '' && organisation !== '' && stamp.organisation !== organisation;
  const versions = new Map(tables.map(({ of }) => [of.scheme.id, of.scheme]));
  const others = stamp.schemes.flatMap(({ id, version }) => {
    const scheme = versions.get(id);
    return scheme === undefined || scheme.version === version ? [] : [scheme.title.zh];
  });
  return [
    ...(isOther ? [{ kind: 'otherSchool', organisation: stamp.organisation } as const] : []),
    ...others.map((scheme) => ({ kind: 'otherVersion', scheme }) as const),
  ];
}
