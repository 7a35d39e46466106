import { type ColumnSpec, partColumns } from '../domain/scheme/scheme';
import { cellAddress, columnLetters, rangeAddress } from './address';
import type { FillInRequest } from './fillInRequest';
import { fillInRules } from './fillInRules';
import { FIRST_DATA_ROW } from './layout';
import { limitCode } from './limitCode';
import { dayLook, listLooks, repeatedLook } from './liveChecks';
import type { ConditionalLook } from './tabContent';

/**
 * Colours that come and go by themselves, in any program: a mark outside its limits or not a
 * number, a missing reason, a missing mark, what is on no list, an 编号 that stands twice or is not on
 * 花名册, a day as text, an excused row.
 */
export function fillInConditionals(
  request: FillInRequest,
  columns: ReadonlyMap<string, number>,
  lastRow: number,
): ConditionalLook[] {
  const row = FIRST_DATA_ROW;
  const fixed = (key: string): string | null => {
    const column = columns.get(key);
    return column === undefined ? null : `$${columnLetters(column)}${row}`;
  };
  const name = fixed('name') ?? '$A5';
  const status = fixed('status');
  const excused = status === null ? 'FALSE' : `OR(${status}="免考",${status}="缓评")`;
  const looks = partColumns(request.part).flatMap((spec): ConditionalLook[] => {
    const column = columns.get(spec.key);
    if (column === undefined || spec.source === 'calc') return [];
    const cell = cellAddress(row, column);
    const range = rangeAddress({
      fromRow: row,
      toRow: lastRow,
      fromColumn: column,
      toColumn: column,
    });
    const missing = `AND(${name}<>"",${cell}="",NOT(${excused}))`;
    return [
      ...limitLook(request, spec, cell, range),
      ...dayLook(spec, cell, range),
      ...(spec.indicator === undefined
        ? []
        : [{ range, formula: missing, colour: 'missing' as const }]),
      ...reasonLook(spec, cell, range, fixed),
    ];
  });
  const specs = partColumns(request.part);
  const id = columns.get('id');
  looks.push(
    ...listLooks(specs, fillInRules(request, specs, lastRow)),
    ...repeatedLook(id === undefined ? [] : [id], lastRow),
  );
  const width = specs.length - 1;
  if (status !== null) {
    const range = rangeAddress({ fromRow: row, toRow: lastRow, fromColumn: 0, toColumn: width });
    looks.push({ range, formula: excused, colour: 'muted' });
  }
  return looks;
}

function limitLook(
  request: FillInRequest,
  spec: ColumnSpec,
  cell: string,
  range: string,
): ConditionalLook[] {
  const code = limitCode(request.part, spec);
  if (code === null) return [];
  const wrong = `OR(COUNT(${cell})=0,${cell}<0,${cell}>${request.reference(code)})`;
  return [{ range, formula: `AND(${cell}<>"",${wrong})`, colour: 'error' }];
}

function reasonLook(
  spec: ColumnSpec,
  cell: string,
  range: string,
  fixed: (key: string) => string | null,
): ConditionalLook[] {
  const reasonFor = spec.reasonFor === undefined ? null : fixed(spec.reasonFor.column);
  if (reasonFor === null) return [];
  const due = spec.reasonFor?.when === 'yes' ? `${reasonFor}="是"` : `SUM(${reasonFor})>0`;
  return [{ range, formula: `AND(${cell}="",${due})`, colour: 'error' }];
}
