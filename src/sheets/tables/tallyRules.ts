import type { ColumnSpec } from '../../domain/scheme/scheme';
import { groupOf } from '../../domain/tables/tableScheme';
import { columnLetters, columnRange } from '../address';
import { FIRST_DATA_ROW } from '../layout';
import type { CellRule, ConditionalLook } from '../tabContent';
import type { TableTabRequest } from './tableTabRequest';

/** The cells of the first row of a tally, as formulas for that row name them. */
interface TallyCells {
  readonly issued: string;
  readonly returned: string;
  /** Options, 弃权 and 无效: together they are what came back. */
  readonly counts: readonly string[];
  readonly keys: readonly string[];
}

/** Where nobody said yet how many there are, any count may be typed. */
const ANY = '100000';

/**
 * What may be typed into the tally of a vote (E18): no more back than went out, no more votes than
 * came back. Null for columns of which nothing more is known.
 */
export function tallyRule(
  request: TableTabRequest,
  specs: readonly ColumnSpec[],
  { key, header, hint }: ColumnSpec,
  range: string,
): CellRule | null {
  const cells = tallyCells(request, specs);
  const { engine } = request.scheme;
  if (cells === null || engine.kind !== 'ballot') return null;
  const { issued, returned, counts, keys } = cells;
  const shared = { range, hintTitle: header, hint, strictness: 'stop' } as const;
  if (key === engine.tally.returned) {
    const max = `IF(${issued}="",${ANY},${issued})`;
    const error = '请填 0 或正整数；收回不能多于发出';
    return { ...shared, rule: { kind: 'whole', min: '0', max }, error };
  }
  const own = counts[keys.indexOf(key)];
  if (own === undefined) return null;
  const others = counts.filter((cell) => cell !== own).join(',');
  const max = `IF(${returned}="",${ANY},${returned}-SUM(${others}))`;
  const error = '请填 0 或正整数；各项票数与弃权、无效之和不能多于收回，请先改小填错的一项';
  return { ...shared, rule: { kind: 'whole', min: '0', max }, error };
}

/** Red where a row is filled in and its votes do not add up, as soon as it is typed (E18). */
export function tallyLooks(
  request: TableTabRequest,
  specs: readonly ColumnSpec[],
  lastRow: number,
): ConditionalLook[] {
  const cells = tallyCells(request, specs);
  if (cells === null) return [];
  const { issued, returned, counts } = cells;
  const all = counts.join(',');
  const isOver = `AND(${issued}<>"",${returned}<>"",N(${returned})>N(${issued}))`;
  const isOff = `AND(${returned}<>"",COUNT(${all})=${counts.length},SUM(${all})<>${returned})`;
  return [issued, returned, ...counts].map((cell) => {
    const column = specs.findIndex((_, index) => cell === cellOf(index));
    const range = columnRange(column, FIRST_DATA_ROW, lastRow);
    return { range, formula: cell === issued ? isOver : `OR(${isOver},${isOff})`, colour: 'error' };
  });
}

function tallyCells(
  { scheme, table }: TableTabRequest,
  specs: readonly ColumnSpec[],
): TallyCells | null {
  const { engine } = scheme;
  if (engine.kind !== 'ballot' || table.key !== engine.tally.table) return null;
  const at = (key: string): string | null => {
    const column = specs.findIndex((spec) => spec.key === key);
    return column < 0 ? null : cellOf(column);
  };
  const { issued, returned, abstained, invalid } = engine.tally;
  const options = groupOf(scheme, engine.options).items.map(({ key }) => key);
  const keys = [...options, abstained, invalid];
  const [out, back] = [at(issued), at(returned)];
  const counts = keys.flatMap((key) => at(key) ?? []);
  if (out === null || back === null || counts.length < keys.length) return null;
  return { issued: out, returned: back, counts, keys };
}

function cellOf(column: number): string {
  return `$${columnLetters(column)}${FIRST_DATA_ROW}`;
}
