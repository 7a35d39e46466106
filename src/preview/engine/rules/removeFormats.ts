import { intersection, type Rect, subtract } from '../cells/rect';
import type { Sheet } from '../model/sheet';

/** Takes conditional formats away from some cells; what is left of them stays elsewhere. */
export function removeFormats(sheet: Sheet, areas: readonly Rect[]): void {
  for (const format of sheet.conditionalFormats) {
    for (const hole of areas) {
      format.areas = format.areas.flatMap((area) => subtract(area, hole));
    }
    format.isGone = format.areas.length === 0;
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !format.isGone);
  sheet.rulesChanged();
}

/** Those that touch some cells, the one that wins first. */
export const formatsOn = (sheet: Sheet, areas: readonly Rect[]): Sheet['conditionalFormats'] =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((cells) => intersection(area, cells) !== null)),
  );
