import type { UnitFilter, UnitListSpec } from '../../domain/tables/unitList';

type Figures = readonly { readonly header: string; readonly value: string }[];

/** A 公示 of units (S0-38): `figures` are words, never marks. */
function notice(
  tab: string,
  subject: string,
  opening: string,
  filter: UnitFilter,
  figures: Figures = [],
): UnitListSpec {
  return { of: 'units', tab, form: 'notice', filter, figures, notice: { subject, opening } };
}

const bands = (...keys: readonly string[]): UnitFilter => ({ kind: 'bands', bands: keys });

/** 星级公示名单 (3.11). */
export const starNotice = notice(
  '星级公示名单',
  '{period}星级党员评定结果',
  '根据两个学期教职工个人综合考核结果，经支部评议、党组织研究，拟评定下列{n}名同志为四星级以上党员并授牌，现予公示。',
  bands('5', '4'),
  [{ header: '拟定星级', value: 'stars' }],
);

/** 优秀师徒 (3.9). */
export const mentoringNotice = notice(
  '优秀师徒公示名单',
  '{period}优秀师徒评选结果',
  '根据师徒结对考核结果，经考核领导组研究，拟评定下列{n}对师徒为优秀师徒，现予公示。',
  bands('top'),
  [{ header: '学科', value: 'subject' }],
);

/** 表彰候选 of the composite (3.10). */
export const staffNotice = notice(
  '综合考核表彰公示名单',
  '{period}综合考核拟表彰人员',
  '根据教职工个人综合考核结果，经研究，拟对下列{n}名同志予以表彰，现予公示。',
  bands('top'),
);

/** 家访先进 (3.7, C-26). */
export const visitNotice = notice(
  '家访先进公示名单',
  '{period}家访先进个人',
  '根据干部教师家访考核结果，经研究，拟对下列{n}名家访先进个人予以表彰，现予公示。',
  {
    kind: 'top',
    among: { kind: 'value', value: 'full', equals: ['是'] },
    value: 'visits',
    places: 3,
  },
  [{ header: '家访身份', value: 'role' }],
);

/** 先进党支部 (3.4). */
export const branchNotice = notice(
  '先进党支部公示名单',
  '{period}先进党支部推荐对象',
  '根据“三型”党组织述职评价考核结果，经研究，拟推荐下列{n}个支部为先进党支部，现予公示。',
  bands('good'),
  [{ header: '支部书记', value: 'secretary' }],
);

/** 文明班级 (3.12). */
export const classNotice = notice(
  '文明班级公示名单',
  '文明班级评选结果',
  '根据班级综合考核结果，拟授予下列{n}个班级文明班级称号，现予公示。',
  { kind: 'award' },
  [
    { header: '年级', value: 'grade' },
    { header: '班主任', value: 'adviser' },
    { header: '月份', value: 'month' },
  ],
);

/** 文明宿舍 (3.13). */
export const dormNotice = notice(
  '文明宿舍公示名单',
  '文明宿舍评比结果',
  '根据宿舍检查结果，拟授予下列{n}间宿舍文明宿舍称号，现予公示。',
  { kind: 'award' },
  [
    { header: '楼栋', value: 'building' },
    { header: '所属班级', value: 'class' },
    { header: '月份', value: 'month' },
  ],
);

/** 展评获奖 (3.14). */
export const contestNotice = notice(
  '展评获奖公示名单',
  '示范课、青年优质课展评获奖教师',
  '根据评委评分结果，经研究，拟对下列{n}名获奖教师予以表彰，现予公示。',
  bands('1', '2', '3'),
  [{ header: '拟定奖级', value: 'band' }],
);

/** 承诺公示名单 (3.5, S1-03): what was promised, on the notice board. */
export const promiseNotice: UnitListSpec = {
  of: 'rows',
  tab: '承诺公示名单',
  table: 'ledger',
  filter: { kind: 'filled', column: 'text' },
  columns: ['name', 'branch', 'cat', 'text', 'due', 'shown'],
  notice: {
    subject: '{period}党员和党支部承诺事项',
    opening:
      '按照认责承诺制度，现将党员和党支部的承诺事项{n}项予以公示，请党员、群众监督践诺情况。',
  },
};
