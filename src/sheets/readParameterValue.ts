import { toExactText } from '../domain/exact/exact';
import type { CellContent } from '../domain/reading/cellContent';
import { normalise, trimmed } from '../domain/reading/normalise';
import { readChoice } from '../domain/reading/readChoice';
import { readDate } from '../domain/reading/readDate';
import { readMark } from '../domain/reading/readMark';
import { seenText } from '../domain/reading/seenText';
import { failure, type Result, success } from '../domain/result';
import type { ParameterSpec } from '../domain/scheme/parameterSpec';

/** The normalised text of a cell of 参数设置. */
export function cellText(cell: CellContent): string {
  return normalise(seenText(cell)).text;
}

/**
 * Reads one 值 cell: decimal text, a machine value for a choice, ISO date or text; null when it is
 * blank. Failure: the options that were possible, joined by 、, or blank.
 */
export function readParameterValue(
  spec: Pick<ParameterSpec, 'kind' | 'options'>,
  cell: CellContent,
): Result<string | null, string> {
  if (cellText(cell) === '') return success(null);
  switch (spec.kind) {
    case 'points':
    case 'percent':
    case 'count':
      return numberValue(cell, spec.kind === 'count');
    case 'date': {
      const { value } = readDate(cell, { year: 2000 });
      return value === null ? failure('') : success(value);
    }
    case 'choice':
      return choiceValue(spec, cell);
    case 'share':
      return shareValue(cell);
    case 'text':
      // Free text keeps its punctuation as typed.
      return success(trimmed(seenText(cell)));
  }
}

function numberValue(cell: CellContent, whole: boolean): Result<string, string> {
  // A weight typed as 50% means 50: readMark reads a percentage as a share of 100.
  const { value } = readMark(cell, { whole });
  return value === null ? failure('') : success(toExactText(value));
}

function choiceValue(
  spec: Pick<ParameterSpec, 'options'>,
  cell: CellContent,
): Result<string, string> {
  const labels = spec.options.map((each) => each.label);
  const { value } = readChoice(cell, { options: labels });
  const chosen = spec.options.find((each) => each.label === value || each.value === cellText(cell));
  return chosen === undefined ? failure(labels.join('、')) : success(chosen.value);
}

/** "1/3", "30%", 30 (percent) or a number below 1: kept as "1/3" or percent text. */
function shareValue(cell: CellContent): Result<string, string> {
  const text = cellText(cell);
  if (/^\d{1,4}\/\d{1,4}$/u.test(text)) return success(text);
  const { value } = readMark(cell, {});
  return value === null ? failure('1/3、30%') : success(toExactText(value));
}
