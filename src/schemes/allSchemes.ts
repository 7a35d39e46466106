import type { Scheme } from '../domain/scheme/scheme';
import { doubleContract } from './doubleContract';

/** Every scheme the product ships, in the order they are offered. */
export const ALL_SCHEMES: readonly Scheme[] = [doubleContract];

/** The scheme with this id, e.g. "double-contract"; null when there is none. */
export function schemeById(id: string): Scheme | null {
  return ALL_SCHEMES.find((scheme) => scheme.id === id) ?? null;
}
