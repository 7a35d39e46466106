import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { BaseTab } from '../../domain/tables/tableScheme';

/** One of the base tabs that several schemes share (DOMAIN.md 0.3). */
export interface BaseTabSpec {
  readonly tab: string;
  readonly columns: readonly ColumnSpec[];
  /** How to fill it in, printed above the header. */
  readonly notes: string;
  /** Columns of which no two rows may hold the same (E11). */
  readonly unique: readonly string[];
  /** Columns without which the tab cannot be read (E17). */
  readonly needed: readonly string[];
  /** What offices call the columns as well. */
  readonly otherHeaders: Readonly<Record<string, readonly string[]>>;
  /** Rows with validation below those filled in. */
  readonly spareRows: number;
}

function column(
  key: string,
  header: string,
  width: number,
  hint: string,
  more: Partial<ColumnSpec> = {},
): ColumnSpec {
  return { key, header, type: 'text', required: false, source: 'input', width, hint, ...more };
}

const note = column('note', '说明', 20, '选填');
const FACTOR = { type: 'decimal', min: '0', max: '1' } as const;

export const BASE_TABS: Readonly<Record<BaseTab, BaseTabSpec>> = {
  classes: {
    tab: '班级表',
    columns: [
      column('class', '班级', 12, '不重复，如 七(1)班；各表按此识别', {
        type: 'id',
        required: true,
      }),
      column('grade', '年级', 10, '如 七年级'),
      column('adviser', '班主任编号', 12, '与花名册一致的编号，如 D013', { type: 'id' }),
      column('size', '学生数', 8, '人；班额一般不超过 56 人', { type: 'int', min: '0' }),
    ],
    notes: '每班一行；班级不得重复。班主任编号与花名册一致；学生数是计算家访覆盖率的分母。',
    unique: ['class'],
    needed: ['class'],
    otherHeaders: { class: ['班级名称', '班别'], adviser: ['班主任'], size: ['人数', '班额'] },
    spareRows: 300,
  },
  students: {
    tab: '学生名册',
    columns: [
      column('id', '学号', 12, '每人一个，不重复；按文本填写，保留前导零', {
        type: 'id',
        required: true,
      }),
      column('name', '姓名', 12, '不加空格和后缀', { type: 'name', required: true }),
      column('class', '班级', 12, '与班级表一致', {
        type: 'list',
        listFrom: 'classes',
        required: true,
      }),
    ],
    notes: '每人一行；学号不得重复，按文本填写。家访覆盖按学号统计，未覆盖学生名单由此得出。',
    unique: ['id'],
    needed: ['id', 'class'],
    otherHeaders: { id: ['学生学号'], name: ['学生姓名'], class: ['所在班级'] },
    spareRows: 3000,
  },
  weeks: {
    tab: '校历',
    columns: [
      column('week', '周次', 6, '教学周的序号，如 3', { type: 'int', required: true, min: '1' }),
      column('start', '起始日期', 12, '一般为周一，如 2024-09-02', {
        type: 'date',
        required: true,
      }),
      column('end', '结束日期', 12, '一般为周日，如 2024-09-08', { type: 'date', required: true }),
      column('counts', '是否应考', 10, '放假、考试等不考核的周选“否”；空白按是', {
        type: 'list',
        list: ['是', '否'],
      }),
      column('factor', '折算系数', 10, '0 至 1，空白按 1；如只上三天课填 0.6', FACTOR),
      column('month', '归属月份', 10, '如 2024-09；空白按该周星期四所在的月份', { type: 'month' }),
      note,
    ],
    notes:
      '每个教学周一行，周次从 1 起，起止日期为周一至周日。放假或考试的周，“是否应考”选“否”；只上几天课的周，折算系数填 0 至 1 之间的数。归属月份空白时，按该周星期四所在的月份。每周定额的考核（听课、问师生）按本表计算。',
    unique: ['week'],
    needed: ['week', 'start', 'end'],
    otherHeaders: { start: ['开始日期', '起始'], end: ['截止日期', '结束'], month: ['所属月份'] },
    spareRows: 60,
  },
  months: {
    tab: '校历月份',
    columns: [
      column('month', '月份', 10, '如 2024-09', { type: 'month', required: true }),
      column('factor', '折算系数', 10, '0 至 1，空白按 1；如开学半个月填 0.5', FACTOR),
      note,
    ],
    notes:
      '每个考核月一行，写法如 2024-09。每月定额的考核（电话家访）按本表计算；不满一个月的填折算系数。',
    unique: ['month'],
    needed: ['month'],
    otherHeaders: {},
    spareRows: 24,
  },
  posts: {
    tab: '岗位定额',
    columns: [
      column('post', '岗位', 20, '与花名册“岗位”“兼任岗位”的写法一致', { required: true }),
      column('weekly', '每周听课节数', 12, '节；没有定额的留空', { type: 'decimal', min: '0' }),
      column('monthly', '每月电话家访次数', 14, '人次；没有定额的留空', {
        type: 'decimal',
        min: '0',
      }),
      column('role', '家访身份', 12, '行管干部、班主任或任课教师；不考核家访的留空', {
        type: 'list',
        list: ['行管干部', '班主任', '任课教师'],
      }),
      note,
    ],
    notes: '每个岗位一行，写法与花名册一致。兼任几个岗位的，默认取最高的定额（就高）。',
    unique: ['post'],
    needed: ['post'],
    otherHeaders: { weekly: ['听课定额'], monthly: ['电话家访定额'] },
    spareRows: 60,
  },
  leaves: {
    tab: '请假折算',
    columns: [
      column('id', '编号', 10, '与花名册一致的编号，如 D010', { type: 'id' }),
      column('name', '姓名', 10, '与花名册一致的姓名', { type: 'name' }),
      column('period', '周次或月份', 12, '周次如 3，月份如 2024-09', { required: true }),
      column('factor', '折算系数', 10, '0 至 1；整周或整月不在岗填 0', {
        ...FACTOR,
        required: true,
      }),
      column('reason', '事由', 14, '公出培训、病假、产假、事假等'),
    ],
    notes:
      '每人每周（或每月）一行。折算系数为在岗的部分：整个时段不在岗填 0，在岗一半填 0.5。填月份的，适用于该月各周和当月的电话家访；同一周另有周次行的，以周次行为准。',
    unique: [],
    needed: ['period', 'factor'],
    otherHeaders: { period: ['周次', '月份'], reason: ['原因'] },
    spareRows: 500,
  },
  holidays: {
    tab: '节假日',
    columns: [
      column('from', '起始日期', 12, '放假或调休上班的第一天，如 2025-01-28', {
        type: 'date',
        required: true,
      }),
      column('to', '结束日期', 12, '只有一天的可以留空', { type: 'date' }),
      column('kind', '类别', 10, '放假，或双休日调休上班', {
        type: 'list',
        list: ['放假', '调休上班'],
        required: true,
      }),
      note,
    ],
    notes:
      '按当年放假通知填写：放假填起止日期，双休日调休上班的另填一行。公示期按工作日推算，双休日和本表的放假日不计，调休上班日计入；本表不填，只跳过双休日。不影响考核计分。',
    unique: [],
    needed: ['from', 'kind'],
    otherHeaders: { from: ['开始日期', '日期'], to: ['截止日期'], kind: ['类型', '放假或上班'] },
    spareRows: 60,
  },
};
