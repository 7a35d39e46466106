import type { OutputSpec } from '../../domain/tables/tableScheme';
import { ID_COLUMNS } from '../columnGroups';
import { calculatedColumn } from './calculatedColumn';

const RATE = '100*[capped]/[need]';

/**
 * A duty counted by month: a row per person and month, and one per person over all of them. What is
 * due depends on leave and posts, so it is written as a value.
 */
export function dutyOutputs(monthly: string, result: string): readonly OutputSpec[] {
  const who = ID_COLUMNS.filter(({ key }) => key !== 'branch');
  const named = (formula: string): string => `=IF([id]="","",${formula})`;
  /** Months in which nothing was due count nowhere (C-21). */
  const total = (column: string): string =>
    `SUMIFS([@months.${column}],[@months.id],[id],[@months.need],">0")`;
  const counted =
    'SUMPRODUCT(([@months.id]=[id])*([@months.need]+[@months.did]-ABS([@months.need]-[@months.did]))/2)';
  return [
    {
      key: 'months',
      tab: monthly,
      columns: [
        ...who,
        calculatedColumn('month', '月份', 'text', 9),
        calculatedColumn('need', '应到次数', 'int', 8),
        calculatedColumn('did', '实到次数', 'int', 8),
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
      keys: ['id', 'month'],
    },
    {
      key: 'result',
      tab: result,
      columns: [
        ...who,
        calculatedColumn('need', '应到次数', 'int', 8, named(total('need'))),
        calculatedColumn('did', '实到次数', 'int', 8, named(total('did'))),
        calculatedColumn(
          'capped',
          '计入次数',
          'int',
          8,
          named(`IF({carryOver=yes},MIN([did],[need]),${counted})`),
        ),
        calculatedColumn('score', '得分', 'decimal', 8, named(`IF([need]=0,"",{{round ${RATE}}})`)),
        calculatedColumn(
          'band',
          '结论',
          'text',
          10,
          named(`IF([need]=0,"-",IF({bandOn=exact},{{band ${RATE}}},{{band [score]}}))`),
        ),
      ],
      kind: 'result',
      open: [],
      keys: ['id'],
    },
  ];
}
