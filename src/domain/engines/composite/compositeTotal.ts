import {
  add,
  clamp,
  type Exact,
  exact,
  HUNDRED,
  multiply,
  subtract,
  ZERO,
} from '../../exact/exact';
import { settingsOf } from '../../tables/settings';
import type { Step } from '../../tables/step';
import { numberOf, type TableRow, textOf } from '../../tables/tableRow';
import type { TableScheme } from '../../tables/tableScheme';
import type { CompositeEngine } from './compositeEngine';
import { headerOf } from './headerOf';

/**
 * Rescaled points plus 加分 minus 扣分, 分, held between 0 and 100 plus the greatest 加分
 * (3.10). Blank 加分 and 扣分 are 0.
 */
export function compositeTotal(
  rescaled: Exact,
  row: TableRow | null,
  scheme: TableScheme,
  engine: CompositeEngine,
): { readonly result: Exact; readonly step: Step } {
  const points = (key: string): Exact => (row === null ? null : numberOf(row, key)) ?? ZERO;
  const bonus = points(engine.bonus);
  const deduct = points(engine.deduct);
  const high = add(HUNDRED, settingsOf(scheme.parameters).number('maxBonus'));
  const result = clamp(subtract(add(rescaled, bonus), deduct), ZERO, high);
  const term = (key: string, value: Exact) => ({
    label: headerOf(scheme, engine.table, key),
    value,
    max: null,
    reason: row === null ? '' : textOf(row, `${key}Reason`),
  });
  return {
    result,
    step: {
      kind: 'sum',
      title: headerOf(scheme, engine.table, engine.score),
      terms: [
        { label: engine.rescaledLabel, value: rescaled, max: null, reason: '' },
        term(engine.bonus, bonus),
        term(engine.deduct, multiply(exact('-1'), deduct)),
      ],
      low: ZERO,
      high,
      result,
    },
  };
}
