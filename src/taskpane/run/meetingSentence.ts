import type { BallotsReport } from '../../commands/ballots/ballotsReport';
import type { FinalReport } from '../../commands/finalise/changeFinal';
import type { OverrideReport } from '../../commands/review/overrideReport';
import type { PaneMessages } from '../../messages/paneMessagesFor';
import type { Done } from '../state/commandState';

type Words = PaneMessages['run'];

/** What was made for a meeting, or came of it. */
type OfMeeting = Extract<Done, { readonly command: 'override' | 'final' | 'printBallots' }>;

/** One sentence about ballots, a decision, or a final version. */
export function meetingSentence(done: OfMeeting, changed: boolean, words: Words): string {
  switch (done.command) {
    case 'override':
      return overridden(done.report, words);
    case 'final':
      return finalised(done.report, words);
    case 'printBallots':
      return ballotsMade(done.report, changed, words);
  }
}

function ballotsMade({ groups }: BallotsReport, changed: boolean, words: Words): string {
  const papers = groups.reduce((sum, each) => sum + each.papers, 0);
  return changed ? words.done.ballots(papers) : words.done.sameBallots(papers);
}

function overridden({ row, isRemoved }: OverrideReport, words: Words): string {
  const name = row.name === '' ? row.unit : row.name;
  return isRemoved ? words.done.overrideRemoved(name) : words.done.overridden(name, row.band);
}

function finalised(report: FinalReport, words: Words): string {
  if (report.kind === 'reopen') return words.done.reopened;
  const { by, schemes } = report.final;
  return words.done.finalised(by, schemes.length);
}
