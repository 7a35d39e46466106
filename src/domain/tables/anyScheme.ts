import type { Scheme } from '../scheme/scheme';
import type { TableScheme } from './tableScheme';

/** The score sheets of 3.1, or one of the schemes on tables; several of both share a workbook. */
export type AnyScheme = Scheme | TableScheme;

export function isTableScheme(scheme: AnyScheme): scheme is TableScheme {
  return scheme.engine !== 'scoreSheet';
}
