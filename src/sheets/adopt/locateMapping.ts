import type { TabReading } from '../tabReading';
import {
  type HeaderGrid,
  type HeaderRegion,
  headerGrid,
  headerPaths,
  MOST_HEADER_ROWS,
} from './headerPaths';
import type { TableMapping } from './tableMapping';

/** The part of a mapping that says under which headers the columns stand. */
export type MappedHeaders = Pick<TableMapping, 'headerRows' | 'columns'>;

/** Where the header of a mapping stands on a tab. */
export interface MappingPlace {
  /** 1-based rows of the header. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly region: HeaderRegion;
  /** 0-based column by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Paths that do not stand there; the mapping can be used only when there are none. */
  readonly missing: readonly string[];
}

/**
 * Finds the header of a mapping wherever it stands in the first rows, the first that has every
 * path, else the one with the most of them (to say what is missing); null when there is none.
 */
export function locateMapping(tab: TabReading, mapping: MappedHeaders): MappingPlace | null {
  return locateInGrid(headerGrid(tab), mapping);
}

/** The same where the texts of the tab were read before. */
export function locateInGrid(
  grid: HeaderGrid,
  { headerRows, columns }: MappedHeaders,
): MappingPlace | null {
  if (columns.length === 0 || headerRows < 1 || headerRows > MOST_HEADER_ROWS) return null;
  let best: MappingPlace | null = null;
  for (let row = 0; row + headerRows <= grid.texts.length; row += 1) {
    for (const region of headerPaths(grid, row, headerRows)) {
      const place = placeOf(region, columns, row + 1, row + headerRows);
      if (place.missing.length === 0) return place;
      if (place.columns.size > (best?.columns.size ?? 0)) best = place;
    }
  }
  return best;
}

function placeOf(
  region: HeaderRegion,
  wanted: MappedHeaders['columns'],
  firstRow: number,
  lastRow: number,
): MappingPlace {
  const byPath = new Map([...region.paths].map(([column, path]) => [path, column]));
  const columns = new Map(
    wanted.flatMap(({ key, path }): [string, number][] => {
      const column = byPath.get(path);
      return column === undefined ? [] : [[key, column]];
    }),
  );
  const missing = wanted.flatMap(({ path }) => (byPath.has(path) ? [] : [path]));
  return { firstRow, lastRow, region, columns, missing };
}
