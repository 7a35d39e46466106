import type { ScoreResult } from '../domain/engines/scoreResult';
import { type Exact, equal, exactFromCell, roundHalfUp, toFixedText } from '../domain/exact/exact';
import type { Problem } from '../domain/problem';
import { seenText } from '../domain/reading/seenText';
import { partColumns, type ScoreSheetSettings } from '../domain/scheme/scheme';
import { cellAddress } from './address';
import { type ExpectedCell, type FormulaFault, formulaFaults } from './formulaFaults';
import { type LiveScore, liveScore } from './liveScore';
import type { ParameterReference } from './parameterReference';
import type { ScoreRow } from './readScoreRow';
import type { ScoreSheetReading } from './readScoreSheet';
import { rowScores } from './rowScores';
import { agrees, isSettled } from './scoreCell';
import { NOISE_DECIMALS, scoreFormula } from './scoreFormula';
import { tabProblem } from './tabProblem';

/** What the formulas of a sheet depend on. */
export interface SheetFormulas {
  readonly missing: ScoreSheetSettings['missing'];
  readonly reference: ParameterReference;
  /** Ours: a formula of another program is its own affair, only its value is compared. */
  readonly isOurs: boolean;
}

/** A row with a value in its score column. */
interface ShownScore {
  readonly row: ScoreRow;
  readonly live: LiveScore;
  readonly score: Exact | null;
}

/**
 * The calculated column of a score sheet against the exact engine: W33 where the shown number
 * differs from its score, W34 where the formula of a tab of ours was overwritten or changed. A cell
 * that was never computed is no fault, nor is a formula that shows what formulas can see, or a value
 * that was settled before a change.
 */
export function formulaProblems(
  sheet: ScoreSheetReading,
  results: readonly ScoreResult[],
  formulas: SheetFormulas,
): Problem[] {
  const column = sheet.header?.columns.get(sheet.part.scoreColumn);
  if (column === undefined || sheet.header === null) return [];
  const { columns } = sheet.header;
  const scores = rowScores(sheet, results);
  const shown = sheet.rows
    .filter(({ entry }) => entry !== null)
    .map((row): ShownScore => {
      const live = liveScore(sheet.part, row.source, formulas.missing);
      return { row, live, score: scores.get(row.row) ?? null };
    });
  const isLive = ({ live, score }: ShownScore): boolean => formulas.isOurs && agrees(live, score);
  const expected = shown.filter(isLive).map(
    ({ row, score }): ExpectedCell => ({
      row: row.row,
      present: row.source.cell(sheet.part.scoreColumn),
      formula: scoreFormula(sheet.part, columns, row.row, formulas.reference),
      value: score,
    }),
  );
  const faults = new Map(formulaFaults(expected).map((fault) => [fault.cell.row, fault]));
  return shown.flatMap((each) => {
    const code = isLive(each)
      ? faults.get(each.row.row)?.code
      : settledFault(each, sheet.part.scoreColumn, formulas.isOurs);
    return code === undefined ? [] : [scoreProblem(sheet, each, column, code)];
  });
}

/** A row whose formula could not see what the engine sees, or that is another program's. */
function settledFault(
  { row, live, score }: ShownScore,
  key: string,
  isOurs: boolean,
): FormulaFault['code'] | undefined {
  const cell = row.source.cell(key);
  if (cell.type !== 'number' || isSettled(cell.formula)) return undefined;
  const shown = exactFromCell(cell.number);
  const isExplained = cell.formula !== undefined && live !== 'error' && isSame(shown, live);
  if (isSame(shown, score) || isExplained) return undefined;
  return isOurs && cell.formula === undefined ? 'W34' : 'W33';
}

function scoreProblem(
  { tab, part }: ScoreSheetReading,
  { row, score }: ShownScore,
  column: number,
  code: FormulaFault['code'],
): Problem {
  const cell = row.source.cell(part.scoreColumn);
  const header = partColumns(part).find(({ key }) => key === part.scoreColumn)?.header ?? '';
  return tabProblem(code, tab.name, {
    cell: cellAddress(row.row, column),
    id: row.personId ?? '',
    name: seenText(row.source.cell('name')),
    seen: seenText(cell),
    suggested: score === null ? '' : toFixedText(score, 2),
    detail: code === 'W33' ? { header } : { header, formula: cell.formula ?? '' },
  });
}

function isSame(shown: Exact, score: Exact | null): boolean {
  return (
    score !== null && equal(roundHalfUp(shown, NOISE_DECIMALS), roundHalfUp(score, NOISE_DECIMALS))
  );
}
