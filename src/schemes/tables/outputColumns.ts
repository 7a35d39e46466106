import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { ID_COLUMNS } from '../columnGroups';

/** The columns of an output; one that has no tab of its own, only lists, names people. */
export function outputColumns({ outputs }: TableScheme, key: string): readonly ColumnSpec[] {
  return outputs.find((output) => output.key === key)?.columns ?? ID_COLUMNS;
}
