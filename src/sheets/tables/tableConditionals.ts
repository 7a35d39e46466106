import type { ColumnSpec } from '../../domain/scheme/scheme';
import { cellAddress, columnLetters, rangeAddress } from '../address';
import { FIRST_DATA_ROW } from '../layout';
import { dayLook, listLooks, repeatedLook } from '../liveChecks';
import type { ConditionalLook } from '../tabContent';
import { bandLooks } from './bandLooks';
import { tableLimitCode } from './tableLimit';
import { tableRules } from './tableRules';
import type { TableTabRequest } from './tableTabRequest';
import { tallyLooks } from './tallyRules';

/**
 * Colours that come and go by themselves, in any program: a number outside its limits or no number
 * at all, a missing reason, something required that is blank in a row that is in use, what is on no
 * list or stands twice, a day as text, an excused row, the bands. A blank on a ballot is 弃权 and has no colour (A-18).
 */
export function tableConditionals(
  request: TableTabRequest,
  specs: readonly ColumnSpec[],
  lastRow: number,
): ConditionalLook[] {
  const row = FIRST_DATA_ROW;
  const fixed = (key: string): string | null => {
    const column = specs.findIndex((spec) => spec.key === key);
    return column < 0 ? null : `$${columnLetters(column)}${row}`;
  };
  const status = fixed('status');
  const excused = status === null ? 'FALSE' : `OR(${status}="免考",${status}="缓评")`;
  const inUse = inUseCondition(request, specs, fixed);
  const looks = specs.flatMap((spec, column): ConditionalLook[] => {
    const range = rangeAddress({
      fromRow: row,
      toRow: lastRow,
      fromColumn: column,
      toColumn: column,
    });
    if (spec.source === 'calc') {
      const cell = `$${columnLetters(column)}${row}`;
      return spec.key === 'band'
        ? bandLooks(request.scheme, request.places.parameter, cell, range)
        : [];
    }
    if (spec.key === 'seq') return [];
    const cell = cellAddress(row, column);
    const missing = `AND(${inUse},${cell}="",NOT(${excused}))`;
    return [
      ...limitLook(request, spec, cell, range),
      ...dayLook(spec, cell, range),
      ...(isMissed(spec) ? [{ range, formula: missing, colour: 'missing' as const }] : []),
      ...dueLook(spec, cell, range, fixed),
      ...reasonLook(spec, cell, range, fixed),
    ];
  });
  const unique = uniqueColumns(request, specs);
  const found = [
    ...tallyLooks(request, specs, lastRow),
    ...looks,
    ...listLooks(specs, tableRules(request, specs, lastRow)),
    ...repeatedLook(unique, lastRow),
  ];
  if (status === null) return found;
  const range = rangeAddress({
    fromRow: row,
    toRow: lastRow,
    fromColumn: 0,
    toColumn: specs.length - 1,
  });
  return [...found, { range, formula: excused, colour: 'muted' }];
}

/** Columns that tell rows apart; a log may well say the same twice (W18). */
function uniqueColumns(
  { table }: TableTabRequest,
  specs: readonly ColumnSpec[],
): readonly number[] {
  const keys = table.kind === 'log' ? [] : (table.unique ?? []);
  const places = keys.map((key) => specs.findIndex((spec) => spec.key === key));
  return places.includes(-1) ? [] : places;
}

function isMissed(spec: ColumnSpec): boolean {
  return spec.required && spec.ballot !== true;
}

/** Something stands in a column that says what the row is about. */
function inUseCondition(
  { table }: TableTabRequest,
  specs: readonly ColumnSpec[],
  fixed: (key: string) => string | null,
): string {
  const telling = [...table.people.flatMap(({ id, name }) => [id, name]), ...table.unit];
  const keys = new Set(telling.length > 0 ? telling : (table.unique ?? []));
  const cells = [...keys].flatMap((key) => fixed(key) ?? []);
  const first = specs.find(({ key, source }) => key !== 'seq' && source === 'input');
  const all = cells.length > 0 ? cells : [fixed(first?.key ?? '') ?? '$A5'];
  return `OR(${all.map((cell) => `${cell}<>""`).join(',')})`;
}

function limitLook(
  { scheme, table, places }: TableTabRequest,
  spec: ColumnSpec,
  cell: string,
  range: string,
): ConditionalLook[] {
  if (spec.type !== 'decimal' && spec.type !== 'int' && spec.type !== 'percent') return [];
  const code = tableLimitCode(scheme, table, spec);
  const max = code === null ? spec.max : places.parameter(code);
  const above = max === undefined ? [] : [`${cell}>${max}`];
  const wrong = [`COUNT(${cell})=0`, `${cell}<${spec.min ?? '0'}`, ...above].join(',');
  return [{ range, formula: `AND(${cell}<>"",OR(${wrong}))`, colour: 'error' }];
}

/** 完成日期 when 完成情况 says 完成. */
function dueLook(
  { requiredWhen }: ColumnSpec,
  cell: string,
  range: string,
  fixed: (key: string) => string | null,
): ConditionalLook[] {
  const other = requiredWhen === undefined ? null : fixed(requiredWhen.column);
  if (other === null || requiredWhen === undefined) return [];
  const formula = `AND(${cell}="",${other}="${requiredWhen.equals}")`;
  return [{ range, formula, colour: 'missing' }];
}

function reasonLook(
  { reasonFor }: ColumnSpec,
  cell: string,
  range: string,
  fixed: (key: string) => string | null,
): ConditionalLook[] {
  const other = reasonFor === undefined ? null : fixed(reasonFor.column);
  if (other === null) return [];
  const due = reasonFor?.when === 'yes' ? `${other}="是"` : `SUM(${other})>0`;
  return [{ range, formula: `AND(${cell}="",${due})`, colour: 'error' }];
}
