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
const VALUES: TabGuess = { hasFormulas: false, numberColumns: null };
const TEXTS: TabGuess = { hasFormulas: false, numberColumns: [0] };

const GUESSES: Readonly<Record<TabRole, TabGuess>> = {
  roster: {
    hasFormulas: false,
    numberColumns: ROSTER_COLUMNS.flatMap(({ type }, index) => (type === 'date' ? [index] : [])),
  },
  parameters: {
    hasFormulas: false,
    numberColumns: [PARAMETER_HEADERS.findIndex(({ key }) => key === 'value')],
  },
  problems: TEXTS,
  ledger: TEXTS,
  summary: VALUES,
  list: VALUES,
  final: VALUES,
  log: VALUES,
  base: ANYTHING,
  fillIn: ANYTHING,
  review: ANYTHING,
  result: ANYTHING,
};

/** By role; null is a tab without our stamp. */
export function guessOf(role: TabRole | null): TabGuess {
  return role === null ? ANYTHING : GUESSES[role];
}
