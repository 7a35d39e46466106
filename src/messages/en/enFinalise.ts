import type { zhFinalise } from '../zh/zhFinalise';

export const enFinalise: typeof zhFinalise = {
  changed: (facts) => {
    const who = [facts.id, facts.name].filter(Boolean).join(' ');
    const unit = who === '' ? 'Something' : `“${who}”`;
    const final = `the final version (${facts.fact('final')})`;
    const sentences: Readonly<Record<string, string>> = {
      changed: `${unit} was changed after ${final}`,
      added: `${unit} was added after ${final}`,
      removed: `${unit} was removed after ${final}`,
      parameter: `The parameter “${facts.fact('label')}” was changed after ${final} from “${facts.fact('before')}” to “${facts.fact('after')}”`,
    };
    return `${sentences[facts.fact('kind')] ?? unit}; the results are out of date. Put it back, or reopen the final version and calculate again.`;
  },
  refused: {
    noName: () => 'Say who makes the results final.',
    already: () =>
      'The results are final already; to change them, reopen them first and give a reason.',
    notCalculated: (what) => `Not calculated yet: ${what}. Calculate before you finalise.`,
    stale: (what) => `Results out of date: ${what}. Calculate again before you finalise.`,
    oldSummary: (what) =>
      `Summaries older than the results: ${what}. Summarise again before you finalise.`,
    awaiting: (what) =>
      `Readings to be confirmed: ${what}. Put them right and calculate again before you finalise.`,
    cap: (what) =>
      `More in the top band than the enforced cap allows: ${what}. Review, decide and calculate again before you finalise.`,
    open: (what) =>
      `Not complete: ${what}. Fill in what is missing, or confirm that it stays open (--allow-open on the command line).`,
  },
  reopenRefused: {
    noName: 'Say who reopens the final version.',
    noReason: 'Give a reason for reopening the final version.',
    notFinal: 'The results are not final; there is nothing to reopen.',
  },
  isFinal: (time, by) =>
    `${by} made the results final at ${time}, so they are not calculated again; to change them, reopen them first and give a reason.`,
  andMore: (shown, count) => `${shown} … (${count} in all)`,
  comma: ', ',
  semicolon: '; ',
  of: (scheme, names) => `${scheme} (${names})`,
  whole: 'all',
  done: (time, by, schemes) => `Final: ${time}, by ${by}, ${schemes} scheme(s)`,
  recorded: (tab) => `Parameters, versions and fingerprints are kept on “${tab}”`,
  stillOpen: (what) => `Confirmed as not complete: ${what}`,
  archived: (path) => `Archive copy: ${path}`,
  archiveHint: (name) => `Keep an archive copy, for example “${name}” (--archive)`,
  reopened: (time, by) =>
    `Reopened (was final ${time}, ${by}); after your changes calculate, summarise and finalise again`,
  newYear: {
    made: (year, people) =>
      `${year}: ${people} people carried over with parameters and base tabs; the fill-in tabs are empty`,
    left: (names) => `Transferred out during the past year, left out: ${names}`,
    statuses: (names) => `Exempt or postponed as before, please check for the new year: ${names}`,
    starter: (tabs) => `To be filled in for the new year: ${tabs}`,
  },
};
