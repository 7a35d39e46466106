import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { HeaderCandidate } from './headerCandidates';
import type { NameTable } from './likelyHeaders';
import type { NameLikeness } from './nameLikeness';
import type { PersonKeys, ValueReason } from './valueLikeness';
import type { ValueTable } from './valueTable';

/** One column of the scheme and the column of the office that is taken for it. */
export interface AssignedColumn {
  readonly key: string;
  /** 0-based. */
  readonly column: number;
  /** Above 100 where names and values agree. */
  readonly score: number;
  readonly why: readonly MatchReason[];
}

/** Why a column is proposed. */
export type MatchReason = NonNullable<NameLikeness['why']> | ValueReason;

/** What was compared on a tab before. */
export interface LikenessTables {
  readonly names: NameTable;
  readonly values: ValueTable;
}

/** Below this a column is left to the person. */
const LEAST_SCORE = 40;

/**
 * Gives every column of the scheme the column of the office that is most like it, each one once:
 * the surest pair first; of equals the one further left, then the one the scheme names first.
 */
export function assignColumns(
  { firstRow, rows, region }: HeaderCandidate,
  specs: readonly ColumnSpec[],
  people: PersonKeys,
  { names, values }: LikenessTables,
): readonly AssignedColumn[] {
  const pairs = specs.flatMap((spec) =>
    [...region.paths].flatMap(([column, path]): AssignedColumn[] => {
      const name = names.of(spec.header, path);
      const value = values.of(spec, column, firstRow - 1 + rows, people);
      const score = name.score + value.score;
      const why = [name.why, value.why].flatMap((reason) => reason ?? []);
      return score < LEAST_SCORE ? [] : [{ key: spec.key, column, score, why }];
    }),
  );
  // Sorting is stable, so columns of the scheme stay in their order among equals.
  pairs.sort((left, right) => right.score - left.score || left.column - right.column);
  const assigned = new Map<string, AssignedColumn>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (assigned.has(pair.key) || taken.has(pair.column)) continue;
    assigned.set(pair.key, pair);
    taken.add(pair.column);
  }
  return specs.flatMap(({ key }) => assigned.get(key) ?? []);
}
