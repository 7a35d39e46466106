/** 1 for every promise of the unit, by 编号; a branch has none on either tab, only its name (C-28). */
const MINE = '([ledger.id]=[id])*((([id]<>"")+([ledger.name]=[name]))>0)';

const COEFFICIENTS =
  `(SUMPRODUCT(${MINE}*([ledger.state]="完成")*({group.coef.done}` +
  '+({group.coef.late}-{group.coef.done})*([ledger.done]>[ledger.due])))' +
  `+SUMPRODUCT(${MINE}*([ledger.state]="部分完成"))*{group.coef.part}` +
  `+SUMPRODUCT(${MINE}*([ledger.state]="未完成"))*{group.coef.fail})`;

const KEEP = `100*${COEFFICIENTS}/[n]`;

const MIXED =
  `IF([review]="",${KEEP},(${KEEP}*{group.weights.keep}+SUM([review])*{group.weights.review})` +
  '/({group.weights.keep}+{group.weights.review}))';

const NOTHING_DUE = 'OR([n]="",[n]=0)';

/**
 * Formulas of 承诺考核结果. 应计承诺数 has none: which promises are due depends on 截至日期, which
 * is the day of the calculation where it is blank.
 */
export const PROMISE_FORMULAS = {
  keep: `=IF(${NOTHING_DUE},"",{{round ${KEEP}}})`,
  score: `=IF(${NOTHING_DUE},"",{{round ${MIXED}}})`,
  band:
    '=IF([name]="","",IF([score]="","未完成",' +
    `{{band IF({bandOn=rounded},[score],ROUND(${MIXED},9))}}))`,
} as const;
