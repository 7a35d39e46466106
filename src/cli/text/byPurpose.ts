import type { AnyScheme } from '../../domain/tables/anyScheme';

export type Purpose = AnyScheme['purpose'];

/** What appraisals are for, in the order they are told. */
const PURPOSES: readonly Purpose[] = ['yearEnd', 'report', 'daily', 'award'];

export interface PurposeGroup<Item> {
  readonly purpose: Purpose;
  readonly items: readonly Item[];
}

/** Puts what is for the same purpose together, each in its order; a purpose without any is left out. */
export function byPurpose<Item>(
  items: readonly Item[],
  schemeOf: (item: Item) => AnyScheme,
): readonly PurposeGroup<Item>[] {
  return PURPOSES.flatMap((purpose) => {
    const found = items.filter((item) => schemeOf(item).purpose === purpose);
    return found.length === 0 ? [] : [{ purpose, items: found }];
  });
}
