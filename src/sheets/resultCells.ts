import type { ScoreResult } from '../domain/engines/scoreResult';
import { countCell, formulaCell, textCell } from './cellInput';
import { bandingValue, rankedValue } from './resultCached';
import type { ResultFormulas } from './resultFormula';
import type { ResultRequest } from './resultRequest';
import { decidedText, stateText } from './stateText';
import type { CellInput } from './tabContent';

/** The live cells of one result row. */
export interface ResultCells {
  readonly parts: ReadonlyMap<string, CellInput>;
  readonly total: CellInput;
  readonly band: CellInput;
  readonly decided: CellInput;
  readonly rank: CellInput;
  readonly followUp: CellInput;
  readonly exactTotal: CellInput;
  readonly veto: CellInput;
  readonly banded: CellInput;
  readonly ranked: CellInput;
}

/**
 * 免考 and 缓评 are decided from the roster and stand as words without formulas; everybody else's
 * row computes itself.
 */
export function resultCells(
  request: ResultRequest,
  formulas: ResultFormulas,
  result: ScoreResult,
  row: number,
): ResultCells {
  if (result.state === 'exempt' || result.state === 'postponed') return excusedCells(result);
  const vetoed = result.flags.some((flag) => flag.kind === 'veto');
  const ungraded = result.state === 'ungraded' || isShort(result);
  const dense = request.scheme.settings.rank === 'dense';
  const isOn = request.scheme.settings.veto === 'on';
  const seesVeto = !isOn || request.seenVetoes.has(result.personId) === vetoed;
  return {
    parts: new Map(
      result.parts.flatMap((part) => {
        const direct = request.directScores.get(result.personId)?.get(part.part);
        const formula = direct ?? formulas.partScore(part.part, row);
        return formula === null ? [] : [[part.part, formulaCell(formula, part.score)] as const];
      }),
    ),
    exactTotal: formulaCell(formulas.exactTotal(row), result.totalExact),
    total: formulaCell(formulas.total(row), result.total),
    veto: formulaCell(formulas.veto(row, seesVeto, vetoed), vetoed ? '是' : ''),
    banded: formulaCell(formulas.banded(row), bandingValue(request.scheme, result)),
    band: formulaCell(
      formulas.band(
        row,
        ungraded ? 'ungraded' : 'graded',
        request.probationary.has(result.personId),
      ),
      stateText(request.scheme, result),
    ),
    decided: decidedCell(request, formulas.decided(row), result),
    followUp: followUpCell(formulas.followUp(row), result),
    ranked: ungraded ? null : formulaCell(formulas.ranked(row), rankedValue(result, vetoed)),
    rank: ungraded ? null : rankCell(result, dense, formulas.rank(row)),
  };
}

function isShort(result: ScoreResult): boolean {
  return result.flags.some((flag) => flag.kind === 'shortMembership');
}

/** What people decided is a word, everything else follows the proposal. */
function decidedCell(request: ResultRequest, formula: string, result: ScoreResult): CellInput {
  const word = decidedText(request.scheme, result);
  return result.override === undefined ? formulaCell(formula, word) : textCell(word);
}

function followUpCell(formula: string, { override, followUp }: ScoreResult): CellInput {
  return override === undefined ? formulaCell(formula, followUp) : textCell(followUp);
}

/** Dense ranks have no formula of the allowed functions: the engine's figure stands there. */
function rankCell(result: ScoreResult, dense: boolean, formula: string): CellInput {
  if (dense) return result.rank === null ? null : countCell(result.rank);
  return { kind: 'formula', formula, cached: result.rank ?? '' };
}

function excusedCells(result: ScoreResult): ResultCells {
  const word = result.state === 'exempt' ? '免考' : '缓评';
  return {
    parts: new Map(result.parts.map((part) => [part.part, null])),
    total: null,
    band: textCell(word),
    decided: textCell(word),
    rank: null,
    followUp: null,
    exactTotal: null,
    veto: null,
    banded: null,
    ranked: null,
  };
}
