import type { AnyScheme } from '../domain/tables/anyScheme';
import { absoluteReference } from './address';
import { textLiteral } from './cellInput';
import { GLOBAL_OWNER, parameterOwner } from './parameterOwner';

/** Where each parameter stands: "double-contract/combine" -> 1-based row, and in which tab. */
export interface ParameterPlaces {
  readonly tab: string;
  /** 0-based column of 值. */
  readonly valueColumn: number;
  readonly rows: ReadonlyMap<string, number>;
}

export function parameterPlace(scheme: string, code: string): string {
  return `${scheme}/${code}`;
}

/**
 * The operand of a formula for a parameter of the scheme, or of the workbook as "global.semester";
 * "" where the workbook does not have that row of 全局.
 */
export type ParameterReference = (code: string) => string;

const GLOBAL_PREFIX = 'global.';

/**
 * Formulas point at the cell of 参数设置, so that a change there changes the sheet in any
 * spreadsheet program; where the row or the whole tab is missing, the value itself stands there.
 */
export function parameterReference(
  scheme: AnyScheme,
  places: ParameterPlaces | null,
): ParameterReference {
  const specs = new Map(parameterOwner(scheme).specs.map((spec) => [spec.code, spec]));
  return (code) => {
    if (code.startsWith(GLOBAL_PREFIX)) return globalCell(code, places);
    const row = places?.rows.get(parameterPlace(scheme.id, code));
    if (places !== null && row !== undefined) {
      return absoluteReference(places.tab, row, places.valueColumn);
    }
    const spec = specs.get(code);
    if (spec === undefined) throw new Error(`no parameter ${code} in ${scheme.id}`);
    const isNumber = spec.kind === 'points' || spec.kind === 'percent' || spec.kind === 'count';
    return isNumber && spec.value !== '' ? spec.value : textLiteral(spec.value);
  };
}

function globalCell(code: string, places: ParameterPlaces | null): string {
  const place = parameterPlace(GLOBAL_OWNER.id, code.slice(GLOBAL_PREFIX.length));
  const row = places?.rows.get(place);
  if (places === null || row === undefined) return '';
  return absoluteReference(places.tab, row, places.valueColumn);
}
