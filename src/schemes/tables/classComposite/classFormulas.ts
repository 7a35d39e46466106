/** Marks plus 加分 minus 扣分 between 0 and full marks plus bonus; full marks are 100 (E21). */
const OWN = 'MAX(0,MIN(100+{maxBonus},SUM([K!])+SUM([bonus])-SUM([deduct])))';

/** Every mark is a number; blanks are forgiven only where the school counts them as 0. */
const INCOMPLETE =
  'COUNT([K!])+IF({missing=zero},SUMPRODUCT(([K!]="")*1),0)<SUMPRODUCT(([K!]=[K!])*1)';

const UNREASONED = 'AND(SUM([bonus])>0,[bonusReason]=""),AND(SUM([deduct])>0,[deductReason]="")';

const VETOED = 'AND({veto=on},[veto]="是")';

/** 1 for every ranked row of the same grade and month with a better score. */
const BETTER =
  '([:grade]=[grade])*([:month]=[month])*([:score]<>"")*([:score]>[score])' +
  '*(1-({veto=on})*([:veto]="是"))';

/** How many ranked rows share a row's score, grade and month. */
const ALIKE =
  '(COUNTIFS([:grade],[:grade],[:month],[:month],[:score],[:score])' +
  '-({veto=on})*COUNTIFS([:grade],[:grade],[:month],[:month],[:score],[:score],[:veto],"是"))';

/**
 * Formulas of 班级综合考核表. 文明班级 has none: ties are told apart by items that the school
 * names on 参数设置, which no plain formula can follow.
 */
export const CLASS_FORMULAS = {
  score: `=IF(OR([class]="",${INCOMPLETE},${UNREASONED}),"",{{round ${OWN}}})`,
  band:
    '=IF([class]="","",IF([score]="","未完成",' +
    `IF(AND(${VETOED},{vetoEffect=lowestBand}),{band.fix.label},` +
    `{{band IF({bandOn=rounded},[score],ROUND(${OWN},9))}})))`,
  rank:
    `=IF(OR([score]="",${VETOED}),"",1+IF({rank=dense},` +
    `ROUND(SUMPRODUCT((${BETTER})/(${ALIKE}+1-(${BETTER}))),0),SUMPRODUCT(${BETTER})))`,
} as const;
