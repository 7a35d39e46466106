import type { OutputSpec } from '../../../domain/tables/tableScheme';
import { ID_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';

const WHO = ID_COLUMNS.filter(({ key }) => key !== 'branch');

const WEEK_ROW = 'MATCH([week],[#weeks.week],0)';

/** Lessons of the person between the first and the last day of the week. */
const LESSONS_OF_WEEK = `COUNTIFS([log.id],[id],[log.date],">="&INDEX([#weeks.start],${WEEK_ROW}),[log.date],"<="&INDEX([#weeks.end],${WEEK_ROW}))`;

/** Weeks of 校历 that belong to the row: those of its month, or all for 学期 (C-22). */
const IN_MONTH = '((([month]="学期")+([#weeks.month]=[month]))>0)';

/** By week of 校历: what 听课统计 says of the person; a week that is not there gives 0. */
const ofWeeks = (column: string): string =>
  `SUMIFS([@weeks.${column}],[@weeks.id],[id],[@weeks.week],[#weeks.week])`;

const NEED = ofWeeks('need');
/** Lessons in weeks in which nothing is due count nowhere (C-21). */
const DID = `(${NEED}>0)*${ofWeeks('did')}`;

const total = (each: string): string => `SUMPRODUCT(${IN_MONTH}*${each})`;

/** The smaller of both, week by week: (a + b - |a - b|) / 2. */
const COUNTED = total(`(${NEED}+${DID}-ABS(${NEED}-${DID}))/2`);

const RATE = '100*[capped]/[need]';

const DOOR_LESSONS = total(
  `(${NEED}>0)*COUNTIFS([log.id],[id],[log.form],"推门课",[log.date],">="&[#weeks.start],[log.date],"<="&[#weeks.end])`,
);

const named = (formula: string): string => `=IF([id]="","",${formula})`;

/** 听课统计, a row per person and week, and 听课月度通报, a row per month and one for 学期 (C-22). */
export const observationOutputs: readonly OutputSpec[] = [
  {
    key: 'weeks',
    tab: '听课统计',
    columns: [
      ...WHO,
      calculatedColumn('week', '周次', 'int', 6),
      // Leave and several posts make the need more than a formula can say.
      calculatedColumn('need', '应听节数', 'int', 8),
      calculatedColumn('did', '实听节数', 'int', 8, named(LESSONS_OF_WEEK)),
      calculatedColumn(
        'ok',
        '是否达标',
        'text',
        9,
        named('IF([need]=0,"-",IF([did]>=[need],"达标","未达标"))'),
      ),
    ],
    kind: 'result',
    open: [],
    keys: ['id', 'week'],
  },
  {
    key: 'monthly',
    tab: '听课月度通报',
    columns: [
      ...WHO,
      calculatedColumn('month', '月份', 'text', 9),
      calculatedColumn('need', '本月应听', 'int', 8, named(total(NEED))),
      calculatedColumn('did', '本月实听', 'int', 8, named(total(DID))),
      calculatedColumn(
        'capped',
        '计入节数',
        'int',
        8,
        named(`IF({carryOver=yes},MIN([did],[need]),${COUNTED})`),
      ),
      calculatedColumn(
        'weeksOk',
        '达标周数',
        'text',
        8,
        named(`${total(`(${NEED}>0)*(${DID}>=${NEED})`)}&"/"&${total(`(${NEED}>0)`)}`),
      ),
      calculatedColumn(
        'rate',
        '完成率',
        'percent',
        8,
        `=IF([id]="","",IF([need]=0,"",{{round ${RATE}}}))`,
      ),
      calculatedColumn(
        'band',
        '结论',
        'text',
        10,
        `=IF([id]="","",IF([need]=0,"-",IF({bandOn=exact},{{band ${RATE}}},{{band [rate]}})))`,
      ),
      calculatedColumn('focus', '重点时段占比', 'percent', 11),
      calculatedColumn(
        'door',
        '推门课占比',
        'percent',
        10,
        `=IF([id]="","",IF([did]=0,"",ROUND(ROUND(100*${DOOR_LESSONS}/[did],9),2)))`,
      ),
    ],
    kind: 'result',
    open: [],
    keys: ['id', 'month'],
  },
];
