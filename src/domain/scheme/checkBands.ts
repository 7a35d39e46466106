import { compare } from '../exact/exact';
import { decimalOf } from './decimalText';
import type { Band } from './scheme';
import type { SchemeFault } from './schemeFault';

/**
 * What is wrong with the bands (E21, R-05): they fall strictly from the top down, and the lowest,
 * only that one, is open below, so that every score has exactly one band.
 */
export function checkBands(bands: readonly Band[]): readonly SchemeFault[] {
  if (bands.length === 0) return [{ kind: 'noBands' }];
  return [...checkLabels(bands), ...bands.flatMap(checkBound), ...checkFalling(bands)];
}

function checkLabels(bands: readonly Band[]): SchemeFault[] {
  const taken = new Set<string>();
  return bands.flatMap(({ label }, index): SchemeFault[] => {
    if (label.trim() === '') return [{ kind: 'blankBandLabel', ordinal: String(index + 1) }];
    if (taken.has(label)) return [{ kind: 'duplicateBandLabel', label }];
    taken.add(label);
    return [];
  });
}

function checkBound({ label, lo }: Band, index: number, bands: readonly Band[]): SchemeFault[] {
  const lowest = index === bands.length - 1;
  if (lo === null) return lowest ? [] : [{ kind: 'openBand', band: label }];
  if (lowest) return [{ kind: 'closedLowestBand', band: label, lo }];
  return decimalOf(lo) === null ? [{ kind: 'bandBound', band: label, seen: lo }] : [];
}

function checkFalling(bands: readonly Band[]): SchemeFault[] {
  const faults: SchemeFault[] = [];
  let above: Band | null = null;
  for (const band of bands) {
    const value = decimalOf(band.lo ?? '');
    if (band.lo === null || value === null) continue;
    const bound = decimalOf(above?.lo ?? '');
    if (above?.lo && bound !== null && compare(value, bound) >= 0) {
      const { label, lo } = band;
      faults.push({
        kind: 'bandsNotFalling',
        band: label,
        lo,
        above: above.label,
        aboveLo: above.lo,
      });
    }
    above = band;
  }
  return faults;
}
