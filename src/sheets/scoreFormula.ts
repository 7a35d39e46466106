import { CHOICES } from '../domain/scheme/choices';
import { indicatorCode } from '../domain/scheme/parameterSpec';
import type { ScorePart } from '../domain/scheme/scheme';
import { cellAddress } from './address';
import { textLiteral } from './cellInput';
import type { ParameterReference } from './parameterReference';

/** Decimals to which formulas round away binary noise before anything is compared. */
export const NOISE_DECIMALS = 10;

/** The word on 参数设置 for a machine value of a choice, as a formula literal. */
export function choiceLiteral(key: keyof typeof CHOICES, value: string): string {
  const found = CHOICES[key].options.find((each) => each.value === value);
  return textLiteral(found?.label ?? value);
}

/**
 * The native formula of a part's score in one row (3.1): clamp(sum + bonus - deduct), or "" where
 * the engine gives no score: nobody named, 免考 or 缓评, a mark missing, not a number or outside
 * its limits, a reason missing. Limits stand on 参数设置.
 */
export function scoreFormula(
  part: ScorePart,
  columns: ReadonlyMap<string, number>,
  row: number,
  reference: ParameterReference,
): string {
  const cell = (key: string): string | null => {
    const column = columns.get(key);
    return column === undefined ? null : cellAddress(row, column);
  };
  const conditions = [
    ...namedCondition(cell),
    ...statusCondition(cell),
    ...marksConditions(part, columns, row, reference),
    ...reasonedPoints(cell('bonus'), cell('bonusReason'), reference(`maxBonus.${part.key}`)),
    ...reasonedPoints(cell('deduct'), cell('deductReason'), reference(`maxDeduct.${part.key}`)),
    ...vetoCondition(cell('veto'), cell('vetoReason')),
  ];
  const marks = `SUM(${markList(part, columns, row)})`;
  const bonus = optionalSum('+', cell('bonus'));
  const deduct = optionalSum('-', cell('deduct'));
  const cap = `${reference(`fullMarks.${part.key}`)}+${reference(`maxBonus.${part.key}`)}`;
  const clamped = `MAX(0,MIN(${cap},${marks}${bonus}${deduct}))`;
  return `=IF(AND(${conditions.join(',')}),ROUND(${clamped},${NOISE_DECIMALS}),"")`;
}

type CellOf = (key: string) => string | null;

function namedCondition(cell: CellOf): string[] {
  const named = [cell('id'), cell('name')].flatMap((each) =>
    each === null ? [] : [`${each}<>""`],
  );
  return named.length === 0 ? [] : [`OR(${named.join(',')})`];
}

function statusCondition(cell: CellOf): string[] {
  const status = cell('status');
  return status === null ? [] : [`${status}<>"免考"`, `${status}<>"缓评"`];
}

function marksConditions(
  part: ScorePart,
  columns: ReadonlyMap<string, number>,
  row: number,
  reference: ParameterReference,
): string[] {
  const list = markList(part, columns, row);
  const complete = `COUNT(${list})=${part.indicators.length}`;
  const zeroAllowed = `${reference('missing')}=${choiceLiteral('missing', 'zero')}`;
  return [
    `COUNTA(${list})=COUNT(${list})`,
    `OR(${complete},${zeroAllowed})`,
    `MIN(${list})>=0`,
    ...part.indicators.flatMap((indicator) => {
      const column = columns.get(indicator.key);
      if (column === undefined) return [];
      return [`${cellAddress(row, column)}<=${reference(indicatorCode(part.key, indicator.key))}`];
    }),
  ];
}

/** The indicator cells of a row, neighbours joined to ranges: "H5:J5,L5". */
function markList(part: ScorePart, columns: ReadonlyMap<string, number>, row: number): string {
  const places = part.indicators
    .flatMap((indicator) => columns.get(indicator.key) ?? [])
    .sort((left, right) => left - right);
  const runs: { from: number; to: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === place - 1) last.to = place;
    else runs.push({ from: place, to: place });
  }
  return runs
    .map(({ from, to }) =>
      from === to ? cellAddress(row, from) : `${cellAddress(row, from)}:${cellAddress(row, to)}`,
    )
    .join(',');
}

/** 加分 or 扣分: a number from 0 to its limit, with its reason (E02, E03, E04, E08). */
function reasonedPoints(points: string | null, reason: string | null, limit: string): string[] {
  if (points === null) return [];
  const reasoned = reason === null ? [] : [`OR(SUM(${points})=0,${reason}<>"")`];
  return [
    `COUNTA(${points})=COUNT(${points})`,
    `SUM(${points})>=0`,
    `SUM(${points})<=${limit}`,
    ...reasoned,
  ];
}

function vetoCondition(veto: string | null, reason: string | null): string[] {
  return veto === null || reason === null ? [] : [`OR(${veto}<>"是",${reason}<>"")`];
}

function optionalSum(sign: '+' | '-', cell: string | null): string {
  return cell === null ? '' : `${sign}SUM(${cell})`;
}
