import type { PointGroup } from '../../../domain/tables/tableParameter';
import { asksMany, type BallotFormulaParts } from './ballotFormulas';

const OVERALL = '"总体评价"';

/** Criterion of the items that the score is made from. */
const BASIS = `IF({basis=overall},${OVERALL},IF({basis=indicators},"<>总体评价","*"))`;

/**
 * Valid votes of 总体评价; "" where nothing is counted: no votes, a blank in the tally,
 * votes that do not add up (E18), or both modes at once (C-29). The other figures follow it.
 */
export function validVotesFormula(parts: BallotFormulaParts): string {
  const { object, options } = parts;
  const many = asksMany(parts);
  const basis = many ? BASIS : OVERALL;
  const first = options.items[0]?.key ?? '';
  const blanks = ['back', 'abstain', 'invalid', ...options.items.map(({ key }) => key)]
    .map((key) => `([tally.${key}]="")`)
    .join('+');
  const items = many
    ? `IF({basis=overall},([tally.item]=${OVERALL})*1,IF({basis=indicators},([tally.item]<>${OVERALL})*1,1))`
    : '1';
  const ballots = `COUNTIFS([ballots.${object}],[${object}])`;
  return (
    `=IF(OR(COUNTIFS([@counts.${object}],[${object}])=0,` +
    `COUNTIFS([@counts.${object}],[${object}],[@counts.item],${basis},[@counts.difference],"<>0")>0,` +
    `AND(${ballots}>0,COUNTIFS([tally.${object}],[${object}],[tally.${first}],">=0")>0),` +
    `AND(${ballots}=0,SUMPRODUCT(([tally.${object}]=[${object}])*${items}*((${blanks})>0))>0)),"",` +
    `${overallSum(parts, 'valid')})`
  );
}

/** A figure of 总体评价 over all groups. */
export function overallSum({ object }: BallotFormulaParts, key: string): string {
  return `SUMIFS([@counts.${key}],[@counts.${object}],[${object}],[@counts.item],${OVERALL})`;
}

/** Such a figure as a column; "" where nothing is counted. */
export function overallFormula(parts: BallotFormulaParts, key: string): string {
  return `=IF([valid]="","",${overallSum(parts, key)})`;
}

/** Percent of the valid votes that chose one of these options, two decimals (C-38). */
export function rateFormula(parts: BallotFormulaParts, keys: readonly string[]): string {
  const chosen = keys.map((key) => overallSum(parts, key)).join('+');
  return `=IF(OR([valid]="",[valid]=0),"",ROUND(100*(${chosen})/[valid],2))`;
}

/** The score of one group by the basis of A-20; "" without a valid vote. */
export function groupResultFormula(parts: BallotFormulaParts, label: string): string {
  const { object } = parts;
  const mean = (items: string): string =>
    `AVERAGEIFS([@counts.score],[@counts.${object}],[${object}],[@counts.group],"${label}",[@counts.item],${items})`;
  const overall = mean(OVERALL);
  if (!asksMany(parts)) return `=IF([valid]="","",IFERROR(${overall},""))`;
  const others = mean('"<>总体评价"');
  return (
    `=IF([valid]="","",IFERROR(IF({basis=overall},${overall},IF({basis=indicators},${others},` +
    `IFERROR((${overall}+${others})/2,IFERROR(${overall},${others})))),""))`
  );
}

/** The weighted mean of the groups that have a valid vote, unrounded. */
function weightedMean(groups: PointGroup): string {
  const points = groups.items.map(
    ({ key }) => `IF([s${key}]="",0,[s${key}]*{group.groups.${key}})`,
  );
  return `(${points.join('+')})/(${weightSum(groups)})`;
}

function weightSum(groups: PointGroup): string {
  return groups.items.map(({ key }) => `IF([s${key}]="",0,{group.groups.${key}})`).join('+');
}

/** 测评得分, rounded once; "" where nothing is counted or a group blocks. */
export function ballotScoreFormula(groups: PointGroup): string {
  const silent = groups.items
    .map(({ key }) => `AND([s${key}]="",{group.groups.${key}}>0)`)
    .join(',');
  return (
    `=IF([valid]="","",IF(OR(${weightSum(groups)}=0,AND({emptyGroup=block},OR(${silent}))),"",` +
    `{{round ${weightedMean(groups)}}}))`
  );
}

/** 等次 by the rounded or the unrounded score, or where the object stands (C-05). */
export function ballotBandFormula(groups: PointGroup): string {
  return `=IF([score]="","未完成",IF({bandOn=rounded},{{band [score]}},{{band ROUND(${weightedMean(groups)},9)}}))`;
}
