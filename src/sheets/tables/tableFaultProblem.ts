import type { Problem } from '../../domain/problem';
import type { TableFault } from '../../domain/tables/tableFault';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { cellAddress } from '../address';
import { PARAMETERS_TAB } from '../layout';
import { type ParameterPlaces, parameterPlace } from '../parameterReference';
import { tabProblem } from '../tabProblem';

/** E21 with the cell of 参数设置 to look at, where one cell is to blame. */
export function tableFaultProblem(
  scheme: TableScheme,
  fault: TableFault,
  places: ParameterPlaces | null,
): Problem {
  const { kind, code, ...facts } = fault;
  const row = code === '' ? undefined : places?.rows.get(parameterPlace(scheme.id, code));
  return tabProblem('E21', places?.tab ?? PARAMETERS_TAB, {
    cell: places === null || row === undefined ? '' : cellAddress(row, places.valueColumn),
    seen: 'seen' in fault ? fault.seen : '',
    detail: { reason: kind, scheme: scheme.title.zh, ...facts },
  });
}
