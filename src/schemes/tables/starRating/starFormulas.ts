import { EXEMPT, POSTPONED } from '../rosterStatus';

/** A blank score would come back as 0. */
const PULLED = 'INDEX([staff-composite/sheet.score],MATCH([id],[staff-composite/sheet.id],0))';

const KNOWN = 'COUNT([s1],[s2])';
const MEAN = `SUM([s1],[s2])/${KNOWN}`;

/** Places of the bands with shares. */
const FIVE = 'ROUND({group.quotas.5}*COUNT([:avg])/100,0)';
const FOUR = 'ROUND({group.quotas.4}*COUNT([:avg])/100,0)';
const RANK = '1+COUNTIFS([:avg],">"&[avg])';

const NUMBER = `IF({bandOn=rounded},[avg],ROUND(${MEAN},9))`;

/** A number that would be one of the bands with shares stands for the middle of the band below. */
const BELOW = `IF(${NUMBER}>={band.4.lo},({band.3.lo}+{band.4.lo})/2,${NUMBER})`;

const BY_SHARE =
  `IF(${RANK}<=${FIVE},{band.5.label},` +
  `IF(${RANK}<=${FIVE}+${FOUR},{band.4.label},{{band ${BELOW}}}))`;

/** How many stars the label stands for; -1 for the word of a state. */
const STARS = ['5', '4', '3', '2', '1', '0'].reduceRight(
  (rest, key) => `IF([stars]={band.${key}.label},${key},${rest})`,
  '-1',
);

const IS_ADVISER =
  'COUNTIFS([#roster.id],[id],[#roster.homeroom],"?*")+COUNTIFS([#classes.adviser],[id])>0';

const word = (condition: string): string =>
  `=IF(OR([id]="",${EXEMPT},${POSTPONED}),"",IF(${condition},"是","否"))`;

/** Formulas of 星级党员评定表 (3.11). A pulled semester score stands in its column as a value. */
export const STAR_FORMULAS = {
  /** Stands in a semester's input cell where the score is pulled (C-34). */
  pulled: `=IFERROR(IF(${PULLED}="","",${PULLED}),"")`,
  avg:
    `=IF(OR([id]="",${EXEMPT},${POSTPONED},${KNOWN}=0,` +
    `AND(${KNOWN}=1,{singleSemester=pending})),"",{{round ${MEAN}}})`,
  stars:
    `=IF([id]="","",IF(${EXEMPT},"免考",IF(${POSTPONED},"缓评",` +
    `IF([avg]="",IF(${KNOWN}=1,"待定","未完成"),` +
    `IF({mode=rankQuota},${BY_SHARE},{{band ${NUMBER}}})))))`,
  plaque: word(`${STARS}>={plaqueMinStars}`),
  pennant: word(`AND(${STARS}>={pennantMinStars},${IS_ADVISER})`),
} as const;
