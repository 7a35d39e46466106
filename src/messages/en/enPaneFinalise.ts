import type { zhPaneFinalise } from '../zh/zhPaneFinalise';

export const enPaneFinalise: typeof zhPaneFinalise = {
  title: 'Finalise',
  open: 'Finalise',
  openFinal: 'Show the final version',
  lead: 'A final version carries a mark on its result tabs; parameters and fingerprints are kept on “定稿记录”. It is not calculated again until somebody reopens it with a reason.',
  ready: 'Nothing is open; the results can be made final.',
  stillOpen: 'Before the results become final:',
  obstacle: {
    notCalculated: 'Not calculated yet',
    stale: 'Results out of date, calculate again',
    oldSummary: 'Summaries older than the results, summarise again',
    awaiting: 'Readings to be confirmed',
    cap: 'More in the top band than the enforced cap allows',
    open: 'Not complete',
  },
  line: (kind, what) => `${kind}: ${what}`,
  confirm: (count) =>
    count === 1 ? 'This one stays open, I confirm it' : `These ${count} stay open, I confirm it`,
  by: 'By whom (required)',
  note: 'Remark (a meeting, for example)',
  press: 'Make final',
  form: 'Final version',
  state: (time, by) => `Final since ${time}, by ${by}`,
  noteOf: (text) => `Remark: ${text}`,
  unchanged: 'Nothing was changed since.',
  changed: (count) =>
    `${count} ${count === 1 ? 'change' : 'changes'} since; the results are out of date:`,
  change: {
    changed: (who, tab) => `${who} (${tab}) was changed`,
    added: (who, tab) => `${who} (${tab}) was added`,
    removed: (who, tab) => `${who} (${tab}) was removed`,
  },
  parameter: (label, before, after) => `Parameter “${label}”: ${before} → ${after}`,
  unnamed: 'A row that names nobody',
  gone: 'its tab is gone',
  blank: 'blank',
  more: (rest) => `Show more (${rest} left)`,
  archive:
    'Keep an archive copy with File → Save As in Excel; the add-in cannot save a file for you.',
  record: 'Show the record of the final version',
  log: 'Show the change log',
  reopenForm: 'Reopen the final version',
  reason: 'Reason (required)',
  reopen: 'Reopen',
  home: {
    final: (time, by) => `Made final at ${time} by ${by}.`,
    changed: (count) =>
      `${count} ${count === 1 ? 'change' : 'changes'} since then; the results are out of date.`,
  },
};
