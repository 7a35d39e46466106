import type { BallotPlan } from '../../domain/engines/ballot/ballotPlan';
import type { BallotSize } from '../../domain/engines/ballot/ballotSizes';
import { compare, toExactText } from '../../domain/exact/exact';
import { numberOf, type TableRow, textOf } from '../../domain/tables/tableRow';
import type { OutputRow, OutputValue } from '../../domain/tables/unitResult';
import { CHECK, checkText } from '../../sheets/ballot/tallyPageColumns';
import type { TableEvaluation } from '../tables/evaluateTables';
import { rowsOf } from '../tables/schoolTables';
import type { BallotObjectName } from './ballotObjectNames';

interface Counted {
  readonly plan: BallotPlan;
  readonly evaluation: TableEvaluation;
  readonly objects: readonly BallotObjectName[];
  readonly sizes: readonly BallotSize[];
}

/** Every voter group that got ballots, object and item with its votes as far as they are counted. */
export function tallyPageRows(vote: Counted): readonly OutputRow[] {
  const { plan, evaluation, objects, sizes } = vote;
  const counts = evaluation.output?.outputs.get(plan.engine.counts) ?? [];
  const tally = rowsOf(evaluation.inUse).get(plan.engine.tally.table) ?? [];
  return sizes
    .filter(({ papers }) => papers > 0)
    .flatMap(({ group }) =>
      objects.flatMap((object) =>
        plan.items.map(({ label: item }): OutputRow => {
          const counted = counts.find(
            ({ unit, values }) =>
              unit === object.key && values['group'] === group && values['item'] === item,
          );
          const figures = counted?.values ?? {
            issued: issuedOf(tally, vote, object.key, [group, item]),
          };
          const who = { object: object.key, id: object.key, name: object.name };
          return {
            unit: object.key,
            values: { ...figures, ...who, group, item, [CHECK]: checkOf(counted) },
            ...(counted?.valuesOnly === undefined ? {} : { valuesOnly: counted.valuesOnly }),
          };
        }),
      ),
    );
}

/** 发出 of a row of the tally that is not counted yet. */
function issuedOf(
  tally: readonly TableRow[],
  { plan: { engine } }: Counted,
  object: string,
  [group, item]: readonly [string, string],
): OutputValue {
  const row = tally.find(
    (each) =>
      Object.values(each.cells).some(({ text }) => text === object) &&
      textOf(each, engine.tally.group) === group &&
      (engine.tally.item === null || textOf(each, engine.tally.item) === item),
  );
  const issued = row === undefined ? null : numberOf(row, engine.tally.issued);
  return issued === null || toExactText(issued) === '0' ? null : issued;
}

function checkOf(counted: OutputRow | undefined): string {
  const { difference, back, issued } = counted?.values ?? {};
  if (typeof difference !== 'object' || difference === null) return '';
  const isOver =
    typeof back === 'object' &&
    typeof issued === 'object' &&
    back !== null &&
    issued !== null &&
    compare(back, issued) > 0;
  return checkText(toExactText(difference), isOver);
}
