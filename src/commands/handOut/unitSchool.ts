import { readChoice } from '../../domain/reading/readChoice';
import { seenText } from '../../domain/reading/seenText';
import type { AnyScheme } from '../../domain/tables/anyScheme';
import type { BaseTab } from '../../domain/tables/tableScheme';
import { baseTab } from '../../sheets/base/baseTab';
import { BASE_TABS } from '../../sheets/base/baseTabs';
import { starterRows } from '../../sheets/base/starterRows';
import { textCell } from '../../sheets/cellInput';
import { contentReading } from '../../sheets/contentReading';
import { type DataRow, dataRows } from '../../sheets/dataRows';
import { ROSTER_TAB } from '../../sheets/layout';
import { ROSTER_COLUMNS } from '../../sheets/rosterColumns';
import { rosterTab } from '../../sheets/rosterTab';
import type { CommandContext } from '../command';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';
import { withStamps } from '../stamps';
import { copiedFormats, copiedRows, type RowToCopy } from './copiedRows';
import type { HandOutUnit } from './handOutUnits';
import { type LockedTab, lockedBase } from './lockedBase';
import { parametersOf } from './unitParameters';

/** The part of the school that a unit gets, as its workbook will be read, before any fill-in tab. */
export interface UnitSchool {
  readonly school: SchoolWorkbook;
  readonly tabs: readonly LockedTab[];
}

/**
 * 花名册 with the people of the unit, 参数设置 as in the master, and the base tabs named: classes and
 * students of the unit, all classes where it has none of its own (people of an office may visit any).
 */
export function unitSchool(
  master: SchoolWorkbook,
  unit: HandOutUnit,
  needs: { readonly schemes: readonly AnyScheme[]; readonly bases: readonly BaseTab[] },
  context: CommandContext,
): UnitSchool {
  const tabs = [
    rosterOf(master, unit),
    ...needs.bases.flatMap((base) => baseOf(master, unit, base) ?? []),
    parametersOf(master, needs.schemes, context),
  ];
  const reading = {
    tabs: tabs.map(({ content }) => contentReading(content)),
    metadata: withStamps(
      null,
      context.toolVersion,
      tabs.map(({ stamp }) => stamp),
    ),
    metadataBroken: false,
  };
  const understood = understandWorkbook(reading, { ...context, year: master.globals.year });
  if (!understood.ok) throw new Error(`${unit.name}: ${understood.failure.code}`);
  return { school: understood.value, tabs };
}

/** Columns of 花名册 that no unit needs: notes of the office's own stay at the office. */
const KEPT_AT_HOME = ['remark'];

function rosterOf(
  { rosterTab: known, roster, globals }: SchoolWorkbook,
  unit: HandOutUnit,
): LockedTab {
  const { header } = roster;
  if (header === null) throw new Error(`no header on ${known.tab.name}`);
  const people = new Map(unit.listed.map((person) => [person.row, person]));
  const rows = dataRows(known.tab, header, ['seq']).rows.flatMap((source): RowToCopy[] => {
    const person = people.get(source.row);
    if (person === undefined) return [];
    // As they were read, so that lists and rows of the unit say the same.
    const { id, name, branch, department } = person;
    const over = Object.entries({ id, name, branch, department }).map(
      ([key, text]) => [key, textCell(text)] as const,
    );
    return [
      { source, over: new Map([...over, ...KEPT_AT_HOME.map((key) => [key, null] as const)]) },
    ];
  });
  const keys = ROSTER_COLUMNS.map(({ key }) => key);
  const content = rosterTab(globals.organisation, copiedRows(rows, keys));
  const formats = [...content.numberFormats, ...copiedFormats(rows, keys)];
  return lockedBase('roster', '', ROSTER_TAB, ROSTER_COLUMNS, {
    ...content,
    numberFormats: formats,
  });
}

function baseOf(master: SchoolWorkbook, unit: HandOutUnit, base: BaseTab): LockedTab | null {
  const { tab, columns } = BASE_TABS[base];
  const { organisation } = master.globals;
  if (base === 'students' && unit.classes.length === 0) return null;
  const found = master.tables.baseHeaders.find((each) => each.base === base);
  if (found === undefined) {
    const content = baseTab(base, organisation, starterRows(base, master.globals));
    return lockedBase('base', base, tab, columns, content);
  }
  const rows = dataRows(found.tab, found.header, ['seq'])
    .rows.filter((row) => isOfUnit(master, unit, base, row))
    .map((source) => ({ source, over: new Map() }));
  const keys = columns.map(({ key }) => key);
  const content = baseTab(base, organisation, copiedRows(rows, keys));
  const formats = [...content.numberFormats, ...copiedFormats(rows, keys)];
  return lockedBase('base', base, tab, columns, { ...content, numberFormats: formats });
}

function isOfUnit(
  { tables }: SchoolWorkbook,
  unit: HandOutUnit,
  base: BaseTab,
  row: DataRow,
): boolean {
  switch (base) {
    case 'classes':
    case 'students': {
      const options = tables.school.classes.map(({ name }) => name);
      const read = readChoice(row.cell('class'), { options, aliases: 'class' });
      return unit.classes.length === 0 || unit.classes.includes(read.value ?? '');
    }
    case 'weeks':
    case 'months':
    case 'posts':
    case 'holidays':
      return true;
    case 'leaves': {
      const id = seenText(row.cell('id')).trim();
      return unit.people.some((person) => person.id === id);
    }
  }
}
