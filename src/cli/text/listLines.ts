import type { SummariseReport } from '../../commands/reports';
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
  const [first] = ofScheme;
  if (first === undefined) return [];
  if (ofScheme.length === 1) return [`${report.lists}${report.colon}${first.said}`];
  return [
    `${report.lists}${report.colon}`.trimEnd(),
    ...ofScheme.map(({ title, said }) => `  ${title}${report.colon}${said}`),
  ];
}
