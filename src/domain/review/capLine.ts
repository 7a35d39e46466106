import { compare, divide, type Exact, exact, HUNDRED, multiply } from '../exact/exact';

/** The highest share of the top band as a school wrote it, "1/3" or "30%", and as a fraction. */
export interface CapLimit {
  readonly text: string;
  readonly share: Exact;
}

/** How many stand at the top in a branch or in all, against the most that are usual. */
export interface CapLine {
  /** Branch; "" for all. */
  readonly group: string;
  /** Label of the top band. */
  readonly band: string;
  /** Numerator: with that band after what people decided. */
  readonly count: number;
  /** Denominator: 应考 on score sheets, 实考 of a ballot. */
  readonly due: number;
  /** Percent points, exact; null when nobody is due. */
  readonly share: Exact | null;
  readonly limit: string;
  /** The greatest number that is not over the limit, rounded down. */
  readonly most: number;
  /** Greater than the limit, not equal to it. A cap warns and moves nobody. */
  readonly isOver: boolean;
}

export function capLine(
  { group, band, count, due }: Pick<CapLine, 'group' | 'band' | 'count' | 'due'>,
  limit: CapLimit,
): CapLine {
  const share =
    due === 0 ? null : divide(multiply(exact(String(count)), HUNDRED), exact(String(due)));
  const most = mostOf(due, limit.share);
  return { group, band, count, due, share, limit: limit.text, most, isOver: count > most };
}

function mostOf(due: number, share: Exact): number {
  const allowed = multiply(share, exact(String(due)));
  let most = 0;
  while (most < due && compare(exact(String(most + 1)), allowed) <= 0) most += 1;
  return most;
}
