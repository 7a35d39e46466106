import type { UnitSchemeReport } from '../../commands/reports';
import type { UnitSummaryLine } from '../../domain/tables/summariseUnits';
import type { Language } from '../../messages/language';
import { exactOrNull, fixedOrNull } from './scoreJson';
import { unitJson, valueText } from './unitJson';

/** One scheme on tables with its results for machines; null where it cannot be calculated. */
export function unitSchemeJson(report: UnitSchemeReport, language: Language): object {
  const { scheme, results, summary, totals } = report;
  return {
    id: scheme.id,
    title: language === 'zh-CN' ? scheme.title.zh : scheme.title.en,
    bands: scheme.bands.map(({ key, label, labelEn, lo }) => ({ key, label, labelEn, lo })),
    calculated: results !== null,
    results: results?.map((result) => unitJson(result, scheme, language)) ?? null,
    summary:
      summary === null
        ? null
        : {
            groups: summary.groups.map(({ group, ...line }) => ({ group, ...lineJson(line) })),
            total: lineJson(summary.total),
          },
    totals: totals.map(({ key, label, value, unit }) => ({
      key,
      label,
      value: valueText(value),
      unit,
    })),
  };
}

function lineJson({ bands, mean, max, min, ...counts }: UnitSummaryLine): object {
  return {
    ...counts,
    bands: bands.map(({ key, label, count, share }) => ({
      key,
      label,
      count,
      share: fixedOrNull(share, 2),
    })),
    mean: fixedOrNull(mean, 2),
    max: exactOrNull(max),
    min: exactOrNull(min),
  };
}
