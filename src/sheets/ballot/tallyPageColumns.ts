import type { BallotEngine } from '../../domain/engines/ballot/ballotEngine';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import { groupOf, type TableScheme, tableOf } from '../../domain/tables/tableScheme';

/** What 核对 says where the votes add up. */
export const BALANCED = '平';

/** Key of the column 核对. */
export const CHECK = 'check';

/**
 * The columns of 计票单: those of the counts tab with the same formulas, so that what is typed on
 * the tally or as ballots stands here at once; blank while a row is not counted to the end.
 */
export function tallyPageColumns(scheme: TableScheme, engine: BallotEngine): readonly ColumnSpec[] {
  const counts = scheme.outputs.find(({ key }) => key === engine.counts)?.columns ?? [];
  const named = (key: string): readonly ColumnSpec[] => counts.filter((each) => each.key === key);
  const options = groupOf(scheme, engine.options).items.map(({ key }) => key);
  const figures = [...options, 'abstain', 'invalid', 'valid'];
  const difference = bodyOf(named('difference')[0]);
  return [
    ...named('group'),
    ...counts.filter(({ key }) => key === 'object' || key === 'id' || key === 'name'),
    ...named('item'),
    ...named('issued').map((spec) => {
      const body = bodyOf(spec);
      return { ...spec, formula: `=IF(N(${body})=0,"",${body})` };
    }),
    ...named('back').map((spec) => ({
      ...spec,
      formula: `=IF(${isCounted(scheme, engine)},${bodyOf(spec)},"")`,
    })),
    ...figures.flatMap(named).map((spec) => ({
      ...spec,
      formula: `=IF([back]="","",${bodyOf(spec)})`,
    })),
    {
      key: CHECK,
      header: '核对',
      type: 'text',
      required: false,
      source: 'calc',
      width: 18,
      hint: '',
      formula:
        `=IF([back]="","",IF(${difference}=0,"${BALANCED}",IF([back]>[issued],` +
        `"收回比发出多 "&${difference}&" 张","各项之和与收回相差 "&${difference}&" 票")))`,
    },
  ];
}

/** The text of `CHECK` that its formula gives. */
export function checkText(difference: string, isOverIssued: boolean): string {
  if (difference === '0') return BALANCED;
  return isOverIssued ? `收回比发出多 ${difference} 张` : `各项之和与收回相差 ${difference} 票`;
}

function bodyOf(spec: ColumnSpec | undefined): string {
  return (spec?.formula ?? '=0').slice(1);
}

/** Ballots are typed for the row's object and group, or its row of the tally has every count. */
function isCounted(scheme: TableScheme, engine: BallotEngine): string {
  const { ballots, tally } = engine;
  const object = objectColumn(scheme, engine);
  const typed = `[${ballots.table}.${object}],[${object}],[${ballots.table}.${ballots.group}],[group]`;
  const row =
    `[${tally.table}.${object}],[${object}],[${tally.table}.${tally.group}],[group]` +
    (tally.item === null ? '' : `,[${tally.table}.${tally.item}],[item]`);
  const options = groupOf(scheme, engine.options).items.map(({ key }) => key);
  const counts = [tally.issued, tally.returned, ...options, tally.abstained, tally.invalid];
  const filled = counts.map((key) => `,[${tally.table}.${key}],"<>"`).join('');
  return `OR(COUNTIFS(${typed})>0,COUNTIFS(${row}${filled})>0)`;
}

/** The column that names the object on ballots, tally and counts. */
function objectColumn(scheme: TableScheme, { tally }: BallotEngine): string {
  const { unit, people } = tableOf(scheme, tally.table);
  return unit[0] ?? people[0]?.id ?? '';
}
