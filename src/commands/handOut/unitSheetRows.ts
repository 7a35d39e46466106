import { type Exact, exactFromCell } from '../../domain/exact/exact';
import type { Person } from '../../domain/people/person';
import type { Scheme, ScorePart } from '../../domain/scheme/scheme';
import type { FillInRequest, FillInRow } from '../../sheets/fillInRequest';
import type { ScoreRow } from '../../sheets/readScoreRow';
import type { HandOutBy } from '../../workbook/metadata';
import { keptSheetRows, newRow } from '../layOutSheet';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { HandOutUnit } from './handOutUnits';
import { isBranch, onlyRows, renumbered } from './masterRows';

/** A score sheet that is handed out, and who is due on it in a unit. */
export interface SheetToHandOut {
  readonly scheme: Scheme;
  readonly part: ScorePart;
  readonly by: HandOutBy;
  readonly unit: HandOutUnit;
  /** In roster order. */
  readonly due: readonly Person[];
}

/**
 * The rows of a score sheet that a unit gets: everybody who is due there in roster order, what is
 * typed in the master with him; last the rows of the branch that name nobody, to be put right.
 */
export function unitSheetRows(
  master: SchoolWorkbook,
  { scheme, part, by, unit, due }: SheetToHandOut,
): Pick<FillInRequest, 'rows' | 'extraColumns'> {
  const sheet = master.schemes
    .find((each) => each.scheme.id === scheme.id)
    ?.sheets.find((each) => each.part.key === part.key);
  if (sheet === undefined || sheet.header === null) {
    return { rows: due.map(newRow), extraColumns: [] };
  }
  const places = new Map(due.map(({ id }, index) => [id, index]));
  const own = sheet.rows.filter(({ personId, source }) =>
    personId === null
      ? by === 'branch' && isBranch(source.cell('branch'), unit.name, master)
      : places.has(personId),
  );
  const numbers = own.map(({ row }) => row);
  const tab = onlyRows(sheet.tab, sheet.header, numbers);
  const kept = keptSheetRows(master, { ...sheet, tab });
  const typed = kept.rows.flatMap((row, index) => {
    const source = own[index];
    return source === undefined ? [] : [carried(row, source, part.scoreColumn)];
  });
  const present = new Set(typed.map(({ owner }) => owner));
  const missing = due
    .filter(({ id }) => !present.has(id))
    .map((person) => ({ row: newRow(person), owner: person.id }));
  const placeOf = (owner: string | null): number => places.get(owner ?? '') ?? due.length;
  const rows = [...typed, ...missing].sort(
    (one, other) => placeOf(one.owner) - placeOf(other.owner),
  );
  return { rows: rows.map(({ row }) => row), extraColumns: kept.extraColumns };
}

function carried(
  row: FillInRow,
  { personId, source }: ScoreRow,
  scoreColumn: string,
): { readonly row: FillInRow; readonly owner: string | null } {
  const typed = renumbered(row.typed, true, 0);
  return { row: { ...row, typed, score: scoreIn(source, scoreColumn) }, owner: personId };
}

/** What stands beside the formula until a program recalculates it. */
function scoreIn(source: ScoreRow['source'], scoreColumn: string): Exact | null {
  const cell = source.cell(scoreColumn);
  return cell.type === 'number' ? exactFromCell(cell.number) : null;
}
