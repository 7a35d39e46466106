import type { PointGroup } from '../../../domain/tables/tableParameter';

/** What the formulas of a ballot need to know of its tabs. */
export interface BallotFormulaParts {
  readonly items: PointGroup;
  readonly options: PointGroup;
  /** Column that names the object on ballots, tally, counts and result: `object` or `id`. */
  readonly object: string;
  readonly invalidText: string;
}

/** Whether the ballot asks more than 总体评价; only then is there a column 评议项目 and a basis. */
export function asksMany({ items }: BallotFormulaParts): boolean {
  return items.items.length > 1;
}

/** Criterion of every tick: with 整票无效 a ballot with any invalid tick counts for nothing. */
function unspoilt({ items, invalidText }: BallotFormulaParts): string {
  const other = `"<>"&IF({invalidScope=ballot},"${invalidText}","—")`;
  return items.items.map(({ key }) => `,[ballots.${key}],${other}`).join('');
}

/** Typed ballots that ticked an option, and the tally's count of it, for the row's item. */
export function optionCountFormula(parts: BallotFormulaParts, key: string): string {
  const { items, options, object } = parts;
  const tick = options.items.find((option) => option.key === key)?.label ?? '';
  const who = `[ballots.${object}],[${object}],[ballots.group],[group]`;
  const typed = items.items.reduceRight(
    (rest, item) =>
      `IF([item]="${item.label}",COUNTIFS(${who},[ballots.${item.key}],"${tick}"${unspoilt(parts)}),${rest})`,
    '0',
  );
  return `=${typed}+${tallySum(parts, key)}`;
}

/** The tally's figure for the row's object, group and item. */
export function tallySum(parts: BallotFormulaParts, key: string): string {
  const { object } = parts;
  return `SUMIFS([tally.${key}],[tally.${object}],[${object}],[tally.group],[group]${asksMany(parts) ? ',[tally.item],[item]' : ''})`;
}

/** Valid votes of the row. */
export function validFormula({ options }: BallotFormulaParts): string {
  return `=${options.items.map(({ key }) => `[${key}]`).join('+')}`;
}

/** The score of a group on an item, 分; "" without a valid vote or where votes do not add up. */
export function groupScoreFormula({ options }: BallotFormulaParts): string {
  const worth = options.items.map(({ key }) => `[${key}]*{group.options.${key}}`).join('+');
  return `=IF(OR([valid]=0,[difference]<>0),"",(${worth})/([valid]+IF({abstainInDenominator=yes},[abstain],0)))`;
}

const OVERALL = '"总体评价"';

/** How many ballots are typed for the row's object and group; 0 in mode 2. */
function typedBallots({ object }: BallotFormulaParts): string {
  return `COUNTIFS([ballots.${object}],[${object}],[ballots.group],[group])`;
}

/** 发出 or 收回 as the tally has it beside typed ballots: in its row of 总体评价 (C-29). */
function control(parts: BallotFormulaParts, key: string): string {
  const { object } = parts;
  return `SUMIFS([tally.${key}],[tally.${object}],[${object}],[tally.group],[group]${asksMany(parts) ? `,[tally.item],${OVERALL}` : ''})`;
}

export function issuedFormula(parts: BallotFormulaParts): string {
  const out = control(parts, 'issued');
  return `=IF(${typedBallots(parts)}>0,IF(${out}=0,"",${out}),${tallySum(parts, 'issued')})`;
}

export function returnedFormula(parts: BallotFormulaParts): string {
  const typed = typedBallots(parts);
  return `=IF(${typed}>0,${typed},${tallySum(parts, 'back')})`;
}

/** Blank ticks of typed ballots, and the tally's 弃权. */
export function abstainFormula(parts: BallotFormulaParts): string {
  const { items, object } = parts;
  const who = `[ballots.${object}],[${object}],[ballots.group],[group]`;
  const typed = items.items.reduceRight(
    (rest, { key, label }) =>
      `IF([item]="${label}",COUNTIFS(${who},[ballots.${key}],""${unspoilt(parts)}),${rest})`,
    '0',
  );
  return `=${typed}+${tallySum(parts, 'abstain')}`;
}

/** Typed ballots that are neither an option nor blank, and the tally's 无效. */
export function invalidFormula(parts: BallotFormulaParts): string {
  const options = parts.options.items.map(({ key }) => `[${key}]`).join('-');
  const typed = typedBallots(parts);
  return `=IF(${typed}>0,${typed}-${options}-[abstain],0)+${tallySum(parts, 'invalid')}`;
}

/** By how many votes a row does not add up (E18, A-21); 0 when all is well. */
export function differenceFormula(parts: BallotFormulaParts): string {
  const options = parts.options.items.map(({ key }) => `[${key}]`).join('+');
  const back = control(parts, 'back');
  const typed = typedBallots(parts);
  return (
    `=IF([back]>[issued],[back]-[issued],IF(AND(${typed}>0,${back}>0),ABS([back]-${back}),` +
    `ABS(${options}+[abstain]+[invalid]-[back])))`
  );
}
