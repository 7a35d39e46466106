import type { SchemeReport } from '../../commands/reports';
import type { SummaryLine } from '../../domain/lists/summarise';
import type { Scheme } from '../../domain/scheme/scheme';
import { bandName } from '../../messages/bandName';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';

/** One scheme after the calculation: who was scored, and how many in each band. */
export function schemeLines(report: SchemeReport, language: Language): string[] {
  const words = messagesFor(language).report;
  const title = language === 'zh-CN' ? report.scheme.title.zh : report.scheme.title.en;
  if (report.summary === null) return [title, `  ${words.notCalculated}`];
  const { total } = report.summary;
  return [
    title,
    `  ${peopleText(total, language)}`,
    `  ${bandsText(total, report.scheme, language)}`,
  ];
}

/** "应考 23 人，已评 22 人，未完成 1 人，免考 1 人"; states nobody is in are left out. */
function peopleText(line: SummaryLine, language: Language): string {
  const { people, comma } = messagesFor(language).report;
  const rare = (['postponed', 'ungraded'] as const).flatMap((state) =>
    line[state] === 0 ? [] : [people[state](line[state])],
  );
  return [
    people.due(line.due),
    people.scored(line.scored),
    people.unfinished(line.unfinished),
    ...rare,
    people.exempt(line.exempt),
  ].join(comma);
}

function bandsText(line: SummaryLine, scheme: Scheme, language: Language): string {
  const words = messagesFor(language).report;
  return line.bands
    .map(({ key, label, count }) => {
      const band = scheme.bands.find((each) => each.key === key);
      return words.bandCount(band === undefined ? label : bandName(band, language), count);
    })
    .join(words.comma);
}
