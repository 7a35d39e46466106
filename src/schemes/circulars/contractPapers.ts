import type { ListSpec } from '../../domain/lists/listSpec';

/** 责任书公示名单 (3.1, S0-38). */
export const contractNotice: ListSpec = {
  tab: '责任书公示名单',
  filter: { kind: 'bands', bands: ['excellent'] },
  form: 'notice',
  notice: {
    subject: '{period}优秀党员推荐对象',
    opening:
      '根据党员目标管理责任书和党风廉政建设责任书年度考核结果，经支部推荐、党组织研究，拟推荐下列{n}名同志为{period}优秀党员并予以表彰，现予公示。',
  },
};

/** 责任书考核结果通报: how many in which band; only those commended are named. */
export const contractCircular: ListSpec = {
  tab: '责任书考核结果通报',
  filter: { kind: 'bands', bands: ['excellent'] },
  form: 'circular',
  circular: {
    subject: '{period}党员两个责任书考核结果',
    blocks: [
      {
        kind: 'text',
        text: '年终，党支部对党员目标管理责任书和党风廉政建设责任书进行了考核，现将结果通报如下。',
      },
      { kind: 'heading', text: '一、总体情况' },
      {
        kind: 'text',
        text: '应考{due}人，已评{scored}人，未完成{unfinished}人，缓评{postponed}人；免考{exempt}人不计入应考。其中：{bands}，不定等次{ungraded}人。平均{mean}分，最高{max}分，最低{min}分。',
      },
      {
        kind: 'text',
        when: 'names.excellent',
        text: '推荐为{period}优秀党员：{names.excellent}。',
      },
      {
        kind: 'text',
        when: 'band.basic',
        text: '{label.basic}{band.basic}人，由支部谈话提醒、限期改进。',
      },
      {
        kind: 'text',
        when: 'band.unqualified',
        text: '{label.unqualified}{band.unqualified}人，列为支部重点教育对象，书面上报上级党委依规处理。',
      },
      { kind: 'heading', text: '二、各支部情况' },
      { kind: 'groups' },
    ],
  },
};
