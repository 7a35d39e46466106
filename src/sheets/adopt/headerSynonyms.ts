/**
 * What offices call the same column. A header of the scheme and one of the office are taken for the
 * same when both stand in one line. Written as `normaliseHeader` leaves them.
 */
export const HEADER_SYNONYMS: readonly (readonly string[])[] = [
  ['编号', '工号', '人员编号', '党员编号', '职工号', '教工号', '教师编号', '工作证号'],
  ['姓名', '党员姓名', '教师姓名', '教师', '人员姓名', '党员', '被考核人', '职工姓名'],
  ['支部', '党支部', '所在支部', '所在党支部', '所属支部', '所属党支部', '支部名称'],
  ['序号', '次序', 'no.', 'no'],
  ['得分', '分数', '分值', '评分', '成绩', '分'],
  ['日期', '时间', '年月日', '听课日期', '听课时间', '家访日期', '家访时间', '活动日期'],
  ['班级', '任教班级', '授课班级', '听课班级', '所在班级', '班别'],
  ['节次', '第几节', '课节', '节数'],
  ['听课人', '听课教师', '听课人姓名', '听课者', '听课领导'],
  ['授课教师', '任课教师', '上课教师', '执教教师', '执教人', '授课人', '主讲教师'],
  ['学科', '科目', '课程', '授课学科', '听课学科'],
  ['课题', '授课内容', '课题名称', '教学内容', '听课内容', '课题内容'],
  ['听课类型', '课型', '听课形式', '听课方式', '课的类型', '形式'],
  ['评价与建议', '评课意见', '听课评价', '意见建议', '评价建议', '建议', '评议意见', '听课意见'],
  ['学生姓名', '学生', '被访学生', '受访学生', '家访对象'],
  ['学号', '学生学号', '学籍号'],
  ['家访方式', '访问方式', '联系方式', '走访方式', '方式'],
  ['宿舍', '寝室', '宿舍号', '寝室号', '房间号'],
  ['月份', '考核月份', '月度', '评比月份'],
  ['年级', '所在年级', '级部'],
  ['岗位', '职务', '岗位职务', '现任岗位', '任职'],
  ['加分', '附加分', '奖励分', '加分项'],
  ['扣分', '减分', '惩罚分', '扣分项'],
  ['加分事由', '加分原因', '加分依据', '加分说明'],
  ['扣分事由', '扣分原因', '扣分依据', '扣分说明'],
  ['备注', '说明', '备注说明', '其他'],
  ['签订日期', '签订时间', '签字日期', '签名日期'],
  ['考核状态', '状态', '考核情况', '是否参评'],
  ['一票否决', '否决', '是否一票否决'],
  ['师傅姓名', '师傅', '指导教师', '指导老师', '导师'],
  ['徒弟姓名', '徒弟', '青年教师', '学员', '被指导教师'],
  ['承诺事项', '承诺内容', '承诺', '对标承诺'],
  ['完成情况', '完成状态', '落实情况', '进展情况'],
];

const groups = new Map(
  HEADER_SYNONYMS.flatMap((group, index) => group.map((word): [string, number] => [word, index])),
);

/** Whether two headers, normalised, are names of the same thing. */
export function isSynonym(one: string, other: string): boolean {
  const group = groups.get(one);
  return group !== undefined && group === groups.get(other);
}

/** Whether a text, normalised, is a word that stands above columns. */
export function isHeaderWord(text: string): boolean {
  return groups.has(text);
}
