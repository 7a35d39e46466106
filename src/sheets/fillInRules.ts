import type { ColumnSpec } from '../domain/scheme/scheme';
import { rangeAddress } from './address';
import type { FillInRequest } from './fillInRequest';
import { type InputList, inputRule } from './inputRule';
import { FIRST_DATA_ROW } from './layout';
import { limitCode } from './limitCode';
import type { CellRule } from './tabContent';

/** Built-in validation with an input hint for every input column. */
export function fillInRules(
  request: FillInRequest,
  specs: readonly ColumnSpec[],
  lastRow: number,
): CellRule[] {
  return specs.flatMap((spec, column) => {
    if (spec.source === 'calc' || spec.key === 'seq') return [];
    const range = rangeAddress({
      fromRow: FIRST_DATA_ROW,
      toRow: lastRow,
      fromColumn: column,
      toColumn: column,
    });
    const code = limitCode(request.part, spec);
    const max = code === null ? null : request.reference(code);
    return [inputRule(spec, range, { max, list: listOf(request, spec) })];
  });
}

function listOf(request: FillInRequest, spec: ColumnSpec): InputList | null {
  if (spec.key === 'id' && request.people !== undefined) {
    return { source: { kind: 'listFrom', source: request.people }, strictness: 'warning' };
  }
  const options = spec.listFrom === 'branches' ? request.branches : spec.list;
  if (options === undefined) return null;
  return { source: { kind: 'list', options }, strictness: 'stop' };
}
