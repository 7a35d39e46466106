import type { SummariseReport } from '../../commands/reports';
import type { NoticePeriod } from '../../domain/calendar/noticePeriod';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';

/** The name lists with their number of rows: one line, or one for each of several schemes. */
export function listLines(
  { lists, schemes, tables }: Pick<SummariseReport, 'lists' | 'schemes' | 'tables'>,
  language: Language,
): string[] {
  const { report, explanation } = messagesFor(language);
  const inUse = [...schemes, ...tables].map(({ scheme }) => scheme);
  const ofScheme = inUse.flatMap((scheme) => {
    const own = lists.filter((list) => list.scheme === scheme.id);
    const said = own.map(({ tab, ids }) => report.list(tab, ids.length));
    const title = language === 'zh-CN' ? scheme.title.zh : scheme.title.en;
    return said.length === 0 ? [] : [{ title, said: said.join(explanation.listComma) }];
  });
  const reminders = lists.filter(({ scheme }) => scheme === '');
  if (reminders.length > 0) {
    const said = reminders.map(({ tab, ids }) => report.list(tab, ids.length));
    ofScheme.push({ title: report.reminders, said: said.join(explanation.listComma) });
  }
  const [first] = ofScheme;
  if (first === undefined) return [];
  const period = lists.find((list) => list.period !== undefined)?.period;
  const notices = period === undefined ? [] : [periodLine(period, language)];
  if (ofScheme.length === 1) return [`${report.lists}${report.colon}${first.said}`, ...notices];
  return [
    `${report.lists}${report.colon}`.trimEnd(),
    ...ofScheme.map(({ title, said }) => `  ${title}${report.colon}${said}`),
    ...notices,
  ];
}

/** From when to when notices hang, and whether holidays were known. */
function periodLine({ from, to, days, holidaysKnown }: NoticePeriod, language: Language): string {
  const { report } = messagesFor(language);
  const said = report.noticePeriod(from, to, days);
  return holidaysKnown ? said : `${said}${report.semicolon}${report.weekendsOnly}`;
}
