import type { OutputSpec } from '../../../domain/tables/tableScheme';
import { ID_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';

/** Rows of the log whose form is one of those listed in a setting, 、 between them. */
const PHONED =
  '(SUBSTITUTE("、"&{phoneForms}&"、","、"&[log.form]&"、","")<>"、"&{phoneForms}&"、")';

/** 家访统计, a row per person, and 班级家访覆盖, a row per class (C-24, C-25). */
export const visitOutputs: readonly OutputSpec[] = [
  {
    key: 'result',
    tab: '家访统计',
    columns: [
      ...ID_COLUMNS.filter(({ key }) => key !== 'branch'),
      calculatedColumn('role', '家访身份', 'text', 14),
      // Months, leave and several posts; distinct students: more than a formula can say.
      calculatedColumn('need', '电话应访', 'int', 8),
      calculatedColumn(
        'phone',
        '电话实访',
        'int',
        8,
        `=IF([id]="","",SUMPRODUCT(([log.id]=[id])*${PHONED}))`,
      ),
      calculatedColumn(
        'door',
        '入户(人次)',
        'int',
        9,
        '=IF([id]="","",COUNTIFS([log.id],[id],[log.form],"入户家访"))',
      ),
      calculatedColumn('doorStudents', '入户学生数', 'int', 9),
      calculatedColumn('doorNeed', '入户应访学生数', 'int', 12),
      calculatedColumn('cover', '班级电话覆盖率', 'percent', 12),
      calculatedColumn('score', '家访得分', 'decimal', 9),
      calculatedColumn('band', '结论', 'text', 10),
    ],
    kind: 'result',
    open: [],
    keys: ['id'],
  },
  {
    key: 'months',
    tab: '家访月度统计',
    columns: [
      ...ID_COLUMNS.filter(({ key }) => key !== 'branch'),
      calculatedColumn('role', '家访身份', 'text', 14),
      calculatedColumn('month', '月份', 'text', 9),
      calculatedColumn('need', '本月应访', 'int', 8),
      calculatedColumn('phone', '本月实访', 'int', 8),
      calculatedColumn('capped', '计入', 'int', 7),
      calculatedColumn('rate', '完成率', 'percent', 8),
      calculatedColumn('door', '入户(人次)', 'int', 8),
      calculatedColumn('band', '结论', 'text', 10),
    ],
    kind: 'result',
    open: [],
    keys: ['id', 'month'],
  },
  {
    key: 'coverage',
    tab: '班级家访覆盖',
    columns: [
      calculatedColumn('class', '班级', 'text', 10),
      calculatedColumn('size', '学生数', 'int', 8),
      calculatedColumn('phoneCover', '电话覆盖学生数', 'int', 12),
      calculatedColumn('anyCover', '覆盖学生数(任一形式)', 'int', 16),
      calculatedColumn(
        'rate',
        '覆盖率',
        'percent',
        8,
        '=IF([class]="","",MIN(100,ROUND(ROUND(100*[anyCover]/[size],9),2)))',
      ),
      calculatedColumn('missing', '未覆盖学生', 'longtext', 40),
    ],
    kind: 'result',
    open: [],
    keys: ['class'],
  },
];
