import { CONTEST_MARKS } from './contestPoints';

const MARKS = CONTEST_MARKS.items.map(({ key }) => `[judges.${key}]`);

/** Totals of all rows of the judges' tab. */
const TOTALS = `(${MARKS.join('+')})`;

/** 1 for the rows of the contestant. */
const OWN = '([judges.cid]=[cid])';

const JUDGES = 'COUNTIFS([judges.cid],[cid])';

const SUM = `SUMPRODUCT(${OWN}*${TOTALS})`;

/** A judge's row of the contestant with a blank in it (C-37). */
const BLANKS = `SUMPRODUCT(${OWN}*(${MARKS.map((mark) => `(${mark}="")`).join('+')}))`;

/** More than any total: the lowest total is what is missing most to it. */
const CEILING = '1000';

const HIGHEST = `SUMPRODUCT(MAX(${OWN}*${TOTALS}))`;

const LOWEST = `(${CEILING}-SUMPRODUCT(MAX(${OWN}*(${CEILING}-${TOTALS}))))`;

/** From `trimFrom` judges on without one highest and one lowest total (A-49). */
const MEAN =
  `IF(AND({trimFrom}>0,${JUDGES}>={trimFrom},${JUDGES}>=3),` +
  `(${SUM}-${HIGHEST}-${LOWEST})/(${JUDGES}-2),${SUM}/${JUDGES})`;

/** The mean of the judges, rounded once (R-02); "" with a blank mark. */
export const CONTEST_SCORE_FORMULA = `=IF([cid]="","",IF(OR(${JUDGES}=0,${BLANKS}>0),"",{{round ${MEAN}}}))`;

/** Places on the published score: 1, 2, 2, 4 or 1, 2, 2, 3 (R-12). */
export const CONTEST_RANK_FORMULA =
  '=IF([score]="","",IF({rank=min},COUNTIFS([:score],">"&[score])+1,' +
  'SUMPRODUCT(([:score]<>"")*([:score]>[score])/COUNTIF([:score],[:score]&""))+1))';

/** 奖级 by the rounded score, or 未完成 (C-05). */
export const CONTEST_BAND_FORMULA =
  '=IF([cid]="","",IF([score]="","未完成",IF({bandOn=rounded},{{band [score]}},' +
  `{{band ROUND(${MEAN},9)}})))`;

const AHEAD = 'COUNTIFS([:score],">"&[score])';

/** 是否晋级 with all tied in, or left open (A-46); a tie-break is written as a value. */
export const CONTEST_NEXT_FORMULA =
  `=IF([score]="","",IF(${AHEAD}>={promote},"",IF(OR({ties=include},` +
  `${AHEAD}+COUNTIFS([:score],[score])<={promote}),"晋级","待定")))`;
