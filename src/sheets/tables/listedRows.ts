import { finalBand } from '../../domain/review/finalBand';
import type { Selected } from '../../domain/tables/selectUnits';
import { stateWord } from '../../domain/tables/stateWord';
import { cellOf } from '../../domain/tables/tableRow';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitListSpec } from '../../domain/tables/unitList';
import type { OutputValue, UnitResult } from '../../domain/tables/unitResult';
import type { ListedRow } from './listColumns';

/** The rows of a list tab from what was selected for it, in that order. */
export function listedRows(
  scheme: TableScheme,
  list: UnitListSpec,
  selected: Selected,
): readonly ListedRow[] {
  switch (selected.of) {
    case 'units': {
      const figures = list.of === 'units' ? list.figures : [];
      return selected.units.map((unit) => ({
        // A branch on a list of members has no 编号 (C-28).
        key: unit.personId ?? (isOfPeople(scheme) ? '' : unit.key),
        name: unit.name,
        branch: unit.branch,
        post: unit.post,
        figures: figures.map(({ value }) => unitFigure(scheme, unit, value)),
        followUp: unit.followUp,
      }));
    }
    case 'rows': {
      const columns = list.of === 'rows' ? list.columns : [];
      return selected.rows.map((row) =>
        bare(
          [cellOf(row, 'id').text, cellOf(row, 'name').text],
          columns.map((key) => {
            const { number, text } = cellOf(row, key);
            return number ?? (text === '' ? null : text);
          }),
        ),
      );
    }
    case 'output': {
      const columns = list.of === 'output' ? list.columns : [];
      return selected.rows.map(({ values }) =>
        bare(
          [wordOf(values['id']), wordOf(values['name'])],
          columns.map((key) => values[key] ?? null),
        ),
      );
    }
  }
}

function isOfPeople({ unit }: TableScheme): boolean {
  return unit === 'member' || unit === 'staff';
}

/** A named value of the unit; score, rank, band and group where the engine names them otherwise. */
export function unitFigure(scheme: TableScheme, unit: UnitResult, key: string): OutputValue {
  const value = unit.values[key];
  if (value !== undefined) return value;
  const label = (band: string | null): string =>
    scheme.bands.find((each) => each.key === band)?.label ?? stateWord(unit.state);
  switch (key) {
    case 'score':
      return unit.score;
    case 'exact':
      return unit.exact;
    case 'band':
      return label(finalBand(unit));
    case 'bandExact':
      return label(unit.bandExact);
    case 'group':
      return unit.group;
  }
  return null;
}

/** A row of a tab: 编号 and 姓名 where it has them, to be told of; what is printed are its figures. */
function bare([key, name]: readonly [string, string], figures: readonly OutputValue[]): ListedRow {
  return { key, name, branch: '', post: '', figures, followUp: '' };
}

function wordOf(value: OutputValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
