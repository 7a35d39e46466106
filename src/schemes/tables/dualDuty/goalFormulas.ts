/** 1 for every goal of the person in a dimension. */
const PARTY = '([goals.id]=[id])*([goals.dim]="党建")';
const WORK = '([goals.id]=[id])*([goals.dim]="业务")';

/** 1 for a goal that cannot be counted yet. */
const OPEN = '(([goals.points]="")+([goals.got]="")*(1-({missing=zero})))';

const EXEMPT = 'SUMPRODUCT(([goals.id]=[id])*([goals.status]="免考"))>0';
const POSTPONED = 'SUMPRODUCT(([goals.id]=[id])*([goals.status]="缓评"))>0';

/** A goal with more points than it is worth (E03), or in no dimension. */
const WRONG = 'SUMPRODUCT(([goals.id]=[id])*(([goals.got]>[goals.points])+([goals.dim]="")))>0';

const PARTY_RATE =
  '100*SUMIFS([goals.got],[goals.id],[id],[goals.dim],"党建")' +
  '/SUMIFS([goals.points],[goals.id],[id],[goals.dim],"党建")';
const WORK_RATE =
  '100*SUMIFS([goals.got],[goals.id],[id],[goals.dim],"业务")' +
  '/SUMIFS([goals.points],[goals.id],[id],[goals.dim],"业务")';

const PARTY_OUT = `OR([id]="",${EXEMPT},${POSTPONED},SUMPRODUCT(${PARTY}*${OPEN})>0)`;
const WORK_OUT = `OR([id]="",${EXEMPT},${POSTPONED},SUMPRODUCT(${WORK}*${OPEN})>0)`;

const NO_PARTY = `SUMPRODUCT(${PARTY})=0`;
const NO_WORK = `SUMPRODUCT(${WORK})=0`;

/** 1 where the dimension is below the pass line, compared as the school chose. */
const PARTY_FAILS = `IF([party]="",0,(IF({bandOn=rounded},[party],ROUND(${PARTY_RATE},9))<{passLine})*1)`;
const WORK_FAILS = `IF([work]="",0,(IF({bandOn=rounded},[work],ROUND(${WORK_RATE},9))<{passLine})*1)`;

/** Formulas of 一岗双责考核结果 (3.2). */
export const GOAL_FORMULAS = {
  party: `=IF(${PARTY_OUT},"",IFERROR({{round ${PARTY_RATE}}},""))`,
  work: `=IF(${WORK_OUT},"",IFERROR({{round ${WORK_RATE}}},""))`,
  outcome:
    `=IF([id]="","",IF(${EXEMPT},"免考",IF(${POSTPONED},"缓评",` +
    `IF(OR(AND(${NO_PARTY},${NO_WORK}),AND({missingDimension=block},OR(${NO_PARTY},${NO_WORK}))),` +
    `"缺维度",IF(OR(${WRONG},AND([party]="",NOT(${NO_PARTY})),AND([work]="",NOT(${NO_WORK}))),"未完成",` +
    `{{band 2-${PARTY_FAILS}-${WORK_FAILS}}})))))`,
  follow:
    '=IF(OR([outcome]="",AND({failWhen=both},[outcome]<>{band.none.label})),"",' +
    '{{follow [outcome]}})',
} as const;
