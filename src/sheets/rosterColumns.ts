import type { ColumnSpec } from '../domain/scheme/scheme';

const text = (key: string, header: string, width: number, hint: string): ColumnSpec => ({
  key,
  header,
  type: 'text',
  required: false,
  source: 'input',
  width,
  hint,
});

const list = (
  key: string,
  header: string,
  options: readonly string[],
  width: number,
  hint: string,
): ColumnSpec => ({ ...text(key, header, width, hint), type: 'list', list: options });

/** The columns of 花名册 in order (DOMAIN.md 0.3). */
export const ROSTER_COLUMNS: readonly ColumnSpec[] = [
  {
    ...text('id', '编号', 10, '每人一个，不重复，如 D001；各表按编号识别'),
    type: 'id',
    required: true,
  },
  { ...text('name', '姓名', 12, '不加空格和后缀'), type: 'name', required: true },
  list('gender', '性别', ['男', '女'], 6, '选填'),
  text('branch', '所在支部', 14, '非党员留空；同一支部写法要一致'),
  text('posts', '岗位', 18, '几个岗位用顿号隔开'),
  text('otherPosts', '兼任岗位', 14, '选填'),
  list('partyStatus', '党员类别', ['正式', '预备', '积极分子', '群众'], 10, '从下拉列表中选择'),
  list('staffType', '人员类别', ['在职', '离退休'], 10, '从下拉列表中选择'),
  list('support', '是否教辅后勤', ['是', '否'], 10, '空白按否'),
  list('title', '职称', ['正高级', '高级', '一级', '二级', '三级'], 8, '选填'),
  text('department', '年级部或处室', 14, '选填'),
  text('homeroom', '班主任班级', 12, '选填，如 七(1)班'),
  { ...text('joined', '转入日期', 12, '年内转入的填，如 2024-09-01'), type: 'date' },
  { ...text('left', '转出日期', 12, '转出的填'), type: 'date' },
  list('status', '考核状态', ['正常', '免考', '缓评'], 10, '空白按正常；免考不计入应考'),
  text('remark', '备注', 16, '选填'),
];
