import type { SchemeReport } from '../../commands/reports';
import type { Language } from '../../messages/language';
import { scoreJson } from './scoreJson';
import { summaryJson } from './summaryJson';

/** One scheme with its results for machines; null where its parameters forbid a calculation. */
export function schemeJson(report: SchemeReport, language: Language): object {
  const { scheme, results, summary } = report;
  return {
    id: scheme.id,
    title: language === 'zh-CN' ? scheme.title.zh : scheme.title.en,
    bands: scheme.bands.map(({ key, label, labelEn, lo }) => ({ key, label, labelEn, lo })),
    calculated: results !== null,
    results: results?.map((result) => scoreJson(result, scheme, language)) ?? null,
    summary: summary === null ? null : summaryJson(summary, scheme),
  };
}
