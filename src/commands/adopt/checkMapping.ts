import { locateMapping } from '../../sheets/adopt/locateMapping';
import type { CandidateTable } from '../../sheets/adopt/proposeMapping';
import type { TableMapping } from '../../workbook/metadata';
import { isSameTab } from '../../workbook/tabName';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandFailure } from '../command';
import { refused } from './adoptableTable';

/** Why a mapping cannot be used; null when it can. */
export function checkMapping(
  reading: WorkbookReading,
  mapping: TableMapping,
  table: CandidateTable,
): CommandFailure | null {
  return (
    tabFault(reading, mapping, table) ??
    columnFault(mapping, table) ??
    headerFault(reading, mapping)
  );
}

function tabFault(
  { tabs, metadata }: WorkbookReading,
  mapping: TableMapping,
  table: CandidateTable,
): CommandFailure | null {
  const names = tabs.map(({ name }) => name);
  if (!names.includes(mapping.tab)) return refused('noTab', mapping.tab, names.join('、'));
  const stamps = (metadata?.tabs ?? []).filter(({ name }) => names.includes(name));
  if (stamps.some(({ name }) => isSameTab(name, mapping.tab)))
    return refused('ourTab', mapping.tab);
  const ours = stamps.find(
    ({ role, scheme, part }) => role === 'fillIn' && scheme === table.scheme && part === table.part,
  );
  return ours === undefined ? null : refused('tableThere', table.title, ours.name);
}

function columnFault(mapping: TableMapping, table: CandidateTable): CommandFailure | null {
  const headerOf = (key: string): string =>
    table.columns.find((column) => column.key === key)?.header ?? key;
  const keys = mapping.columns.map(({ key }) => key);
  const paths = mapping.columns.map(({ path }) => path);
  const unknown = keys.find((key) => !table.columns.some((column) => column.key === key));
  if (unknown !== undefined) {
    const all = table.columns.map(({ header }) => header).join('、');
    return refused('unknownColumn', unknown, all);
  }
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) return refused('twice', headerOf(twice));
  const shared = paths.find((path, index) => paths.indexOf(path) !== index);
  if (shared !== undefined) return refused('twice', shared);
  const missing = missingKeys(table, keys);
  return missing.length === 0 ? null : refused('needed', missing.map(headerOf).join('、'));
}

/** Needed columns that are not among these; of a person 编号 or 姓名 is enough. */
function missingKeys(
  { needed, people }: CandidateTable,
  keys: readonly string[],
): readonly string[] {
  const unnamed = people.flatMap(({ id, name }) =>
    keys.includes(id) || keys.includes(name) ? [] : [name],
  );
  return [...new Set([...needed.filter((key) => !keys.includes(key)), ...unnamed])];
}

function headerFault({ tabs }: WorkbookReading, mapping: TableMapping): CommandFailure | null {
  const tab = tabs.find(({ name }) => name === mapping.tab);
  const place = tab === undefined ? null : locateMapping(tab, mapping);
  const missing = place?.missing ?? mapping.columns.map(({ path }) => path);
  return missing.length === 0 ? null : refused('noHeader', missing.join('、'), mapping.tab);
}
