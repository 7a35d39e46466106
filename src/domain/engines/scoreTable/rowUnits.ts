import type { School } from '../../tables/school';
import { settingsOf } from '../../tables/settings';
import { type TableRow, textOf } from '../../tables/tableRow';
import type { TableScheme } from '../../tables/tableScheme';
import { speakingRows } from './rowFaults';
import type { RowScoreEngine } from './rowScoreEngine';

/** The rows of one unit: a branch, a class in a month, a dormitory in a month (C-36). */
export interface RowUnit {
  readonly key: string;
  readonly name: string;
  /** "2024-09"; "" where the scheme has no months, or where it is blank. */
  readonly period: string;
  /** What it is ranked in; "" for all. */
  readonly group: string;
  /** In the order of the tab. */
  readonly rows: readonly TableRow[];
}

/**
 * Puts the rows of each unit together. Units come month by month, in the order of 班级表 or of the
 * branches, whatever the order of the rows; those of no base tab by name.
 */
export function rowUnits(
  scheme: TableScheme,
  engine: RowScoreEngine,
  rows: readonly TableRow[],
  school: School,
): readonly RowUnit[] {
  const byKey = new Map<string, TableRow[]>();
  for (const row of speakingRows(rows)) {
    if (textOf(row, engine.unit) === '') continue;
    const key = keyOf(engine, row);
    const together = byKey.get(key);
    if (together === undefined) byKey.set(key, [row]);
    else together.push(row);
  }
  const places = basePlaces(scheme, school);
  const units = [...byKey].map(([key, together]) => unitOf(scheme, engine, key, together));
  return units.sort((left, right) => {
    if (left.period !== right.period) return left.period < right.period ? -1 : 1;
    const apart = placeOf(places, left) - placeOf(places, right);
    if (apart !== 0) return apart;
    return left.key < right.key ? -1 : 1;
  });
}

function keyOf(engine: RowScoreEngine, row: TableRow): string {
  const name = textOf(row, engine.unit);
  return engine.period === null ? name : `${name}|${periodOf(engine, row)}`;
}

/** The month of a row; "2024-09-12" counts for "2024-09". */
function periodOf({ period }: RowScoreEngine, row: TableRow): string {
  if (period === null) return '';
  const text = textOf(row, period.column);
  return period.of === 'date' ? text.slice(0, '2024-09'.length) : text;
}

function unitOf(
  scheme: TableScheme,
  engine: RowScoreEngine,
  key: string,
  together: readonly TableRow[],
): RowUnit {
  const rows = [...together].sort((left, right) => left.row - right.row);
  const [first] = rows;
  if (first === undefined) throw new Error(`no row of ${key}`);
  return {
    key,
    name: textOf(first, engine.unit),
    period: periodOf(engine, first),
    group: firstText(rows.map((row) => groupOfRow(scheme, engine, row))),
    rows,
  };
}

/** The first text in alphabetical order that is not blank, whatever the order of rows; "" of none. */
export function firstText(texts: readonly string[]): string {
  return [...texts].filter((text) => text !== '').sort()[0] ?? '';
}

function groupOfRow(scheme: TableScheme, { group }: RowScoreEngine, row: TableRow): string {
  if (group === null) return '';
  const chosen =
    group.setting === null || settingsOf(scheme.parameters).text(group.setting) === group.column;
  return chosen ? textOf(row, group.column) : '';
}

function basePlaces(scheme: TableScheme, school: School): ReadonlyMap<string, number> {
  const names =
    scheme.unit === 'class' ? school.classes.map(({ name }) => name) : school.roster.branches;
  return new Map(names.map((name, index) => [name, index]));
}

function placeOf(places: ReadonlyMap<string, number>, { name }: RowUnit): number {
  return places.get(name) ?? places.size;
}
