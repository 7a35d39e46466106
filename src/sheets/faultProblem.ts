import type { Problem } from '../domain/problem';
import { indicatorCode } from '../domain/scheme/parameterSpec';
import type { Scheme, ScorePart } from '../domain/scheme/scheme';
import type { SchemeFault } from '../domain/scheme/schemeFault';
import { cellAddress } from './address';
import { PARAMETERS_TAB } from './layout';
import { type ParameterPlaces, parameterPlace } from './parameterReference';
import { tabProblem } from './tabProblem';

/** E21 with the cell of 参数设置 to look at, where one cell is to blame. */
export function faultProblem(
  scheme: Scheme,
  fault: SchemeFault,
  places: ParameterPlaces | null,
): Problem {
  const code = codeOf(scheme, fault);
  const row = code === null ? undefined : places?.rows.get(parameterPlace(scheme.id, code));
  const { kind, ...facts } = fault;
  return tabProblem('E21', places?.tab ?? PARAMETERS_TAB, {
    cell: places === null || row === undefined ? '' : cellAddress(row, places.valueColumn),
    seen: 'seen' in fault ? fault.seen : '',
    detail: { reason: kind, scheme: scheme.title.zh, ...facts },
  });
}

/** Code of the one parameter to blame; null where it is the whole of several. */
function codeOf(scheme: Scheme, fault: SchemeFault): string | null {
  if (fault.kind === 'weightSum') return `weight.${scheme.parts[0]?.key ?? ''}`;
  if ('part' in fault) {
    const part = scheme.parts.find((each) => each.label === fault.part);
    return part === undefined ? null : partCode(part, fault);
  }
  if ('band' in fault) {
    const band = scheme.bands.find((each) => each.label === fault.band);
    return band === undefined || band.lo === null ? null : `band.${band.key}.lo`;
  }
  return SETTING_CODES.get(fault.kind) ?? null;
}

function partCode(part: ScorePart, fault: SchemeFault): string | null {
  if (fault.kind === 'indicatorSum') return `fullMarks.${part.key}`;
  if (fault.kind !== 'indicatorMax') {
    return PART_CODES.has(fault.kind) ? `${fault.kind}.${part.key}` : null;
  }
  const indicator = part.indicators.find((each) => each.label === fault.indicator);
  return indicator === undefined ? null : indicatorCode(part.key, indicator.key);
}

const PART_CODES: ReadonlySet<SchemeFault['kind']> = new Set([
  'fullMarks',
  'maxBonus',
  'maxDeduct',
  'weight',
]);

const SETTING_CODES: ReadonlyMap<SchemeFault['kind'], string> = new Map([
  ['vetoBand', 'vetoBand'],
  ['partFloor', 'partFloor'],
  ['decimals', 'decimals'],
  ['minMonths', 'minMonths'],
  ['capShare', 'excellentCapShare'],
]);
