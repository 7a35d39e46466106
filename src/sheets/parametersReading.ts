import type { Problem } from '../domain/problem';
import { type Globals, globalsOfYear } from '../domain/scheme/globals';
import type { Scheme } from '../domain/scheme/scheme';
import type { TableScheme } from '../domain/tables/tableScheme';
import type { ParameterPlaces } from './parameterReference';

/** What 参数设置 says: the schools' schemes and globals, and where each parameter stands. */
export interface ParametersReading {
  readonly globals: Globals;
  readonly schemes: readonly Scheme[];
  readonly tableSchemes: readonly TableScheme[];
  readonly places: ParameterPlaces | null;
  readonly problems: readonly Problem[];
  /** 1-based rows that name no parameter (W29). */
  readonly unknownRows: readonly number[];
  /** 考核年度 stands on the tab. */
  readonly yearGiven: boolean;
}

/** Everything at its default, for a workbook without 参数设置. */
export function defaultParameters(
  schemes: readonly Scheme[],
  year: string,
  tableSchemes: readonly TableScheme[] = [],
): ParametersReading {
  return {
    globals: globalsOfYear(year),
    schemes,
    tableSchemes,
    places: null,
    problems: [],
    unknownRows: [],
    yearGiven: false,
  };
}
