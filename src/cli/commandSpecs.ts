export const COMMAND_NAMES = [
  'schemes',
  'new',
  'insert',
  'check',
  'restore',
  'calculate',
  'summarise',
  'explain',
  'review',
  'override',
  'ballots',
  'finalise',
  'reopen',
  'new-year',
  'adopt',
  'hand-out',
  'collect',
  'demo',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

export type OptionName =
  | 'roster'
  | 'schemes'
  | 'scheme'
  | 'id'
  | 'band'
  | 'reason'
  | 'by'
  | 'date'
  | 'remove'
  | 'counts'
  | 'note'
  | 'allow-open'
  | 'archive'
  | 'out'
  | 'previous'
  | 'tab'
  | 'table'
  | 'map'
  | 'out-dir'
  | 'units'
  | 'deadline'
  | 'contact'
  | 'overwrite'
  | 'report'
  | 'choices'
  | 'keep'
  | 'latest'
  | 'year'
  | 'json'
  | 'lang'
  | 'drop-unsupported'
  | 'help'
  | 'version';

/** Options without anything after them. */
export const SWITCHES: readonly OptionName[] = [
  'json',
  'remove',
  'drop-unsupported',
  'overwrite',
  'keep',
  'latest',
  'help',
  'version',
];

export interface CommandSpec {
  /** Whether a workbook is named as an argument. */
  readonly takesBook: boolean;
  /** Whether files are named behind it. */
  readonly takesFiles?: boolean;
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
  /** Of the optional ones: required unless this switch is given. */
  readonly unless?: { readonly given: OptionName; readonly required: readonly OptionName[] };
}

const COMMON: readonly OptionName[] = ['year', 'json', 'lang', 'help', 'version'];

/** The command line in one table: what each command takes. */
export const COMMAND_SPECS: Readonly<Record<CommandName, CommandSpec>> = {
  schemes: { takesBook: false, required: [], optional: ['json', 'lang', 'help', 'version'] },
  new: { takesBook: false, required: ['roster', 'schemes', 'out'], optional: COMMON },
  insert: {
    takesBook: true,
    required: ['schemes', 'out'],
    optional: ['drop-unsupported', ...COMMON],
  },
  check: { takesBook: true, required: [], optional: ['out', 'drop-unsupported', ...COMMON] },
  restore: { takesBook: true, required: ['out'], optional: ['drop-unsupported', ...COMMON] },
  calculate: { takesBook: true, required: ['out'], optional: ['drop-unsupported', ...COMMON] },
  summarise: {
    takesBook: true,
    required: ['out'],
    optional: ['previous', 'drop-unsupported', ...COMMON],
  },
  explain: { takesBook: true, required: ['scheme', 'id'], optional: COMMON },
  review: { takesBook: true, required: [], optional: COMMON },
  override: {
    takesBook: true,
    required: ['scheme', 'id', 'out'],
    optional: ['band', 'reason', 'by', 'date', 'remove', 'drop-unsupported', ...COMMON],
    unless: { given: 'remove', required: ['band', 'reason', 'by'] },
  },
  ballots: {
    takesBook: true,
    required: ['scheme', 'out'],
    optional: ['counts', 'drop-unsupported', ...COMMON],
  },
  finalise: {
    takesBook: true,
    required: ['by', 'out'],
    optional: ['note', 'allow-open', 'archive', 'drop-unsupported', ...COMMON],
  },
  reopen: {
    takesBook: true,
    required: ['by', 'reason', 'out'],
    optional: ['drop-unsupported', ...COMMON],
  },
  'new-year': {
    takesBook: true,
    required: ['year', 'out'],
    optional: COMMON.filter((name) => name !== 'year'),
  },
  adopt: {
    takesBook: true,
    required: ['tab', 'scheme'],
    optional: ['table', 'map', 'out', 'drop-unsupported', ...COMMON],
  },
  'hand-out': {
    takesBook: true,
    required: ['schemes', 'out-dir'],
    optional: ['by', 'units', 'deadline', 'contact', 'overwrite', ...COMMON],
  },
  collect: {
    takesBook: true,
    takesFiles: true,
    required: ['out'],
    optional: ['report', 'keep', 'latest', 'choices', 'by', 'drop-unsupported', ...COMMON],
  },
  demo: {
    takesBook: false,
    required: [],
    optional: ['out', 'json', 'lang', 'help', 'version'],
  },
};

export function isCommandName(text: string): text is CommandName {
  return (COMMAND_NAMES as readonly string[]).includes(text);
}
