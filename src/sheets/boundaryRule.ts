import type { Band, Scheme } from '../domain/scheme/scheme';
import { textLiteral } from './cellInput';
import type { ParameterReference } from './parameterReference';

/** One piece of a sentence: fixed words, or the value of a parameter. */
type Piece = { readonly text: string } | { readonly code: string; readonly value: string };

/**
 * The boundary rule that every sheet prints, made from the bands: "100 分及以上为优秀党员(推荐)，
 * 80 分及以上、不足 100 分为合格党员 ...".
 */
export function boundaryText(scheme: Scheme): string {
  return pieces(scheme.bands)
    .map((piece) => ('text' in piece ? piece.text : piece.value))
    .join('');
}

/** The same sentence as a formula operand chain that follows 参数设置. */
export function boundaryFormula(scheme: Scheme, reference: ParameterReference): string {
  return pieces(scheme.bands)
    .map((piece) => ('text' in piece ? textLiteral(piece.text) : reference(piece.code)))
    .join('&');
}

function pieces(bands: readonly Band[]): Piece[] {
  return bands.flatMap((band, index): Piece[] => {
    const above = bands[index - 1];
    const bounds: Piece[] = [];
    if (band.lo !== null) {
      bounds.push(parameter(band, 'lo', band.lo), {
        text: band.loInclusive ? ' 分及以上' : ' 分以上(不含)',
      });
    }
    if (above?.lo != null) {
      if (band.lo !== null) bounds.push({ text: '、' });
      if (above.loInclusive)
        bounds.push({ text: '不足 ' }, parameter(above, 'lo', above.lo), { text: ' 分' });
      else bounds.push(parameter(above, 'lo', above.lo), { text: ' 分及以下' });
    }
    const end = index === bands.length - 1 ? '。' : '；';
    return [...bounds, { text: '为' }, parameter(band, 'label', band.label), { text: end }];
  });
}

function parameter(band: Band, field: 'lo' | 'label', value: string): Piece {
  return { code: `band.${band.key}.${field}`, value };
}
