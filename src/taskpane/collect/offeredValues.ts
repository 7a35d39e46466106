import type { Difference, DifferenceChoice } from '../../commands/collect/collectReport';

/** Stands for the workbook's own value among the prints of files. */
export const KEEP = 'keep';

/** One value to choose, with the files that say it. */
export interface OfferedValue {
  /** KEEP, or the print of the latest file that says it. */
  readonly value: string;
  readonly seen: string;
  readonly offers: Difference['offers'];
}

/** The values to choose from, each once: the workbook's own first, then the latest first. */
export function offeredValues({ here, offers }: Difference): readonly OfferedValue[] {
  const values = new Map<string, { value: string; offers: Difference['offers'][number][] }>([
    [here.seen, { value: KEEP, offers: [] }],
  ]);
  for (const offer of offers) {
    const same = values.get(offer.seen);
    if (same === undefined) values.set(offer.seen, { value: offer.print, offers: [offer] });
    else same.offers.push(offer);
  }
  return [...values].map(([seen, each]) => ({ seen, ...each }));
}

/** Which of them is chosen; blank for none. */
export function radioOf(difference: Difference, choice: DifferenceChoice | null): string {
  if (choice === null) return '';
  if (choice.kind !== 'take') return KEEP;
  const chosen = offeredValues(difference).find(({ offers }) =>
    offers.some(({ print }) => print === choice.print),
  );
  return chosen?.value ?? '';
}
