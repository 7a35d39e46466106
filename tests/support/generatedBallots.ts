import { groupOf } from '../../src/domain/tables/tableScheme';
import type { GeneratedRow } from './generatedPeople';
import { number, text } from './generatedPeople';
import type { TableToFill } from './tableToFill';

/** Somebody who is voted on, by the columns that name him. */
function objectsOf({ scheme, school }: TableToFill): readonly GeneratedRow[] {
  const members = school.people
    .filter(({ isMember }) => isMember)
    .map(({ id, name, branch }) => ({ id: text(id), name: text(name), branch: text(branch) }));
  switch (scheme.id) {
    case 'ballot-report':
      return [...school.branches, '党总支班子'].map((object) => ({ object: text(object) }));
    case 'ballot-commitment':
      return [
        ...members.slice(0, 8).map((member) => ({ ...member, kind: text('党员') })),
        ...school.branches.map((branch) => ({
          kind: text('党支部'),
          id: null,
          name: text(branch),
          branch: text(branch),
        })),
      ];
    default:
      return members;
  }
}

/** Ballots for every second object and tallies for the others (C-29); some add up wrongly (E18). */
export function tallyOf(request: TableToFill): readonly GeneratedRow[] {
  const { scheme, table, dice } = request;
  const groups = groupOf(scheme, 'groups').items.map(({ label }) => label);
  const items = groupOf(scheme, 'items').items.map(({ label }) => label);
  const parity = table.key === 'ballots' ? 0 : 1;
  const objects = objectsOf(request).filter((_, index) => index % 2 === parity);
  return objects.flatMap((object, at) =>
    groups.flatMap((group, order): GeneratedRow[] => {
      if (dice.chance(0.1)) return [];
      if (table.key === 'ballots') {
        return Array.from({ length: dice.between(1, 4) }, (_, index) => ({
          ...object,
          no: text(`${at}${order}${index}`.padStart(5, '0')),
          group: text(group),
          ...ticks(request),
        }));
      }
      const asked = scheme.id === 'ballot-report' ? items : [''];
      return asked.map((item) => ({
        ...object,
        group: text(group),
        ...(item === '' ? {} : { item: text(item) }),
        ...votes(request),
      }));
    }),
  );
}

/** One tick per item, sometimes none (弃权) or two (无效). */
function ticks({ scheme, dice }: TableToFill): GeneratedRow {
  const options = groupOf(scheme, 'options').items.map(({ label }) => label);
  return Object.fromEntries(
    groupOf(scheme, 'items').items.map(({ key }) => {
      if (dice.chance(0.1)) return [key, null];
      const first = dice.pick(options);
      return [key, text(dice.chance(0.06) ? `${options[0]}、${options[1]}` : first)];
    }),
  );
}

function votes({ scheme, dice }: TableToFill): GeneratedRow {
  const keys = [...groupOf(scheme, 'options').items.map(({ key }) => key), 'abstain', 'invalid'];
  const none = dice.chance(0.05);
  const counts = keys.map((key): [string, number] => [
    key,
    none ? 0 : key.length > 1 ? dice.between(0, 2) : dice.between(0, 9),
  ]);
  const sum = counts.reduce((total, [, count]) => total + count, 0) + (dice.chance(0.04) ? 1 : 0);
  return {
    ...Object.fromEntries(
      counts.map(([key, count]) => [key, dice.chance(0.01) ? null : number(count)]),
    ),
    back: number(sum),
    issued: number(sum + (dice.chance(0.3) ? dice.between(1, 12) : 0)),
  };
}
