import type { School } from '../../domain/tables/school';
import type { HandOutBy } from '../../workbook/metadata';
import { handOutUnits, unitOf } from '../handOut/handOutUnits';
import type { CollectTable, ViewRow } from './collectTable';

/** The unit that hands in a row; "" where it is nobody's. */
export type GroupOf = (table: CollectTable, row: Pick<ViewRow, 'person' | 'unit'>) => string;

/**
 * Who hands in what: branch or department of the person a row is about, the branch that the row is
 * about, the department of a class (its grade where that is none), as handing out gives them out.
 */
export function rowGroups(school: School, by: HandOutBy): GroupOf {
  const classes = new Map(school.classes.map(({ name, grade }) => [name, grade]));
  for (const unit of handOutUnits(school, by)) {
    for (const name of unit.classes) classes.set(name, unit.name);
  }
  return (table, { person, unit }) => {
    if (person !== null) return unitOf(person, by);
    const [first = ''] = (unit ?? '').split('|');
    const isBranch = table.of.kind === 'table' && school.roster.branches.includes(first);
    return classes.get(first) ?? (isBranch ? first : '');
  };
}
