import { add, exact, subtract, toExactText } from '../../domain/exact/exact';
import type { Person } from '../../domain/people/person';
import { failure, type Result, success } from '../../domain/result';
import type { Globals } from '../../domain/scheme/globals';
import { NOTICE_DEFAULTS } from '../../domain/scheme/noticeSettings';
import { BASE_TABS } from '../../sheets/base/baseTabs';
import { contentReading } from '../../sheets/contentReading';
import { findHeader } from '../../sheets/findHeader';
import { keptCell } from '../../sheets/keptCell';
import { PARAMETERS_TAB, ROSTER_TAB } from '../../sheets/layout';
import { PARAMETER_HEADERS, parametersTab } from '../../sheets/parametersTab';
import { ROSTER_WANTED } from '../../sheets/readRoster';
import { ROSTER_COLUMNS } from '../../sheets/rosterColumns';
import type { TabContent } from '../../sheets/tabContent';
import type { TabStamp } from '../../workbook/metadata';
import type { PlanStep } from '../../workbook/plan';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { insert } from '../insert';
import { copiedRoster } from '../newWorkbook';
import type { TabOutcome } from '../reports';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';
import { withStamps } from '../stamps';
import { carriedBases } from './carriedBases';

export interface NewYearReport {
  readonly year: string;
  /** On the new 花名册. */
  readonly people: number;
  /** Transferred out before the new year began, and left out. */
  readonly left: readonly { readonly id: string; readonly name: string }[];
  /** Carried over as 免考 or 缓评, to be looked at. */
  readonly statuses: readonly { readonly id: string; readonly name: string }[];
  /** Base tabs that are not carried over and begin anew. */
  readonly starters: readonly string[];
  readonly schemes: readonly string[];
  readonly tabs: readonly TabOutcome[];
}

/** A tab that is carried over, with its stamp. */
interface Carried {
  readonly content: TabContent;
  readonly stamp: TabStamp;
  readonly rows: number;
}

/**
 * The workbook of a new year (4.1, early January), as a plan for an empty one: 花名册, 参数设置 and the
 * base tabs that outlast a year as they were typed, adopted headers, and the fill-in tabs of the
 * schemes in use, empty. Scores, results, decisions and the log stay in the old year's workbook.
 */
export function newYear(
  reading: WorkbookReading,
  { year }: { readonly year: string },
  context: CommandContext,
): Result<Decision<NewYearReport>, CommandFailure> {
  const understood = understandWorkbook(reading, { ...context, year: null });
  if (!understood.ok) return understood;
  const school = understood.value;
  const wrong = school.parameters.problems.filter(({ code }) => code === 'E21' || code === 'E17');
  if (wrong.length > 0) return failure({ code: 'parametersWrong', problems: wrong });
  const { people } = school.roster.roster;
  const left = people.filter((person) => person.left !== null && person.left < `${year}-01-01`);
  const carried = carriedTabs(school, year, left);
  const stamps = carried.map(({ stamp }) => stamp);
  const { mappings } = reading.metadata ?? {};
  const start: WorkbookReading = {
    tabs: carried.map(({ content }) => contentReading(content)),
    metadata: {
      ...withStamps(null, context.toolVersion, stamps),
      ...(mappings === undefined ? {} : { mappings }),
    },
    metadataBroken: false,
  };
  const schemes = [...school.schemes, ...school.tables.schemes].map(({ scheme }) => scheme.id);
  const inserted = insert(start, schemes, { ...context, year });
  if (!inserted.ok) return inserted;
  const { plan, report } = inserted.value;
  const steps = carried.map(({ content }): PlanStep => {
    return { kind: 'putTab', tab: content, before: null };
  });
  const added = report.tabs.filter(({ name }) => !stamps.some((stamp) => stamp.name === name));
  return success({
    plan: { steps: [...steps, ...(plan?.steps ?? metadataStep(start))] },
    report: {
      year,
      people: people.length - left.length,
      left: left.map(named),
      statuses: people
        .filter((person) => person.status !== '正常' && !left.includes(person))
        .map(named),
      starters: startersOf(added),
      schemes,
      tabs: [...carried.map(outcomeOf), ...added],
    },
  });
}

function named({ id, name }: Person): { readonly id: string; readonly name: string } {
  return { id, name };
}

function carriedTabs(school: SchoolWorkbook, year: string, left: readonly Person[]): Carried[] {
  const header = findHeader(school.rosterTab.tab, ROSTER_WANTED);
  const gone = left.map(({ row }) => row);
  const roster = header === null ? null : copiedRoster(school.rosterTab.tab, header, gone);
  const parameters = carriedParameters(school, year);
  return [
    ...(roster === null ? [] : [carriedAs(roster, 'roster', ROSTER_TAB, ROSTER_COLUMNS)]),
    carriedAs(
      parameters,
      'parameters',
      PARAMETERS_TAB,
      PARAMETER_HEADERS.map(({ key, text }) => ({ key, header: text })),
    ),
    ...carriedBases(school).map(({ base, content }) => {
      const { tab, columns } = BASE_TABS[base];
      return carriedAs(content, 'base', tab, columns, base);
    }),
  ];
}

function carriedAs(
  content: TabContent,
  role: TabStamp['role'],
  name: string,
  columns: readonly { readonly key: string; readonly header: string }[],
  part = '',
): Carried {
  const stamped = columns.map(({ key, header }) => ({ key, header }));
  return {
    content: { ...content, name },
    stamp: { name, role, scheme: '', part, version: 1, columns: stamped },
    rows: content.rows.length - 4,
  };
}

function outcomeOf({ stamp: { name }, rows }: Carried): TabOutcome {
  return { name, wanted: name, state: 'added', rows };
}

/** 参数设置 with the school's values and its own rows (W29), for the new year. */
function carriedParameters(school: SchoolWorkbook, year: string): TabContent {
  const { parameters, parametersTab: tab, schemes, tables } = school;
  const inUse = [...schemes, ...tables.schemes].map(({ scheme }) => scheme);
  const kept = parameters.unknownRows.map((row) => (tab?.tab.rows[row - 1] ?? []).map(keptCell));
  return parametersTab(globalsOf(school.globals, year), inUse, kept);
}

/** Days of the old year go; years within 学期 move along with 考核年度. */
function globalsOf(globals: Globals, year: string): Globals {
  const years = subtract(exact(year), exact(globals.year));
  return {
    ...globals,
    year,
    semester: globals.semester.replace(/(?:19|20)\d{2}/gu, (each) =>
      toExactText(add(exact(each), years)),
    ),
    asOf: null,
    yearEnd: `${year}-12-31`,
    notice: { ...globals.notice, start: NOTICE_DEFAULTS.start, month: NOTICE_DEFAULTS.month },
  };
}

const STARTERS = [BASE_TABS.weeks.tab, BASE_TABS.months.tab, BASE_TABS.leaves.tab];

function startersOf(tabs: readonly TabOutcome[]): string[] {
  return tabs.flatMap(({ name, wanted }) => (STARTERS.includes(wanted) ? [name] : []));
}

function metadataStep({ metadata }: WorkbookReading): PlanStep[] {
  return metadata === null ? [] : [{ kind: 'setMetadata', metadata }];
}
