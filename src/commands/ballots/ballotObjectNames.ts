import { ballotObjects } from '../../domain/engines/ballot/ballotObjects';
import type { BallotPlan } from '../../domain/engines/ballot/ballotPlan';
import { isDue } from '../../domain/people/membership';
import type { School } from '../../domain/tables/school';
import type { TableRow } from '../../domain/tables/tableRow';

/** Somebody or something that is voted on, as a ballot names it. */
export interface BallotObjectName {
  /** The unit's key: 编号, or the name of a branch or body. */
  readonly key: string;
  readonly name: string;
  /** The name, with 编号 where two people share it. */
  readonly label: string;
}

/**
 * Who stands on the ballot, in the order of the results; where a scheme takes whoever has votes and
 * nobody has any yet, all members who are due.
 */
export function ballotObjectNames(
  plan: BallotPlan,
  school: School,
  rows: ReadonlyMap<string, readonly TableRow[]>,
): readonly BallotObjectName[] {
  const { scheme } = plan;
  const voted = ballotObjects({ scheme, rows, school, published: new Map() }, plan).map(
    ({ key, person }) => ({ key, name: person?.name ?? key }),
  );
  const found = voted.length > 0 ? voted : everybody(plan, school);
  return found.map((object) => ({
    ...object,
    label: found.some(({ key, name }) => name === object.name && key !== object.key)
      ? `${object.name} ${object.key}`
      : object.name,
  }));
}

function everybody({ engine }: BallotPlan, { roster, globals }: School) {
  if (engine.objects !== 'seen') return [];
  return roster.people
    .filter((person) => isDue(person, globals.yearEnd))
    .map(({ id, name }) => ({ key: id, name }));
}
