import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import type { AnyScheme } from '../../domain/tables/anyScheme';
import { ALL_SCHEMES } from '../../schemes/allSchemes';
import { ALL_TABLE_SCHEMES } from '../../schemes/tables/allTableSchemes';
import { parametersWith } from '../../sheets/appendParameters';
import { findHeader } from '../../sheets/findHeader';
import { PARAMETERS_TAB } from '../../sheets/layout';
import { type ParameterPlaces, parameterPlace } from '../../sheets/parameterReference';
import { PARAMETER_HEADERS, parametersTab } from '../../sheets/parametersTab';
import { readParameters } from '../../sheets/readParameters';
import type { TabContent } from '../../sheets/tabContent';
import type { TabReading } from '../../sheets/tabReading';
import type { CommandContext } from '../command';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { type LockedTab, lockedBase } from './lockedBase';
import { onlyRows } from './masterRows';

/** 参数设置 as in the master, with the rows of 全局 and of these schemes only. */
export function parametersOf(
  master: SchoolWorkbook,
  schemes: readonly AnyScheme[],
  context: CommandContext,
): LockedTab {
  const content = copied(master, schemes, context) ?? parametersTab(master.globals, schemes);
  const columns = PARAMETER_HEADERS.map(({ key, text }) => ({ key, header: text }));
  return lockedBase('parameters', '', PARAMETERS_TAB, columns, content);
}

const WANTED = PARAMETER_HEADERS.map(({ key, text }) => ({
  key,
  headers: [text],
  required: false,
}));

/** Null where the master has no 参数设置, or none that can be read. */
function copied(
  { parameters, parametersTab: present, globals }: SchoolWorkbook,
  schemes: readonly AnyScheme[],
  context: CommandContext,
): TabContent | null {
  const header = present === null ? null : findHeader(present.tab, WANTED);
  if (present === null || header === null || parameters.places === null) return null;
  const rows = rowsOfSchemes(parameters.places, schemes);
  const tab = onlyRows(withoutFormulas(present.tab), header, rows);
  const tableSchemes = context.tableSchemes ?? ALL_TABLE_SCHEMES;
  const { places } = readParameters(tab, ALL_SCHEMES, globals.year, tableSchemes);
  return places === null ? null : parametersWith(tab, places, schemes, schemes);
}

function rowsOfSchemes(
  { rows }: ParameterPlaces,
  schemes: readonly AnyScheme[],
): readonly number[] {
  const owners = ['global', ...schemes.map(({ id }) => id)].map((id) => parameterPlace(id, ''));
  return [...rows].flatMap(([place, row]) =>
    owners.some((owner) => place.startsWith(owner)) ? [row] : [],
  );
}

/** Values only: a formula may point at a tab that stays at the office. */
function withoutFormulas(tab: TabReading): TabReading {
  return { ...tab, rows: tab.rows.map((row) => row.map(valueOf)) };
}

function valueOf(cell: CellContent): CellContent {
  switch (cell.type) {
    case 'blank':
      return BLANK_CELL;
    case 'text':
      return { type: 'text', text: cell.text };
    case 'number':
      return cell.format === undefined
        ? { type: 'number', number: cell.number }
        : { type: 'number', number: cell.number, format: cell.format };
    case 'boolean':
      return { type: 'boolean', boolean: cell.boolean };
    case 'error':
      return { type: 'error', text: cell.text };
  }
}
