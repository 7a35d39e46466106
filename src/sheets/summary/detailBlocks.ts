import {
  compare,
  divide,
  type Exact,
  exact,
  HUNDRED,
  least,
  multiply,
  roundHalfUp,
  sum,
  toExactText,
  ZERO,
} from '../../domain/exact/exact';
import type { SpreadStep } from '../../domain/lists/scoreSpread';
import type { ClassReach, PeriodAttainment } from '../../domain/tables/summaryDetails';
import { cellAddress } from '../address';
import { countCell, formulaCell, numberCell, textCell } from '../cellInput';
import type { CellInput } from '../tabContent';
import type { SheetBlock } from './sheetBlock';

/** Shares of a whole in percent with two decimals, as cell formulas print them too. */
function percent(part: Exact, whole: Exact): Exact | null {
  if (compare(whole, ZERO) <= 0) return null;
  return least(HUNDRED, roundHalfUp(divide(multiply(part, HUNDRED), whole), 2));
}

function percentCell(part: string, whole: string, value: Exact | null): CellInput {
  return formulaCell(`=IF(${whole}=0,"",MIN(100,ROUND(ROUND(100*${part}/${whole},9),2)))`, value);
}

function sumCell(column: number, firstRow: number, lastRow: number, value: Exact): CellInput {
  const range = `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`;
  return formulaCell(`=SUM(${range})`, value);
}

/** 分数段: how many scores lie in each step, and their share of all scores. */
export function spreadBlock(steps: readonly SpreadStep[], firstRow: number): SheetBlock {
  const lastRow = firstRow + steps.length - 1;
  const counts = steps.map(({ count }) => exact(String(count)));
  const total = sum(counts);
  const totalCell = `$B$${lastRow + 1}`;
  const share = (row: number, count: Exact): CellInput =>
    percentCell(`B${row}`, totalCell, percent(count, total));
  return {
    header: ['分数段(分)', '数量', '占比(%)'],
    rows: [
      ...steps.map((step, index): CellInput[] => [
        textCell(stepText(step)),
        countCell(step.count),
        share(firstRow + index, counts[index] ?? ZERO),
      ]),
      [textCell('合计'), sumCell(1, firstRow, lastRow, total), share(lastRow + 1, total)],
    ],
    figures: [2],
    hasTotal: true,
    isWide: false,
  };
}

/** The end of a step belongs to the next one, so it is printed as 不足. */
function stepText({ from, to }: SpreadStep): string {
  if (from === null) return to === null ? '' : `${toExactText(to)}以下`;
  return to === null
    ? `${toExactText(from)}及以上`
    : `${toExactText(from)}至不足${toExactText(to)}`;
}

/** 按周 or 按月: who had a duty, who met it. Without a sum: a person has a duty in many periods. */
export function periodBlock(periods: readonly PeriodAttainment[], firstRow: number): SheetBlock {
  const isWeekly = periods.some(({ kind }) => kind === 'week');
  return {
    header: [isWeekly ? '周次' : '月份', '应完成人数', '达标人数', '达标率(%)'],
    rows: periods.map(({ kind, key, due, met }, index): CellInput[] => {
      const row = firstRow + index;
      return [
        textCell(kind === 'week' ? `第${key}周` : key),
        countCell(due),
        countCell(met),
        percentCell(`C${row}`, `B${row}`, percent(exact(String(met)), exact(String(due)))),
      ];
    }),
    figures: [3],
    hasTotal: false,
    isWide: false,
  };
}

/** 按班级: students, how many of them were reached in any form (C-25). */
export function classBlock(classes: readonly ClassReach[], firstRow: number): SheetBlock {
  const lastRow = firstRow + classes.length - 1;
  const rate = (row: number, reached: Exact, size: Exact): CellInput =>
    percentCell(`C${row}`, `B${row}`, percent(reached, size));
  const size = sum(classes.map((each) => each.size));
  const reached = sum(classes.map((each) => each.reached));
  return {
    header: ['班级', '学生数', '覆盖学生数', '覆盖率(%)'],
    rows: [
      ...classes.map((each, index): CellInput[] => [
        textCell(each.name),
        numberCell(each.size),
        numberCell(each.reached),
        rate(firstRow + index, each.reached, each.size),
      ]),
      [
        textCell('合计'),
        sumCell(1, firstRow, lastRow, size),
        sumCell(2, firstRow, lastRow, reached),
        rate(lastRow + 1, reached, size),
      ],
    ],
    figures: [3],
    hasTotal: true,
    isWide: false,
  };
}
