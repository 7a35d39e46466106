import { EXEMPT, POSTPONED } from '../rosterStatus';

/** Whether a component is switched off by its name as the scheme has it. */
const off = (label: string): string =>
  `ISNUMBER(FIND("、${label}、","、"&{disabledComponents}&"、"))`;

const TYPED: Readonly<Record<string, string>> = {
  ethics: '师德师风',
  work: '本职(教育教学)工作',
  attend: '出勤与会议',
};
const PULLED: Readonly<Record<string, string>> = {
  observe: '管理听课',
  visit: '家访',
  ask: '问师生',
  mentor: '师徒结对',
  promise: '认责承诺',
};

const max = (key: string): string => `{group.components.${key}}`;

const overTyped = (say: (key: string, label: string) => string, join: string): string =>
  Object.entries(TYPED)
    .map(([key, label]) => say(key, label))
    .join(join);

const overPulled = (say: (key: string) => string, join: string): string =>
  Object.keys(PULLED).map(say).join(join);

/** Points of a component: full marks x published / 100; "-" or 停用 in words (C-33). */
const pulled = (key: string, applies: string, known: string, published: string): string =>
  `=IF(OR([id]="",${EXEMPT}),"",IF(${off(PULLED[key] ?? '')},"停用",IF(${applies},` +
  `IFERROR(IF(${known},ROUND(${max(key)}*${published}/100,9),""),""),"-")))`;

const pulledBy = (key: string, applies: string, published: string): string =>
  pulled(key, applies, `${published}<>""`, published);

const found = (source: string, column: string): string =>
  `INDEX([${source}.${column}],MATCH([id],[${source}.id],0))`;

const listed = (source: string): string => `COUNTIFS([${source}.id],[id])>0`;

const IS_MEMBER =
  'COUNTIFS([#roster.id],[id],[#roster.partyStatus],"正式")' +
  '+COUNTIFS([#roster.id],[id],[#roster.partyStatus],"预备")>0';

/** 听课月度通报 has a row per month; the score stands in that of the semester (C-22). */
const SEMESTER = '[observation/monthly.id],[id],[observation/monthly.month],"学期"';
const OBSERVED = `SUMIFS([observation/monthly.rate],${SEMESTER})`;
const IS_OBSERVED = `COUNTIFS(${SEMESTER},[observation/monthly.rate],">=0")>0`;

/**
 * Formulas of pulled components. 师徒结对 has none: the rate of this semester (C-32) stands on no
 * tab.
 */
export const PULLED_FORMULAS: Readonly<Record<string, string>> = {
  observe: pulled('observe', listed('observation/monthly'), IS_OBSERVED, OBSERVED),
  visit: pulledBy('visit', listed('home-visit/result'), found('home-visit/result', 'score')),
  ask: pulledBy('ask', listed('ask-service/result'), found('ask-service/result', 'score')),
  mentor: '',
  promise: pulledBy('promise', IS_MEMBER, found('commitment/result', 'score')),
};

/** 适用满分: 100 (E21) without what is switched off and, when rescaled, what does not apply. */
const BASE =
  `100-${overTyped((key, label) => `${off(label)}*${max(key)}`, '-')}` +
  `-${overPulled((key) => `([${key}]="停用")*${max(key)}`, '-')}` +
  `-IF({nonApplicable=rescale},${overPulled((key) => `([${key}]="-")*${max(key)}`, '+')},0)`;

const GOT =
  `(SUM([components!])-${overTyped((key, label) => `${off(label)}*SUM([${key}])`, '-')}` +
  `+IF({nonApplicable=full},${overPulled((key) => `([${key}]="-")*${max(key)}`, '+')},0))`;

const TOTAL = `MAX(0,MIN(100+{maxBonus},100*${GOT}/[base]+SUM([bonus])-SUM([deduct])))`;

/** A pulled component without a source, or a blank mark unless blanks count 0 (R-06). */
const INCOMPLETE =
  `${overPulled((key) => `[${key}]=""`, ',')},AND(NOT({missing=zero}),` +
  `SUMPRODUCT(([components!]="")*1)>${overTyped((key, label) => `${off(label)}*([${key}]="")`, '+')})`;

const UNREASONED = 'AND(SUM([bonus])>0,[bonusReason]=""),AND(SUM([deduct])>0,[deductReason]="")';

const BETTER = '([:score]<>"")*([:score]>[score])';

/** Formulas of the last columns of 个人综合考核表 (3.10). */
export const STAFF_FORMULAS = {
  base: `=IF(OR([id]="",${EXEMPT}),"",IF(${BASE}>0,${BASE},""))`,
  score:
    `=IF(OR([id]="",[base]="",${EXEMPT},${POSTPONED},${INCOMPLETE},${UNREASONED}),"",` +
    `{{round ${TOTAL}}})`,
  band:
    `=IF([id]="","",IF(${EXEMPT},"免考",IF(${POSTPONED},"缓评",IF([score]="","未完成",` +
    `{{band IF({bandOn=rounded},[score],ROUND(${TOTAL},9))}}))))`,
  rank:
    '=IF([score]="","",1+IF({rank=dense},ROUND(SUMPRODUCT(' +
    `(${BETTER})/(COUNTIFS([:score],[:score])+1-(${BETTER}))),0),SUMPRODUCT(${BETTER})))`,
} as const;
