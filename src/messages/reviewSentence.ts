import { type Exact, toExactText, toFixedText } from '../domain/exact/exact';
import type { CapLine } from '../domain/review/capLine';
import type { ReviewItem } from '../domain/review/reviewItem';
import type { Band } from '../domain/scheme/scheme';
import { bandName } from './bandName';
import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { oneLine } from './oneLine';
import { overrideLine } from './overrideLine';
import { shownScore } from './shownScore';

/** What the words of a scheme's review are made with. */
export interface ReviewWording {
  readonly bands: readonly Band[];
  /** To which scores are printed. */
  readonly decimals: number;
  readonly language: Language;
}

/** The figures that show why something is to be looked at (4.2 step 6), without whom it is about. */
export function reviewSentence(item: ReviewItem, wording: ReviewWording): string {
  const { decimals, language } = wording;
  const { review, explanation } = messagesFor(language);
  const name = (key: string | null): string => bandNamed(key, wording);
  const score = (value: Exact | null): string =>
    value === null ? '' : shownScore(value, decimals);
  switch (item.kind) {
    case 'override': {
      const proposed = item.proposed === null ? explanation.states.ungraded : name(item.proposed);
      return overrideLine(item.override, wording.bands, proposed, language)
        .map(([, text]) => text)
        .join('');
    }
    case 'veto':
      return review.veto(oneLine(item.reason), score(item.total), name(item.band));
    case 'partFloor': {
      const parts = item.parts.map((part) => review.part(part.label, score(part.score)));
      return review.partFloor(parts.join(review.joined), item.floor, score(item.total));
    }
    case 'borderline':
      return review.borderline(
        toExactText(item.exact),
        toFixedText(item.rounded, decimals),
        name(item.band),
        name(item.bandExact),
      );
    case 'nearLine': {
      const { value, line, band, distance, direction } = item;
      const said = [score(value), toExactText(line), name(band), toExactText(distance)] as const;
      return review.nearLine(...said)[direction];
    }
    case 'tie': {
      const tied = item.tied.map((each) => `${each.id} ${each.name}`.trim()).join(review.joined);
      return review.tie(item.places, item.taken, score(item.value), tied);
    }
    case 'probationary':
      return review.probationary(score(item.total), name(item.band));
    case 'shortMembership':
      return review.shortMembership(
        item.joined,
        item.yearEnd,
        String(item.months),
        score(item.total),
      );
  }
}

/** A share with numerator, denominator, rounding and limit. */
export function capSentence(cap: CapLine, language: Language): string {
  const { review } = messagesFor(language);
  if (cap.share === null) return review.noShare(cap.group);
  const printed = toFixedText(cap.share, 2);
  const exact = toExactText(cap.share);
  const isWhole = !exact.includes('/');
  const share = isWhole ? `= ${exact}` : `≈ ${toFixedText(cap.share, 4)}`;
  const rounded = isWhole && toFixedText(cap.share, 2).startsWith(exact) ? '' : printed;
  return review.cap({ ...cap, share, rounded });
}

function bandNamed(key: string | null, { bands, language }: ReviewWording): string {
  const band = bands.find((each) => each.key === key);
  return band === undefined ? '' : bandName(band, language);
}
