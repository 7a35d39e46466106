import type { UnitSchemeReport } from '../../commands/reports';
import type { UnitSummaryLine } from '../../domain/tables/summariseUnits';
import { bandName } from '../../messages/bandName';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';

/** One scheme on tables after the calculation: how many are scored, and how many in each band. */
export function unitSchemeLines(report: UnitSchemeReport, language: Language): string[] {
  const { scheme, summary } = report;
  const words = messagesFor(language).report;
  const title = language === 'zh-CN' ? scheme.title.zh : scheme.title.en;
  if (summary === null) return [title, `  ${words.notCalculated}`];
  const { total } = summary;
  const bands = total.bands.map(({ key, label, count }) => {
    const band = scheme.bands.find((each) => each.key === key);
    return words.unitBandCount(band === undefined ? label : bandName(band, language), count);
  });
  return [
    title,
    `  ${countsText(total, language)}`,
    ...(bands.length === 0 ? [] : [`  ${bands.join(words.comma)}`]),
  ];
}

/** "应考 7，已评 7"; states in which nothing is are left out. */
function countsText(line: UnitSummaryLine, language: Language): string {
  const { units, comma } = messagesFor(language).report;
  const rare = RARE.flatMap((state) => (line[state] === 0 ? [] : [units[state](line[state])]));
  return [units.due(line.due), units.scored(line.scored), ...rare].join(comma);
}

const RARE = ['unfinished', 'pending', 'noDimension', 'postponed', 'ungraded', 'exempt'] as const;
