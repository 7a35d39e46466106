import type { ColumnSpec } from '../../domain/scheme/scheme';
import { listOptions } from '../../domain/tables/listOptions';
import { groupOf } from '../../domain/tables/tableScheme';
import { absoluteColumn, rangeAddress } from '../address';
import { type InputList, inputRule } from '../inputRule';
import { FIRST_DATA_ROW } from '../layout';
import type { CellRule } from '../tabContent';
import type { TabPlace } from './formulaPlaces';
import { tableLimitCode } from './tableLimit';
import type { TableTabRequest } from './tableTabRequest';
import { tallyRule } from './tallyRules';

/** Built-in validation with an input hint for every input column. */
export function tableRules(
  request: TableTabRequest,
  specs: readonly ColumnSpec[],
  lastRow: number,
): CellRule[] {
  return specs.flatMap((spec, column) => {
    if (spec.source === 'calc' || spec.key === 'seq') return [];
    const range = rangeAddress({
      fromRow: FIRST_DATA_ROW,
      toRow: lastRow,
      fromColumn: column,
      toColumn: column,
    });
    const votes = tallyRule(request, specs, spec, range);
    if (votes !== null) return [votes];
    const code = tableLimitCode(request.scheme, request.table, spec);
    const max = code === null ? null : request.places.parameter(code);
    return [inputRule(spec, range, { max, list: tableList(request, spec) })];
  });
}

/**
 * What a column offers: 编号 from 花名册 and classes from 班级表 by reference, so that people who
 * come later are there too; other lists as they are now. Two ticks on a ballot are 无效 and no
 * mistake, and a department may be new: those only ask.
 */
function tableList(request: TableTabRequest, spec: ColumnSpec): InputList | null {
  if (spec.type === 'id')
    return isPersonId(request, spec) ? fromTab(request, 'roster', 'id') : null;
  if (spec.type !== 'list') return null;
  if (spec.listFrom === 'classes') {
    const classes = fromTab(request, 'classes', 'class');
    if (classes !== null) return classes;
  }
  const options = optionsOf(request, spec);
  if (options === null) return null;
  const fixed = spec.listFrom === undefined || spec.listFrom === 'branches';
  const strictness = spec.ballot === true || !fixed ? 'warning' : 'stop';
  return { source: { kind: 'list', options }, strictness };
}

function optionsOf(request: TableTabRequest, spec: ColumnSpec): readonly string[] | null {
  const { scheme, school } = request;
  if (spec.listOf !== undefined)
    return groupOf(scheme, spec.listOf).items.map(({ label }) => label);
  return listOptions(spec, scheme, school);
}

function isPersonId({ table }: TableTabRequest, spec: ColumnSpec): boolean {
  return table.people.some(({ id }) => id === spec.key);
}

function fromTab(
  { places }: TableTabRequest,
  base: 'roster' | 'classes',
  key: string,
): InputList | null {
  const place: TabPlace | null = places.base(base);
  const column = place?.columns.get(key);
  if (place === null || column === undefined) return null;
  const source = absoluteColumn(place.tab, column, place.fromRow, place.toRow);
  return { source: { kind: 'listFrom', source }, strictness: 'warning' };
}
