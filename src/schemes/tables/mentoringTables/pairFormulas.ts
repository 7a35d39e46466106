/** Columns, words and parameters of one role, for its formula. */
const ROLES = {
  mentor: {
    counts: ['m1', 'm2'],
    direction: '师听徒',
    quota: '{quotaMentor}',
    points: '{group.lessons.q1}',
    person: 'mid',
  },
  apprentice: {
    counts: ['a1', 'a2'],
    direction: '徒听师',
    quota: '{quotaApprentice}',
    points: '{group.lessons.q2}',
    person: 'aid',
  },
} as const;

type Role = (typeof ROLES)[keyof typeof ROLES];

const OTHER_SEMESTER = ['仅第二学期', '仅第一学期'] as const;

/** Of the row's pair, from the register. */
function registered(column: string): string {
  return `INDEX([register.${column}],MATCH([pair],[register.pair],0))`;
}

/** 1 for dates of the second semester: February to July. */
function spring(dates: string): string {
  return `(TEXT(${dates},"m")*1>=2)*(TEXT(${dates},"m")*1<=7)`;
}

const TERM = '({global.semester}&"")';

const says = (words: readonly string[], letters: readonly string[]): string =>
  `OR(${[...words.map((word) => `ISNUMBER(FIND("${word}",${TERM}))`), ...letters.map((letter) => `${TERM}="${letter}"`)].join(',')})`;

/** Whether 校历 is that of the second semester: by 学期, else by its first day. */
function isSecond(first: string): string {
  const second = says(['二学期', '2学期', '下学期'], ['二', '2', '下']);
  const opening = says(['一学期', '1学期', '上学期'], ['一', '1', '上']);
  return `IF(${second},1,IF(${opening},0,${spring(first)}))`;
}

/** Log rows of the pair in a semester: that of 校历 where it holds the date, else by month (C-31). */
function logged(semester: 0 | 1, direction: string): string {
  const first = 'MIN([#weeks.start])';
  const inside = `([log.date]>=${first})*([log.date]<=MAX([#weeks.end]))`;
  const isSpring = `(${inside}*${isSecond(first)}+(1-${inside})*${spring('[log.date]')})`;
  const which = semester === 1 ? isSpring : `(1-${isSpring})`;
  const way = direction === '' ? '' : `*([log.dir]="${direction}")`;
  return `SUMPRODUCT(([log.pair]=[pair])*${which}${way})`;
}

/** The quota of the semester, spread over the person's pairs where it is not per pair (A-38). */
function quotaOf(role: Role, semester: 0 | 1): string {
  const pairs = `COUNTIFS([register.${role.person}],${registered(role.person)},[register.terms],"<>${OTHER_SEMESTER[semester]}")`;
  return `IF({quotaPerPair=yes},${role.quota},${role.quota}/${pairs})`;
}

/** Whether the semester counts, by 考核学期. */
function counts(semester: 0 | 1): string {
  return `(${registered('terms')}<>"${OTHER_SEMESTER[semester]}")`;
}

/** The rate of a semester that counts; 0 where it does not. */
function rate(role: Role, semester: 0 | 1): string {
  const key = role.counts[semester];
  const did = `IF([${key}]="",${logged(semester, role.direction)},[${key}])`;
  return `IF(${counts(semester)},MIN(1,(${did})/(${quotaOf(role, semester)})),0)`;
}

/** A semester that counts, with neither a typed count nor any row in the log. */
function unknown(role: Role, semester: 0 | 1): string {
  return `AND(${counts(semester)},[${role.counts[semester]}]="",${logged(semester, '')}=0)`;
}

/** Full marks times the mean rate of the semesters that count, 分 (3.9); "" when one is missing. */
export function lessonFormula(key: keyof typeof ROLES): string {
  const role: Role = ROLES[key];
  return (
    `=IFERROR(IF(OR(${unknown(role, 0)},${unknown(role, 1)}),"",` +
    `${role.points}*(${rate(role, 0)}+${rate(role, 1)})/(${counts(0)}+${counts(1)})),"")`
  );
}

const SUM = '[q1]+[q2]+SUM([manual!])';

/** q1 + q2 + the four marks, rounded once (R-02); "" when anything is missing (R-06). */
export const PAIR_SCORE_FORMULA =
  '=IF(OR([pair]="",[q1]="",[q2]="",COUNT([contract],[plan],[show],[spot])<4),"",{{round ' +
  `${SUM}}})`;

/** Both quotas are met where both roles have their full marks (A-39). */
const UNMET =
  'AND({excellentNeedsQuota=yes},OR(ROUND([q1],9)<{group.lessons.q1},ROUND([q2],9)<{group.lessons.q2}))';

/** 听课定额未满,不评优秀: the number is held at the lower bound of 良好. */
function held(value: string): string {
  return `IF(${UNMET},MIN(${value},{band.fine.lo}),${value})`;
}

/** 等次 by the rounded or the unrounded score (R-04), or 未完成 (C-05). */
export const PAIR_BAND_FORMULA =
  `=IF([pair]="","",IF([score]="","未完成",IF({bandOn=rounded},{{band ${held('[score]')}}},` +
  `{{band ${held(`ROUND(${SUM},9)`)}}})))`;
