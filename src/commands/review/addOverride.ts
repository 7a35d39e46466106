import { exact, toCellNumber } from '../../domain/exact/exact';
import { readDate } from '../../domain/reading/readDate';
import { failure, type Result, success } from '../../domain/result';
import { plainText } from '../../domain/review/plainText';
import type { Band } from '../../domain/scheme/scheme';
import { dateCell, textCell } from '../../sheets/cellInput';
import { OVERRIDE_COLUMNS, REVIEW_TAB } from '../../sheets/review/overrideColumns';
import { type OverrideRow, overridesTab } from '../../sheets/review/overridesTab';
import type { OverridesReading } from '../../sheets/review/readOverrides';
import type { CellInput } from '../../sheets/tabContent';
import type { PlanStep } from '../../workbook/plan';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision, OverrideRefusal } from '../command';
import { withLog } from '../log/withLog';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';
import { TabPlanner } from '../tabPlanner';
import { entriesOf } from './entriesOf';
import { freeRow } from './freeRow';
import { addedEntry } from './loggedOverride';
import type { OverrideReport } from './overrideReport';
import { type OverrideTarget, overrideTarget } from './overrideTarget';

/** What people decided over a proposed band. */
export interface OverrideRequest {
  readonly scheme: string;
  /** 编号, or the key of what is no person. */
  readonly unit: string;
  /** Label or key of the band. */
  readonly band: string;
  readonly reason: string;
  /** Who decided: a person or a meeting. */
  readonly by: string;
  /** ISO day; "" for the day of the command. */
  readonly date: string;
}

/** A decision to be written down or taken back. */
export type OverrideChange =
  | { readonly kind: 'add'; readonly request: OverrideRequest }
  | { readonly kind: 'remove'; readonly asked: Pick<OverrideRequest, 'scheme' | 'unit'> };

/**
 * Writes down on 复核调整 what people decided over a proposed band, in place of what they
 * decided before about the same one. A reason and a name are required. Results on the tabs are out
 * of date until the next calculation (W26).
 */
export function addOverride(
  reading: WorkbookReading,
  asked: OverrideRequest,
  context: CommandContext,
): Result<Decision<OverrideReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const target = overrideTarget(school, asked, context);
  if (!target.ok) return target;
  const band = decidedBand(target.value, asked);
  if (!band.ok) return band;
  const date = dayOf(asked.date, context);
  if (date === null) return failure(refusal('badDate', asked.date));
  const row = rowOf(target.value, band.value, { ...asked, date });
  const planner = new TabPlanner(reading, context.toolVersion);
  const tab = put(school, target.value, row, planner);
  if (tab === null) {
    return failure(refusal('unreadable', school.overrides?.tab.name ?? REVIEW_TAB));
  }
  const plan = withLog(planner.plan(), reading, [addedEntry(row)], context);
  return success({ plan, report: { scheme: target.value.scheme, tab, row, isRemoved: false } });
}

function decidedBand(
  { scheme, unit, suggested }: OverrideTarget,
  { band: wanted, reason, by }: OverrideRequest,
): Result<Band, CommandFailure> {
  const known = scheme.bands.map(({ label }) => label);
  const who = unit.personId === null ? unit.name : `${unit.personId} ${unit.name}`;
  if (unit.state !== 'graded' && unit.state !== 'ungraded') {
    return failure(refusal('notScored', who, suggested));
  }
  const band = scheme.bands.find(
    ({ key, label }) => key === wanted || plainText(label) === plainText(wanted),
  );
  if (band === undefined) return failure(refusal('unknownBand', who, wanted, known));
  if (band.label === suggested) return failure(refusal('sameBand', who, band.label));
  if (reason.trim() === '') return failure(refusal('noReason', who));
  return by.trim() === '' ? failure(refusal('noName', who)) : success(band);
}

/** Why nothing is written down. */
export function refusal(
  reason: OverrideRefusal,
  about: string,
  band = '',
  known: readonly string[] = [],
): CommandFailure {
  return { code: 'overrideRefused', reason, about, band, known };
}

/** The day that was typed, today where none was; null where it is no day. */
function dayOf(date: string, { now }: CommandContext): string | null {
  if (date.trim() === '') return now.slice(0, 10);
  const year = toCellNumber(exact(now.slice(0, 4)));
  return readDate({ type: 'text', text: date.trim() }, { year }).value;
}

function rowOf(
  { scheme, unit, suggested }: OverrideTarget,
  band: Band,
  { reason, by, date }: OverrideRequest,
): OverrideRow {
  return {
    scheme: scheme.title.zh,
    unit: unit.key,
    name: unit.name,
    branch: unit.branch,
    suggested,
    band: band.label,
    reason: reason.trim(),
    by: by.trim(),
    date,
  };
}

/** The name of the tab; null where it lacks columns. */
function put(
  school: SchoolWorkbook,
  target: OverrideTarget,
  row: OverrideRow,
  planner: TabPlanner,
): string | null {
  const { overrides } = school;
  if (overrides === null) return newTab(school, row, planner);
  if (overrides.header === null) return null;
  for (const step of rowSteps(overrides, placeOf(school, overrides, target), row))
    planner.add(step);
  return overrides.tab.name;
}

function newTab(school: SchoolWorkbook, row: OverrideRow, planner: TabPlanner): string {
  const inUse = [...school.schemes, ...school.tables.schemes].map(({ scheme }) => scheme);
  return planner.put({
    role: 'review',
    scheme: '',
    part: '',
    wanted: REVIEW_TAB,
    columns: OVERRIDE_COLUMNS.map(({ key, header }) => ({ key, header })),
    rows: 1,
    content: (name) =>
      overridesTab(
        name,
        school.globals.organisation,
        inUse.filter(({ bands }) => bands.length > 0),
        row,
      ),
  });
}

/** The row of what was decided before about the same one, else the first free one. */
function placeOf(
  school: SchoolWorkbook,
  overrides: OverridesReading,
  { scheme, unit }: OverrideTarget,
): number {
  const keys = [unit.key, unit.personId ?? unit.key].map(plainText);
  const before = entriesOf(school, scheme).find((entry) => keys.includes(plainText(entry.unit)));
  return before?.row ?? freeRow(overrides);
}

function rowSteps({ tab, header }: OverridesReading, at: number, row: OverrideRow): PlanStep[] {
  return OVERRIDE_COLUMNS.flatMap(({ key }): PlanStep[] => {
    const column = header?.columns.get(key);
    if (column === undefined) return [];
    const cell: CellInput = key === 'date' ? dateCell(row.date) : textCell(row[key]);
    return [{ kind: 'writeCells', tab: tab.name, row: at, column: column + 1, cells: [[cell]] }];
  });
}
