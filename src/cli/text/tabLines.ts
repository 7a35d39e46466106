import type { TabOutcome, YearReport } from '../../commands/reports';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';

/** More tabs than this are counted, not named. */
const NAMED = 12;

const STATES = ['added', 'updated', 'unchanged'] as const;

/** What was written where; a tab that got another name says so. */
export function tabLines(tabs: readonly TabOutcome[], language: Language): string[] {
  const { report, explanation } = messagesFor(language);
  if (tabs.length === 0) return [];
  const said =
    tabs.length > NAMED
      ? STATES.flatMap((state) => {
          const count = tabs.filter((tab) => tab.state === state).length;
          return count === 0 ? [] : [report.tabCount(report.tabState[state], count)];
        })
      : tabs.map(({ name, state, rows }) => report.tab(name, report.tabState[state], rows));
  const renamed = tabs.flatMap(({ name, wanted }) =>
    name === wanted ? [] : [`  ${report.renamed(wanted, name)}`],
  );
  return [`${report.tabs}${report.colon}${said.join(explanation.listComma)}`, ...renamed];
}

export function yearLine({ year, yearGuessed }: YearReport, language: Language): string {
  const { report } = messagesFor(language);
  return report.year(year) + (yearGuessed ? report.yearGuessed : '');
}
