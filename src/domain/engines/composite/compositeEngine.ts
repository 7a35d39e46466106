/**
 * To whom a component applies: everybody; whoever's post has a weekly quota of lessons or a
 * monthly quota of calls in 岗位定额; support staff; mentors and apprentices, who are those with an
 * entry in what the source publishes; Party members.
 */
export type ComponentRule = 'all' | 'weeklyQuota' | 'phoneQuota' | 'support' | 'pair' | 'member';

/** Components of one person, typed or pulled from other schemes, made one score of 100 (3.10). */
export interface CompositeEngine {
  readonly kind: 'composite';
  readonly table: string;
  /** Group of the components; `from` is the scheme a component is pulled from, "" for typed ones. */
  readonly group: string;
  /** Component -> rule; a component without one applies to everybody. */
  readonly applies: Readonly<Record<string, ComponentRule>>;
  /** Scheme a component is pulled from -> tab on which its score stands. */
  readonly sourceTabs: Readonly<Record<string, string>>;
  /** Input columns of points that are added and subtracted after rescaling. */
  readonly bonus: string;
  readonly deduct: string;
  /** Calculated columns. */
  readonly base: string;
  readonly score: string;
  readonly band: string;
  readonly rank: string;
  /** What the rescaled points are called in the explanation. */
  readonly rescaledLabel: string;
}
