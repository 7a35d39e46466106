import { equal, HUNDRED, sum, toExactText } from '../exact/exact';
import { checkBands } from './checkBands';
import { checkPart } from './checkPart';
import { decimalOf, isNotNegative } from './decimalText';
import type { Scheme, ScoreSheetSettings } from './scheme';
import type { SchemeFault } from './schemeFault';
import { shareOf } from './shareOf';

/**
 * Everything that makes a calculation with this scheme meaningless (E21, R-18): points, weights,
 * bands and settings, in the order of 参数设置. A parameter that is switched off is not checked.
 */
export function checkScheme(scheme: Scheme): readonly SchemeFault[] {
  return [
    ...(scheme.parts.length === 0 ? [{ kind: 'noParts' } as const] : []),
    ...scheme.parts.flatMap(checkPart),
    ...checkWeightSum(scheme),
    ...checkSettings(scheme.settings),
    ...checkVetoBand(scheme),
    ...checkBands(scheme.bands),
  ];
}

/** The weights sum to 100; said only when each is a number and when they are used. */
function checkWeightSum({ parts, settings }: Scheme): SchemeFault[] {
  const weights = parts.flatMap((part) => decimalOf(part.weight) ?? []);
  if (settings.combine !== 'weighted' || weights.length < parts.length) return [];
  const all = sum(weights);
  const right = parts.length === 0 || equal(all, HUNDRED);
  return right ? [] : [{ kind: 'weightSum', sum: toExactText(all) }];
}

function checkSettings(settings: ScoreSheetSettings): SchemeFault[] {
  const { partFloor, decimals, minMonths, excellentCap, excellentCapShare } = settings;
  const faults: SchemeFault[] = [];
  if (partFloor !== '' && !isNotNegative(partFloor)) {
    faults.push({ kind: 'partFloor', seen: partFloor });
  }
  if (![0, 1, 2, 3, 4].includes(decimals)) {
    faults.push({ kind: 'decimals', seen: String(decimals) });
  }
  if (minMonths < 0 || minMonths % 1 !== 0) {
    faults.push({ kind: 'minMonths', seen: String(minMonths) });
  }
  if (excellentCap !== 'none' && shareOf(excellentCapShare) === null) {
    faults.push({ kind: 'capShare', seen: excellentCapShare });
  }
  return faults;
}

function checkVetoBand({ bands, settings }: Scheme): SchemeFault[] {
  const used = settings.veto === 'on' && settings.vetoEffect === 'lowestBand';
  const known = bands.some((band) => band.key === settings.vetoBand);
  return used && !known ? [{ kind: 'vetoBand', seen: settings.vetoBand }] : [];
}
