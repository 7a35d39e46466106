/** Words of the pane about printed ballots (4.2 Ballot run). */
export const zhPaneBallots = {
  open: '打印选票',
  form: '各票种选票张数',
  lead: '选票按票种编号，不写姓名，四张一页，沿虚线裁开；同时生成计票单，票数不平当场标红。',
  papers: (group: string) => `${group} 票（张）`,
  byDefault: '按发出票数或花名册',
  make: '生成选票和计票单',
  cancel: '取消',
};
