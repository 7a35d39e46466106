import school from './school.json';

/** A row as somebody would type it: plain values by column key. */
export type Typed = Readonly<Record<string, string | number | null | undefined>>;

/** What the example school types, by the name of the tab it stands on (DOMAIN.md 5). */
export const EXAMPLE_TYPED: Readonly<Record<string, readonly Typed[]>> = {
  一岗双责目标表: school['dual-duty'],
  述职评议计票表: school['ballot-report'].tally,
  三型党组织考核表: school['branch-three-type'],
  对标承诺台账: school.commitment.ledger,
  承诺考核结果: Object.entries(school.commitment.review).map(([id, review]) => ({ id, review })),
  听课记录: school.observation.log,
  家访记录: school['home-visit'].log,
  家访上报登记: school['home-visit'].collection,
  问师生记录: school['ask-service'].map((row) => ({
    ...row,
    dept: school.roster.find(({ id }) => id === row.id)?.dept,
  })),
  师徒结对登记: school.mentoring,
  师徒结对考核表: school.mentoring,
  个人综合考核表: school['staff-composite'],
  星级党员评定表: school['star-rating'].rows.map(({ id, name, branch, s2 }) => ({
    id,
    name,
    branch,
    s2,
  })),
  班级综合考核表: school['class-composite'],
  文明宿舍评比表: school['dorm-civilised'],
  展评评委打分表: school['lesson-contest'].rows,
};

/** Parameters that the example school has changed: scheme, 参数, value. */
export const EXAMPLE_PARAMETERS: readonly (readonly [string, string, string | number])[] = [
  ['全局', '学期', '第一学期'],
  ['全局', '截至日期', school.asOf],
  ['全局', '教师总数', school.teachersTotal],
  ['示范课/青年优质课展评', 'promote', school['lesson-contest'].promote],
];
