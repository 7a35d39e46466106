import { circularMonth } from '../../domain/calendar/circularMonth';
import type { OutputRow, OutputValue, UnitResult } from '../../domain/tables/unitResult';
import type { CircularRequest } from './circularRequest';

/** What a circular counts. */
export interface CircularScope {
  /** "2024-09"; "" where it is about the whole period. */
  readonly month: string;
  /** All of them, those excused from the appraisal included. */
  readonly units: readonly UnitResult[];
  /** Rows of the month on an output tab, people with something to do only; empty for none. */
  readonly rows: readonly OutputRow[];
  /** The row of figures of the month. */
  readonly facts: Readonly<Record<string, OutputValue>>;
}

/** The units, or the rows of the month, that the figures of a circular are counted from. */
export function circularScope(request: CircularRequest): CircularScope {
  const { list, output, school } = request;
  const { scope } = list.circular;
  const { units } = output;
  const monthFrom = (values: readonly Readonly<Record<string, OutputValue>>[]): string =>
    circularMonth(values.map(monthIn), school.globals.notice.month, school.asOf);
  switch (scope.kind) {
    case 'units':
      return { month: '', units, rows: [], facts: {} };
    case 'unitsOfMonth': {
      const month = monthFrom(units.map(({ values }) => values));
      const own = units.filter(({ values }) => monthIn(values) === month);
      return { month, units: own, rows: [], facts: {} };
    }
    case 'rowsOfMonth': {
      const all = output.outputs.get(scope.output) ?? [];
      const month = monthFrom(all.map(({ values }) => values));
      const facts = scope.facts === null ? [] : (output.outputs.get(scope.facts) ?? []);
      return {
        month,
        units,
        rows: all.filter(({ values }) => monthIn(values) === month),
        facts: facts.find(({ values }) => monthIn(values) === month)?.values ?? {},
      };
    }
  }
}

export function monthIn(values: Readonly<Record<string, OutputValue>>): string {
  const month = values['month'];
  return typeof month === 'string' ? month : '';
}
