/** The codes of DOMAIN.md 4.3 that occur so far; words for them live in `messages`. */
export const PROBLEM_CODES = [
  'E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08',
  'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E18', 'E19', 'E20', 'E21', 'E22',
  'W01', 'W02', 'W03', 'W04', 'W05', 'W06', 'W07', 'W08', 'W09', 'W10', 'W11', 'W12', 'W13',
  'W14', 'W15', 'W16', 'W17', 'W18', 'W19', 'W20', 'W21', 'W22', 'W23', 'W24', 'W25', 'W26', 'W27', 'W28',
  'W29', 'W30', 'W31', 'W32', 'W33', 'W34', 'W35', 'W36',
  'N01', 'N02', 'N03', 'N04', 'N05', 'N06', 'N07', 'N08',
] as const; // biome-ignore format: one line a severity reads better

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** E: the row is not scored. W: scored and flagged. N: read as normalised (DOMAIN.md 4.3). */
export type Severity = 'error' | 'warning' | 'notice';

/** The severity that the first letter of a code says. */
export function severityOf(code: ProblemCode): Severity {
  if (code.startsWith('E')) return 'error';
  return code.startsWith('W') ? 'warning' : 'notice';
}

/**
 * One finding. Data only: `messages` makes the sentence from `code` and `detail`.
 * `seen` is what stands in the cell; `suggested` what 一键规范 would write; both as text.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly tab: string;
  /** A1 address such as "H13", or "" when the finding concerns the whole tab. */
  readonly cell: string;
  readonly id: string;
  readonly name: string;
  readonly seen: string;
  readonly suggested: string;
  /** Named facts for the sentence: `max`, `header`, `candidates`, `branch`, `hint` ... */
  readonly detail: Readonly<Record<string, string>>;
}
