import type { XlsxMargins } from '../../xlsx/xlsxBook';
import { PageSetup } from '../engine/model/pageSetup';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const POINTS_PER_INCH = 72;

/** Margins of a file, inches, as the page of a sheet keeps them, points. */
export function fillMargins(page: PageSetup, margins: XlsxMargins): void {
  for (const side of SIDES) page.margins[side] = margins[side] * POINTS_PER_INCH;
}

/** Margins of a page, inches; nothing where nobody has set any. */
export function gatherMargins({ margins }: PageSetup): { readonly margins?: XlsxMargins } {
  const untouched = new PageSetup().margins;
  if (SIDES.every((side) => margins[side] === untouched[side])) return {};
  const { top, bottom, left, right } = margins;
  return {
    margins: {
      top: top / POINTS_PER_INCH,
      bottom: bottom / POINTS_PER_INCH,
      left: left / POINTS_PER_INCH,
      right: right / POINTS_PER_INCH,
    },
  };
}
