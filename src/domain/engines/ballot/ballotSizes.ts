import { greatest, toCellNumber } from '../../exact/exact';
import { isMemberAt } from '../../people/membership';
import type { School } from '../../tables/school';
import { numberOf, type TableRow, textOf } from '../../tables/tableRow';
import type { BallotPlan } from './ballotPlan';

/** How many papers a voter group needs. */
export interface BallotSize {
  /** The group's label, which ballots are numbered by: "A". */
  readonly group: string;
  readonly papers: number;
}

/**
 * How many papers each voter group needs where nobody says it: as many as the tally says went out,
 * else as many people as 花名册 has for the group, else 0 (leaders and parents are not on it).
 */
export function ballotSizes(
  plan: BallotPlan,
  school: Pick<School, 'roster' | 'globals'>,
  tally: readonly TableRow[],
): readonly BallotSize[] {
  return plan.groups.map(({ key, label }) => ({
    group: label,
    papers: issuedTo(label, plan, tally) ?? electors(plan.engine.electors?.[key], school),
  }));
}

/** The greatest 发出票数 of a group; null where nobody wrote one down. */
function issuedTo(
  label: string,
  { engine }: BallotPlan,
  tally: readonly TableRow[],
): number | null {
  const issued = tally
    .filter((row) => textOf(row, engine.tally.group) === label)
    .flatMap((row) => numberOf(row, engine.tally.issued) ?? []);
  const [first, ...rest] = issued;
  return first === undefined ? null : toCellNumber(greatest(first, ...rest));
}

function electors(
  who: 'members' | 'others' | undefined,
  { roster, globals }: Pick<School, 'roster' | 'globals'>,
): number {
  if (who === undefined) return 0;
  return roster.people.filter(
    (person) =>
      isMemberAt(person, globals.yearEnd) === (who === 'members') &&
      (who === 'members' || person.left === null),
  ).length;
}
