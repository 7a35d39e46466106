import { PARAMETER_HEADERS } from '../../sheets/parametersTab';
import { ROSTER_COLUMNS } from '../../sheets/rosterColumns';
import type { TabRole } from '../../workbook/metadata';

/**
 * What has to be loaded of a tab beside its formulas, as far as its stamp tells. Constants are their
 * own formulas, and only numbers have formats that matter; so most of a tab need not go over the
 * wire three times. Only a guess: who reads looks whether it was right, and asks again if not.
 */
export interface TabGuess {
  /** Formulas may stand there, so values differ from them. */
  readonly hasFormulas: boolean;
  /** 0-based columns of numbers; null = anywhere. */
  readonly numberColumns: readonly number[] | null;
}

const ANYTHING: TabGuess = { hasFormulas: true, numberColumns: null };

/** By role; null is a tab without our stamp. */
export function guessOf(role: TabRole | null): TabGuess {
  switch (role) {
    case 'roster':
      return {
        hasFormulas: false,
        numberColumns: ROSTER_COLUMNS.flatMap(({ type }, index) =>
          type === 'date' ? [index] : [],
        ),
      };
    case 'parameters':
      return {
        hasFormulas: false,
        numberColumns: [PARAMETER_HEADERS.findIndex(({ key }) => key === 'value')],
      };
    case 'problems':
    case 'ledger':
      return { hasFormulas: false, numberColumns: [0] };
    case 'summary':
    case 'list':
    case 'final':
    case 'log':
      return { hasFormulas: false, numberColumns: null };
    case 'base':
    case 'fillIn':
    case 'review':
    case 'result':
    case null:
      return ANYTHING;
  }
}
