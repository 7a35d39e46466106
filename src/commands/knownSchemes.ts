import type { AnyScheme } from '../domain/tables/anyScheme';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { ALL_TABLE_SCHEMES } from '../schemes/tables/allTableSchemes';
import type { CommandContext } from './command';

/** Every scheme that can be inserted, in the order they are offered. */
export function knownSchemes({
  tableSchemes = ALL_TABLE_SCHEMES,
}: Pick<CommandContext, 'tableSchemes'>): readonly AnyScheme[] {
  return [...ALL_SCHEMES, ...tableSchemes];
}
