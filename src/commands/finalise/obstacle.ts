import type { AnyScheme } from '../../domain/tables/anyScheme';

/** Why results cannot become final, in the order in which it is best put right. */
export const OBSTACLE_KINDS = [
  'notCalculated',
  'stale',
  'oldSummary',
  'awaiting',
  'cap',
  'open',
] as const;

export type ObstacleKind = (typeof OBSTACLE_KINDS)[number];

/** What an obstacle is about: a scheme, and in it a person, a unit or a branch. */
export interface ObstacleItem {
  readonly scheme: AnyScheme;
  readonly id: string;
  readonly name: string;
}

export interface Obstacle {
  readonly kind: ObstacleKind;
  /** Never empty. */
  readonly items: readonly ObstacleItem[];
}
