/** Marks plus 加分 minus 扣分 between 0 and full marks plus bonus; full marks are 100 (E21). */
const OWN = 'MAX(0,MIN(100+{maxBonus},SUM([K!])+SUM([bonus])-SUM([deduct])))';

/** Every mark is a number; blanks are forgiven only where the school counts them as 0. */
const INCOMPLETE =
  'COUNT([K!])+IF({missing=zero},SUMPRODUCT(([K!]="")*1),0)<SUMPRODUCT(([K!]=[K!])*1)';

const UNREASONED = 'AND(SUM([bonus])>0,[bonusReason]=""),AND(SUM([deduct])>0,[deductReason]="")';

/** Sheet and ballot by weight; the sheet is not rounded inside (C-30). */
const MIXED =
  `IF([ballot]="",${OWN},(${OWN}*{group.weights.sheet}+SUM([ballot])*{group.weights.ballot})` +
  '/({group.weights.sheet}+{group.weights.ballot}))';

const BETTER = '([:score]<>"")*([:score]>[score])';

/** 述职评议得分; a blank cell there must not be read as 0. */
const VOTED = 'INDEX([ballot-report/result.score],MATCH([branch],[ballot-report/result.object],0))';

/** Formulas of 三型党组织考核表 (3.4). */
export const BRANCH_FORMULAS = {
  sheet: `=IF(OR([branch]="",${INCOMPLETE},${UNREASONED}),"",{{round ${OWN}}})`,
  ballot: `=IFERROR(IF(${VOTED}="","",${VOTED}),"")`,
  score:
    '=IF(OR([sheet]="",AND([ballot]="",NOT({ballotMissing=sheetOnly}))),"",' +
    `{{round ${MIXED}}})`,
  band:
    '=IF([branch]="","",IF([score]="","未完成",' +
    `{{band IF({bandOn=rounded},[score],ROUND(${MIXED},9))}}))`,
  rank:
    '=IF([score]="","",1+IF({rank=dense},ROUND(SUMPRODUCT(' +
    `(${BETTER})/(COUNTIFS([:score],[:score])+1-(${BETTER}))),0),SUMPRODUCT(${BETTER})))`,
} as const;
