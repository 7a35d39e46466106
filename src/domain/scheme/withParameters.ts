import { CHOICES } from './choices';
import type { Band, Indicator, Scheme, ScorePart, ScoreSheetSettings } from './scheme';

/** What a school wrote on 参数设置, by code; machine values for choices, text otherwise. */
export interface ParameterValues {
  readonly values: ReadonlyMap<string, string>;
  /** Indicators in the order of the rows; a part without any row keeps its own (0.3). */
  readonly indicators: ReadonlyMap<string, readonly Indicator[]>;
}

/** The scheme with the school's numbers in place of its own. A missing row keeps the default. */
export function withParameters(scheme: Scheme, given: ParameterValues): Scheme {
  const text = (code: string, otherwise: string): string => given.values.get(code) ?? otherwise;
  return {
    ...scheme,
    parts: scheme.parts.map((part) => partWith(part, given, text)),
    bands: scheme.bands.map((band) => bandWith(band, text)),
    settings: settingsWith(scheme.settings, text),
  };
}

type Lookup = (code: string, otherwise: string) => string;

function partWith(part: ScorePart, given: ParameterValues, text: Lookup): ScorePart {
  return {
    ...part,
    indicators: given.indicators.get(part.key) ?? part.indicators,
    fullMarks: text(`fullMarks.${part.key}`, part.fullMarks),
    maxBonus: text(`maxBonus.${part.key}`, part.maxBonus),
    maxDeduct: text(`maxDeduct.${part.key}`, part.maxDeduct),
    weight: text(`weight.${part.key}`, part.weight),
  };
}

/** The band with what the school said; bounds stay where there are none. */
export function bandWith(band: Band, text: Lookup): Band {
  return {
    ...band,
    label: text(`band.${band.key}.label`, band.label),
    lo: band.lo === null ? null : text(`band.${band.key}.lo`, band.lo),
    loInclusive: text(`band.${band.key}.inclusive`, band.loInclusive ? 'yes' : 'no') === 'yes',
    followUp: text(`band.${band.key}.follow`, band.followUp),
  };
}

function settingsWith(settings: ScoreSheetSettings, text: Lookup): ScoreSheetSettings {
  const chosen = <Value extends string>(code: keyof typeof CHOICES, otherwise: Value): Value => {
    const value = text(code, otherwise);
    const known = CHOICES[code].options.some((each) => each.value === value);
    return known ? (value as Value) : otherwise;
  };
  return {
    combine: chosen('combine', settings.combine),
    partFloor: text('partFloor', settings.partFloor),
    partFloorAction: chosen('partFloorAction', settings.partFloorAction),
    bandOn: chosen('bandOn', settings.bandOn),
    decimals: smallCount(text('decimals', ''), settings.decimals),
    missing: chosen('missing', settings.missing),
    veto: chosen('veto', settings.veto),
    vetoBand: text('vetoBand', settings.vetoBand),
    vetoEffect: chosen('vetoEffect', settings.vetoEffect),
    minMonths: smallCount(text('minMonths', ''), settings.minMonths),
    probationaryExcellent: chosen('probationaryExcellent', settings.probationaryExcellent),
    excellentCap: chosen('excellentCap', settings.excellentCap),
    excellentCapShare: text('excellentCapShare', settings.excellentCapShare),
    rank: chosen('rank', settings.rank),
  };
}

/** Counts such as months and decimals: 0 to 99, from digits; anything else keeps the default. */
function smallCount(text: string, otherwise: number): number {
  const counts = Array.from({ length: 100 }, (_, count) => String(count));
  const found = counts.indexOf(text);
  return found < 0 ? otherwise : found;
}

/**
 * The key of an indicator that a school added, made of its name: it stays the same wherever its row
 * stands, and no other indicator ever gets the marks of one that was removed.
 */
export function addedIndicatorKey(part: string, label: string): string {
  const points = Array.from(label, (letter) => letter.codePointAt(0)?.toString(16) ?? '');
  return `${part.toLowerCase()}x${points.join('')}`;
}
