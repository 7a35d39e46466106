/** 1 for every check of the dormitory in the month. */
const MINE = '([checks.dorm]=[dorm])*(TEXT([checks.date],"yyyy-mm")=[month])';

/** The mean of the checks, not rounded; the points of a check are exact on their tab. */
const MEAN = `ROUND(SUMPRODUCT(${MINE},[checks.score])/[n],9)`;

const VETOED = `AND({veto=on},SUMPRODUCT(${MINE}*([checks.veto]="是"))>0)`;

/**
 * Formulas of 文明宿舍评比表 and 文明宿舍评比结果. 名次 and 文明宿舍 have none: a veto in any check
 * of another dormitory's month (C-36) and ties told apart by named items are beyond a formula.
 */
export const DORM_FORMULAS = {
  check:
    '=IF(OR([dorm]="",COUNT([K!])+IF({missing=zero},SUMPRODUCT(([K!]="")*1),0)' +
    '<SUMPRODUCT(([K!]=[K!])*1)),"",ROUND(MAX(0,MIN(100,SUM([K!]))),9))',
  count: `=IF([dorm]="","",SUMPRODUCT(${MINE}))`,
  month:
    `=IF([dorm]="","",IF(OR([n]=0,SUMPRODUCT(${MINE}*([checks.score]=""))>0),"",` +
    `{{round ${MEAN}}}))`,
  band:
    '=IF([dorm]="","",IF([score]="","未完成",' +
    `IF(AND(${VETOED},{vetoEffect=lowestBand}),{band.fix.label},` +
    `{{band IF({bandOn=rounded},[score],${MEAN})}})))`,
} as const;
