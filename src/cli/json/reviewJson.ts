import type { ReviewedScheme } from '../../commands/review/review';
import type { ReviewItem } from '../../domain/review/reviewItem';
import type { Language } from '../../messages/language';
import { capSentence, type ReviewWording, reviewSentence } from '../../messages/reviewSentence';
import { exactOrNull, fixedOrNull } from './scoreJson';

/** The review of one scheme for machines: numbers are decimal text, each item with its sentence. */
export function reviewJson(
  { scheme, items, caps }: ReviewedScheme,
  wording: ReviewWording,
  language: Language,
): object {
  return {
    id: scheme.id,
    title: language === 'zh-CN' ? scheme.title.zh : scheme.title.en,
    items: items.map((item) => ({
      ...plainFigures(item),
      sentence: reviewSentence(item, wording),
    })),
    caps: caps.map((cap) => ({
      ...cap,
      share: fixedOrNull(cap.share, 2),
      shareExact: exactOrNull(cap.share),
      sentence: capSentence(cap, language),
    })),
  };
}

/** Exact numbers as text, everything else as it is. */
function plainFigures(item: ReviewItem): object {
  switch (item.kind) {
    case 'nearLine':
      return {
        ...item,
        value: exactOrNull(item.value),
        line: exactOrNull(item.line),
        distance: exactOrNull(item.distance),
      };
    case 'borderline':
      return { ...item, exact: exactOrNull(item.exact), rounded: exactOrNull(item.rounded) };
    case 'partFloor':
      return {
        ...item,
        total: exactOrNull(item.total),
        parts: item.parts.map(({ label, score }) => ({ label, score: exactOrNull(score) })),
      };
    case 'tie':
      return { ...item, value: exactOrNull(item.value) };
    case 'probationary':
    case 'shortMembership':
    case 'veto':
      return { ...item, total: exactOrNull(item.total) };
    case 'override':
      return item;
  }
}
