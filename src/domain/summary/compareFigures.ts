import type { GroupFigures, SchemeFigures } from './schemeFigures';

/** One group in both periods; null where it was or is not there. */
export interface GroupComparison {
  /** "" for all. */
  readonly group: string;
  readonly before: GroupFigures | null;
  readonly now: GroupFigures | null;
}

/** One scheme in both periods. */
export interface SchemeComparison {
  readonly id: string;
  readonly title: string;
  /** Of the present workbook where it has the scheme, else of the one before. */
  readonly bands: readonly { readonly key: string; readonly label: string }[];
  readonly total: GroupComparison;
  readonly groups: readonly GroupComparison[];
}

/**
 * The schemes and groups of two periods side by side, by scheme id, group name and band key: those
 * of now in their order, then those that are there no more. Nothing is left out.
 */
export function compareFigures(
  before: readonly SchemeFigures[],
  now: readonly SchemeFigures[],
): readonly SchemeComparison[] {
  return pairs(before, now, ({ id }) => id).flatMap(([old, present]) => {
    const known = present ?? old;
    if (known === null) return [];
    return [
      {
        id: known.id,
        title: known.title,
        bands: known.total.bands.map(({ key, label }) => ({ key, label })),
        total: { group: '', before: old?.total ?? null, now: present?.total ?? null },
        groups: pairs(old?.groups ?? [], present?.groups ?? [], ({ group }) => group).map(
          ([one, other]) => ({
            group: (other ?? one)?.group ?? '',
            before: one,
            now: other,
          }),
        ),
      },
    ];
  });
}

function pairs<Item>(
  before: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string,
): (readonly [Item | null, Item | null])[] {
  const keys = new Set(now.map(keyOf));
  return [
    ...now.map((item) => {
      const old = before.find((each) => keyOf(each) === keyOf(item)) ?? null;
      return [old, item] as const;
    }),
    ...before.filter((item) => !keys.has(keyOf(item))).map((item) => [item, null] as const),
  ];
}
