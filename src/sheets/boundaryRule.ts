import type { Band, Scheme } from '../domain/scheme/scheme';
import { textLiteral } from './cellInput';
import type { ParameterReference } from './parameterReference';

/** One piece of a sentence: fixed words, the value of a parameter, or words that hang on 含下限. */
type Piece =
  | { readonly text: string }
  | { readonly code: string; readonly value: string }
  | {
      readonly band: Band;
      readonly included: readonly Piece[];
      readonly excluded: readonly Piece[];
    };

/**
 * The boundary rule that every sheet prints, made from the bands: "100 分及以上为优秀党员(推荐)，
 * 80 分及以上、不足 100 分为合格党员 ..." (R-05).
 */
export function boundaryText(scheme: Scheme): string {
  return pieces(scheme.bands).map(pieceText).join('');
}

function pieceText(piece: Piece): string {
  if ('text' in piece) return piece.text;
  if ('code' in piece) return piece.value;
  return (piece.band.loInclusive ? piece.included : piece.excluded).map(pieceText).join('');
}

/** The same sentence as a formula operand chain that follows 参数设置. */
export function boundaryFormula(scheme: Scheme, reference: ParameterReference): string {
  const chain = (all: readonly Piece[]): string => all.map(operand).join('&');
  const operand = (piece: Piece): string => {
    if ('text' in piece) return textLiteral(piece.text);
    if ('code' in piece) return reference(piece.code);
    const isIncluded = `${reference(`band.${piece.band.key}.inclusive`)}="是"`;
    return `IF(${isIncluded},${chain(piece.included)},${chain(piece.excluded)})`;
  };
  return chain(pieces(scheme.bands));
}

function pieces(bands: readonly Band[]): Piece[] {
  return bands.flatMap((band, index): Piece[] => {
    const above = bands[index - 1];
    const bounds: Piece[] = [];
    if (band.lo !== null) {
      bounds.push(parameter(band, 'lo', band.lo), {
        band,
        included: [{ text: ' 分及以上' }],
        excluded: [{ text: ' 分以上(不含)' }],
      });
    }
    if (above?.lo != null) {
      if (band.lo !== null) bounds.push({ text: '、' });
      const bound = parameter(above, 'lo', above.lo);
      bounds.push({
        band: above,
        included: [{ text: '不足 ' }, bound, { text: ' 分' }],
        excluded: [bound, { text: ' 分及以下' }],
      });
    }
    const end = index === bands.length - 1 ? '。' : '；';
    return [...bounds, { text: '为' }, parameter(band, 'label', band.label), { text: end }];
  });
}

function parameter(band: Band, field: 'lo' | 'label', value: string): Piece {
  return { code: `band.${band.key}.${field}`, value };
}
