import { ApiError } from '../../protocol/apiError';

/** The value a client set, of the type it must have; otherwise InvalidArgument. */
export function demandText(value: unknown, location: string): string {
  if (typeof value === 'string') return value;
  throw new ApiError('InvalidArgument', location);
}

export function demandNumber(value: unknown, location: string, least = 0): number {
  if (typeof value === 'number' && value >= least) return value;
  throw new ApiError('InvalidArgument', location);
}

export function demandFlag(value: unknown, location: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new ApiError('InvalidArgument', location);
}

/** One of a fixed list of words. */
export function demandWord<W extends string>(
  value: unknown,
  words: readonly W[],
  location: string,
): W {
  const word = words.find((known) => known === value);
  if (word === undefined) throw new ApiError('InvalidArgument', location);
  return word;
}
