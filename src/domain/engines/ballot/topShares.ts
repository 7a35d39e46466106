import { compare, divide, type Exact, HUNDRED, toExactText, ZERO } from '../../exact/exact';
import { type CapLimit, type CapLine, capLine } from '../../review/capLine';
import { finalBand } from '../../review/finalBand';
import { settingsOf } from '../../tables/settings';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import type { UnitResult } from '../../tables/unitResult';

/**
 * How many stand at the top of a ballot against its limit: graded ballots over all objects with a
 * band, after what people decided; others (S2-06) per branch, members for whom the first
 * option has more votes than any other. Empty for other schemes and without a limit.
 */
export function topShares(scheme: TableScheme, units: readonly UnitResult[]): readonly CapLine[] {
  const { engine } = scheme;
  if (engine.kind !== 'ballot') return [];
  const options = groupOf(scheme, engine.options).items;
  const limit = limitOf(scheme, engine.graded);
  if (limit === null) return [];
  const isTop = (unit: UnitResult): boolean =>
    engine.graded
      ? finalBand(unit) === scheme.bands[0]?.key
      : leads(
          unit,
          options.map(({ key }) => key),
        );
  const band = (engine.graded ? scheme.bands[0]?.label : options[0]?.label) ?? '';
  const counted = units.filter(({ state }) => state === 'graded' || state === 'unbanded');
  const groups = engine.graded ? [''] : [...new Set(counted.map(({ branch }) => branch))];
  return groups.map((group) => {
    const own = counted.filter(({ branch }) => group === '' || branch === group);
    return capLine({ group, band, count: own.filter(isTop).length, due: own.length }, limit);
  });
}

function limitOf({ parameters }: TableScheme, isGraded: boolean): CapLimit | null {
  const settings = settingsOf(parameters);
  if (!isGraded)
    return { text: settings.text('excellentShare'), share: settings.share('excellentShare') };
  const cap = settings.number('goodCap');
  if (compare(cap, ZERO) <= 0) return null;
  return { text: `${toExactText(cap)}%`, share: divide(cap, HUNDRED) };
}

/** The first option has votes, and more than every other one. */
function leads({ values }: UnitResult, keys: readonly string[]): boolean {
  const [first, ...others] = keys.map((key): Exact => {
    const value = values[key] ?? ZERO;
    return typeof value === 'string' ? ZERO : value;
  });
  if (first === undefined || compare(first, ZERO) <= 0) return false;
  return others.every((other) => compare(first, other) > 0);
}
