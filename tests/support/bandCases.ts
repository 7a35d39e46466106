import { exact, toFixedText } from '../../src/domain/exact/exact';
import { gradeScore } from '../../src/domain/tables/gradeScore';
import type { TableScheme } from '../../src/domain/tables/tableScheme';
import expectedJson from '../conformance/expected.json';
import { withSettings } from './withSettings';

/** The band cases of a scheme: raw score, published score, band in both modes. */
export function bandCases(
  scheme: TableScheme,
): readonly (readonly [string, string, string, string])[] {
  return expectedJson.bandCases
    .filter((each) => each.scheme === scheme.id)
    .map(({ raw, rounded, band, bandExactMode }) => [raw, rounded, band, bandExactMode] as const);
}

/** Published score and both bands of a raw score by the scheme's own bands and settings. */
export function bandedAs(scheme: TableScheme, raw: string): readonly string[] {
  const rounded = gradeScore(scheme, exact(raw));
  const onExact = gradeScore(withSettings(scheme, { bandOn: 'exact' }), exact(raw));
  const label = (key: string | null): string =>
    scheme.bands.find((band) => band.key === key)?.label ?? '';
  return [toFixedText(rounded.score, 2), label(rounded.band), label(onExact.band)];
}
