import type { ColumnSpec } from '../scheme/scheme';
import type { School } from './school';
import type { TableScheme } from './tableScheme';

/** The body above the branches that gives a report of its own (3.3). */
const GENERAL_COMMITTEE = '党总支班子';

/**
 * What may stand in a list column of a school (C-01): for `listFrom` the entries of its base tab,
 * otherwise the list of the column. Objects of a ballot are the branches and 党总支班子, or what the
 * scheme's parameter `objects` lists besides the branches. Null for a column without a list.
 */
export function listOptions(
  column: ColumnSpec,
  scheme: TableScheme,
  school: School,
): readonly string[] | null {
  const { listFrom } = column;
  if (listFrom === undefined) return column.list ?? null;
  switch (listFrom) {
    case 'branches':
      return school.roster.branches;
    case 'classes':
      return school.classes.map(({ name }) => name);
    case 'grades':
      return distinct(school.classes.map(({ grade }) => grade));
    case 'departments':
      return distinct(school.roster.people.map(({ department }) => department));
    case 'objects':
      return distinct([...school.roster.branches, ...otherObjects(scheme)]);
  }
}

function otherObjects(scheme: TableScheme): readonly string[] {
  const listed = scheme.parameters.find(({ code }) => code === 'objects');
  return listed === undefined ? [GENERAL_COMMITTEE] : listed.value.split('、');
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
