import { equal, exact, sum, toExactText } from '../exact/exact';
import { checkBands } from '../scheme/checkBands';
import { decimalOf, isNotNegative, isPositive } from '../scheme/decimalText';
import type { SchemeFault } from '../scheme/schemeFault';
import { shareOf } from '../scheme/shareOf';
import type { TableFault } from './tableFault';
import type { PointGroup, PointItem, TableParameter } from './tableParameter';
import { groupItemCode } from './tableParameterRows';
import type { TableScheme } from './tableScheme';

/**
 * Everything that makes a calculation with this scheme meaningless (E21, R-18): points and weights
 * of its groups, settings and bands, in the order of 参数设置. A scheme without bands has none to
 * check.
 */
export function checkTableScheme(scheme: TableScheme): readonly TableFault[] {
  return [
    ...scheme.groups.flatMap((group) => checkGroup(scheme, group)),
    ...scheme.parameters.flatMap(checkSetting),
    ...(scheme.bands.length === 0 ? [] : bandFaults(scheme)),
  ];
}

function checkGroup(scheme: TableScheme, group: PointGroup): TableFault[] {
  if (group.items.length === 0) return [{ kind: 'groupEmpty', code: '', group: group.label }];
  return [...checkLabels(scheme, group), ...checkPoints(group), ...checkTotal(group)];
}

/** Columns are found by their headers, so no two of a tab may read alike. */
function checkLabels(scheme: TableScheme, group: PointGroup): TableFault[] {
  const taken = new Set(neighbourHeaders(scheme, group).map(withoutSpaces));
  return group.items.flatMap(({ key, label }, index): TableFault[] => {
    const code = groupItemCode(group.key, key);
    const bare = withoutSpaces(label);
    if (bare === '') {
      return [{ kind: 'itemUnnamed', code, group: group.label, ordinal: String(index + 1) }];
    }
    if (taken.has(bare)) return [{ kind: 'itemTwice', code, group: group.label, item: label }];
    taken.add(bare);
    return [];
  });
}

/** Headers of the other columns on the tabs that hold the group's columns. */
function neighbourHeaders(scheme: TableScheme, group: PointGroup): string[] {
  return scheme.tables
    .filter(({ columns }) => columns.some((each) => 'group' in each && each.group === group.key))
    .flatMap(({ columns }) => columns.flatMap((each) => ('group' in each ? [] : [each.header])));
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

function checkPoints(group: PointGroup): TableFault[] {
  const isRight = (item: PointItem): boolean => {
    if (group.kind === 'names') return true;
    return group.kind === 'marks' ? isPositive(item.points) : isNotNegative(item.points);
  };
  return group.items.flatMap((item): TableFault[] => {
    if (isRight(item)) return [];
    const code = groupItemCode(group.key, item.key);
    const { label, points } = item;
    return [{ kind: 'itemPoints', code, group: group.label, item: label, seen: points }];
  });
}

/** Said only when every figure is a number. */
function checkTotal(group: PointGroup): TableFault[] {
  const points = group.items.flatMap((item) => decimalOf(item.points) ?? []);
  if (group.total === null || points.length < group.items.length) return [];
  const all = sum(points);
  if (equal(all, exact(group.total))) return [];
  const [first] = group.items;
  const code = first === undefined ? '' : groupItemCode(group.key, first.key);
  const { label, total } = group;
  return [{ kind: 'groupTotal', code, group: label, sum: toExactText(all), total }];
}

function checkSetting(parameter: TableParameter): TableFault[] {
  const { code, label, value } = parameter;
  if (code === 'decimals') {
    return /^[0-4]$/u.test(value) ? [] : [{ kind: 'decimals', code, seen: value }];
  }
  const kind = faultOf(parameter);
  return kind === null ? [] : [{ kind, code, parameter: label, seen: value }];
}

function faultOf({
  kind,
  options,
  value,
}: TableParameter): 'setting' | 'count' | 'share' | 'choice' | null {
  switch (kind) {
    case 'points':
    case 'percent':
      return isNotNegative(value) ? null : 'setting';
    case 'count':
      return /^\d{1,4}$/u.test(value) ? null : 'count';
    case 'share':
      return shareOf(value) === null ? 'share' : null;
    case 'choice':
      return options.some((option) => option.value === value) ? null : 'choice';
    case 'text':
      return null;
  }
}

function bandFaults(scheme: TableScheme): TableFault[] {
  return checkBands(scheme.bands).flatMap((fault): TableFault[] => {
    if (!isBandFault(fault)) return [];
    const label = 'band' in fault ? fault.band : null;
    const band = scheme.bands.find((each) => each.label === label && each.lo !== null);
    return [{ ...fault, code: band === undefined ? '' : `band.${band.key}.lo` }];
  });
}

type BandFault = Omit<Extract<TableFault, { kind: SchemeFault['kind'] }>, 'code'>;

const BAND_FAULTS: ReadonlySet<string> = new Set<BandFault['kind']>([
  'noBands',
  'blankBandLabel',
  'duplicateBandLabel',
  'bandBound',
  'bandsNotFalling',
  'openBand',
  'closedLowestBand',
]);

function isBandFault(
  fault: SchemeFault,
): fault is Extract<SchemeFault, { kind: BandFault['kind'] }> {
  return BAND_FAULTS.has(fault.kind);
}
