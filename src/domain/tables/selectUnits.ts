import { compare, type Exact, toExactText } from '../exact/exact';
import { finalBand } from '../review/finalBand';
import type { EngineOutput } from './engineRun';
import { tableColumns } from './tableColumns';
import { cellOf, type TableRow } from './tableRow';
import { type TableScheme, tableOf } from './tableScheme';
import type { RowFilter, UnitFilter, UnitListSpec } from './unitList';
import type { OutputRow, OutputValue, UnitResult } from './unitResult';

/** What stands on a name list, in the order in which it is printed. */
export type Selected =
  | { readonly of: 'units'; readonly units: readonly UnitResult[] }
  | { readonly of: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly of: 'output'; readonly rows: readonly OutputRow[] };

/**
 * Who or what stands on a list (C-39), in the order of the results or of the tab, `top` the highest
 * first: the same input always prints the same list.
 */
export function selectUnits(
  list: UnitListSpec,
  scheme: TableScheme,
  { units, outputs }: Pick<EngineOutput, 'units' | 'outputs'>,
  rows: ReadonlyMap<string, readonly TableRow[]>,
): Selected {
  switch (list.of) {
    case 'units':
      return { of: 'units', units: unitsOf(list.filter, units) };
    case 'rows': {
      const belongs = rowTest(list.filter, scheme, list.table);
      const typed = rows.get(list.table) ?? [];
      return { of: 'rows', rows: typed.filter((row) => row.use !== 'repeated' && belongs(row)) };
    }
    case 'output': {
      const made = outputs.get(list.output) ?? [];
      const { column, values } = list;
      return {
        of: 'output',
        rows: made.filter((row) => values.includes(textOfValue(row.values[column]))),
      };
    }
  }
}

function unitsOf(filter: UnitFilter, units: readonly UnitResult[]): readonly UnitResult[] {
  return filter.kind === 'top'
    ? topOf(unitsOf(filter.among, units), filter.value, filter.places)
    : units.filter((unit) => belongs(filter, unit));
}

function belongs(filter: Exclude<UnitFilter, { kind: 'top' }>, unit: UnitResult): boolean {
  switch (filter.kind) {
    case 'bands':
      return filter.bands.includes(finalBand(unit) ?? '');
    case 'states':
      return filter.states.includes(unit.state) && unit.override === undefined;
    case 'flag':
      return unit.flags.some(({ kind }) => kind === filter.flag);
    case 'award':
      return unit.award === true;
    case 'value':
      return filter.equals.includes(textOfValue(unit.values[filter.value]));
    case 'all':
      return unit.state !== 'exempt';
  }
}

/** The highest first; all who are tied at the last place are in (A-46, C-26). */
function topOf(units: readonly UnitResult[], value: string, places: number): readonly UnitResult[] {
  const numbered = units
    .flatMap((unit) => {
      const number = numberOfValue(unit.values[value]);
      return number === null ? [] : [{ unit, number }];
    })
    .sort((left, right) => compare(right.number, left.number));
  const last = numbered[places - 1]?.number;
  return numbered
    .filter(({ number }) => last === undefined || compare(number, last) >= 0)
    .map(({ unit }) => unit);
}

function rowTest(
  filter: RowFilter,
  scheme: TableScheme,
  table: string,
): (row: TableRow) => boolean {
  switch (filter.kind) {
    case 'incomplete': {
      const required = tableColumns(scheme, tableOf(scheme, table)).filter(
        (column) => column.required,
      );
      return (row) => required.some(({ key }) => cellOf(row, key).state === 'blank');
    }
    case 'filled':
      return (row) => cellOf(row, filter.column).state !== 'blank';
    case 'equals':
      return (row) => filter.values.includes(cellOf(row, filter.column).text);
  }
}

function textOfValue(value: OutputValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : toExactText(value);
}

function numberOfValue(value: OutputValue | undefined): Exact | null {
  return value === undefined || typeof value === 'string' ? null : value;
}
