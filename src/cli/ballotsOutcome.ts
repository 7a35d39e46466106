import type { BallotsReport } from '../commands/ballots/ballotsReport';
import { ballotNumber } from '../domain/engines/ballot/ballotNumber';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import type { Outcome } from './outcome';
import { tabLines, yearLine } from './text/tabLines';

/** `ballots`: how many papers for whom, by their numbers, and the tabs. */
export function ballotsOutcome(report: BallotsReport, language: Language): Outcome {
  const { ballots: words } = messagesFor(language);
  const { scheme, groups, objects, tabs, year, yearGuessed } = report;
  const papers = groups.reduce((sum, each) => sum + each.papers, 0);
  return {
    exitCode: 0,
    lines: [
      yearLine(report, language),
      words.made(objects, papers),
      ...groups.map(({ group, papers: own }) =>
        words.group(group, own, ballotNumber(group, 1), ballotNumber(group, own)),
      ),
      ...tabLines(tabs, language),
    ],
    json: { year, yearGuessed, scheme: scheme.id, objects, groups, tabs },
  };
}
