/** Words for choosing another 考核年度 in the header. */
export const zhPanePeriod = {
  open: (present: string) => `${present}，更改考核年度`,
  title: '更改考核年度',
  year: '考核年度',
  semester: '学期',
  change: '更改',
  leave: '取消',
  note: '写入“参数设置”；还没有建表时，供下次建表使用。已有结果会标为过期。',
};
