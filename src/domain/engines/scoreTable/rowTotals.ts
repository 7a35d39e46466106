import { divide, exact, roundHalfUp, sum } from '../../exact/exact';
import { groupOf, type TableScheme, tableOf } from '../../tables/tableScheme';
import type { Total, UnitResult } from '../../tables/unitResult';
import type { AwardDecision } from './rowAwards';
import type { RowScoreEngine } from './rowScoreEngine';

/**
 * For the summary: how many are awarded and by how many ties pass the places, and the mean
 * of each item over the scored units, 分.
 */
export function rowTotals(
  scheme: TableScheme,
  engine: RowScoreEngine,
  units: readonly UnitResult[],
  awards: readonly AwardDecision[],
): readonly Total[] {
  return [...awardTotals(scheme, engine, units, awards), ...itemMeans(scheme, engine, units)];
}

function awardTotals(
  scheme: TableScheme,
  engine: RowScoreEngine,
  units: readonly UnitResult[],
  awards: readonly AwardDecision[],
): readonly Total[] {
  if (engine.award === null) return [];
  const places = new Map(
    units.map((unit, index) => [groupKey(unit), awards[index]?.places ?? 0] as const),
  );
  const awarded = units.filter(({ award }) => award === true);
  const surplus = [...places].reduce((count, [group, free]) => {
    const inGroup = awarded.filter((unit) => groupKey(unit) === group).length;
    return count + (inGroup > free ? inGroup - free : 0);
  }, 0);
  const label = columnLabel(scheme, engine, engine.award.column);
  return [
    { key: 'awarded', label, value: exact(String(awarded.length)), unit: '个' },
    { key: 'surplus', label: `${label}并列超出名额`, value: exact(String(surplus)), unit: '个' },
  ];
}

function groupKey(unit: UnitResult): string {
  const month = unit.values['month'];
  return `${unit.group}|${typeof month === 'string' ? month : ''}`;
}

function columnLabel(scheme: TableScheme, engine: RowScoreEngine, key: string): string {
  const output = scheme.outputs.find((each) => each.key === engine.output);
  const columns = [...(output?.columns ?? []), ...tableOf(scheme, engine.table).columns];
  const found = columns.find((column) => 'key' in column && column.key === key);
  return found !== undefined && 'key' in found ? found.header : key;
}

function itemMeans(
  scheme: TableScheme,
  engine: RowScoreEngine,
  units: readonly UnitResult[],
): readonly Total[] {
  const scored = units.filter(({ state }) => state === 'graded');
  return groupOf(scheme, engine.marks).items.map(({ key, label }): Total => {
    const marks = scored.flatMap(({ values }) => {
      const value = values[key];
      return value === null || value === undefined || typeof value === 'string' ? [] : [value];
    });
    const mean =
      marks.length === 0 ? null : roundHalfUp(divide(sum(marks), exact(String(marks.length))), 2);
    return { key: `mean.${key}`, label: `${label}平均`, value: mean, unit: '分' };
  });
}
