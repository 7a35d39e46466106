import type { Scheme } from '../scheme/scheme';
import type { TableScheme } from './tableScheme';

/** The score sheets of 3.1, or one of the schemes on tables; several of both share a workbook. */
export type AnyScheme = Scheme | TableScheme;

export function isTableScheme(scheme: AnyScheme): scheme is TableScheme {
  return scheme.engine !== 'scoreSheet';
}

/** Decimals to which a scheme rounds its scores. */
export function decimalsOfScheme(scheme: AnyScheme): number {
  if (!isTableScheme(scheme)) return scheme.settings.decimals;
  const found = scheme.parameters.find(({ code }) => code === 'decimals')?.value ?? '2';
  return ['0', '1', '2', '3', '4'].findIndex((digit) => digit === found);
}
