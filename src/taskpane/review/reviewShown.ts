import type { ReviewReport } from '../../commands/review/review';
import type { CapLine } from '../../domain/review/capLine';
import { REVIEW_KINDS, type ReviewItem, type ReviewKind } from '../../domain/review/reviewItem';
import { type AnyScheme, decimalsOfScheme } from '../../domain/tables/anyScheme';
import type { Language } from '../../messages/language';
import type { ReviewWording } from '../../messages/reviewSentence';

/** What the page shows: blank for all. */
export interface ReviewFilter {
  readonly scheme: string;
  readonly kind: string;
}

/** One row of the page. */
export interface ReviewRow {
  readonly key: string;
  readonly scheme: AnyScheme;
  readonly item: ReviewItem;
}

/** What is to be looked at, by scheme and kind; what people decided stands apart. */
export function reviewRows({ schemes }: ReviewReport, filter: ReviewFilter): readonly ReviewRow[] {
  return schemes.flatMap(({ scheme, items }) => {
    if (filter.scheme !== '' && filter.scheme !== scheme.id) return [];
    return REVIEW_KINDS.flatMap((kind) =>
      items.flatMap((item, index): ReviewRow[] => {
        const isShown = item.kind === kind && (filter.kind === '' || filter.kind === kind);
        return isShown ? [{ key: `${scheme.id} ${index}`, scheme, item }] : [];
      }),
    );
  });
}

/** How many there are of each kind that occurs, in the order of the kinds. */
export function reviewKinds(
  rows: readonly ReviewRow[],
): readonly { readonly kind: ReviewKind; readonly count: number }[] {
  return REVIEW_KINDS.flatMap((kind) => {
    const count = rows.filter(({ item }) => item.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** The shares of top bands that have a cap. */
export function reviewCaps(
  { schemes }: ReviewReport,
  { scheme: wanted, kind }: ReviewFilter,
): readonly { readonly scheme: AnyScheme; readonly caps: readonly CapLine[] }[] {
  if (kind !== '' && kind !== 'cap') return [];
  return schemes.filter(
    ({ scheme, caps }) => caps.length > 0 && (wanted === '' || wanted === scheme.id),
  );
}

export function wordingOf(scheme: AnyScheme, language: Language): ReviewWording {
  return { bands: scheme.bands, decimals: decimalsOfScheme(scheme), language };
}
