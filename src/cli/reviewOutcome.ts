import type { OverrideReport } from '../commands/review/overrideReport';
import type { ReviewedScheme, ReviewReport } from '../commands/review/review';
import { REVIEW_KINDS } from '../domain/review/reviewItem';
import { decimalsOfScheme } from '../domain/tables/anyScheme';
import { alignedLines } from '../messages/displayWidth';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import { capSentence, type ReviewWording, reviewSentence } from '../messages/reviewSentence';
import { problemsJson } from './json/problemJson';
import { reviewJson } from './json/reviewJson';
import { exitCodeOf, type Outcome } from './outcome';
import { problemLines } from './text/problemLines';
import { yearLine } from './text/tabLines';

/** `review`: per scheme what is to be looked at, by kind, with the figures that show why. */
export function reviewOutcome(report: ReviewReport, language: Language): Outcome {
  const { review } = messagesFor(language);
  const { schemes, problems, year, yearGuessed } = report;
  const told = schemes.filter(({ items, caps }) => items.length > 0 || caps.length > 0);
  return {
    exitCode: exitCodeOf(problems),
    lines: [
      yearLine(report, language),
      ...(told.length === 0 ? ['', review.nothing] : []),
      ...told.flatMap((each) => ['', ...schemeLines(each, language)]),
      ...(problems.length === 0 ? [] : ['', ...problemLines(problems, language)]),
    ],
    json: {
      year,
      yearGuessed,
      schemes: schemes.map((each) => reviewJson(each, wordingOf(each, language), language)),
      ...problemsJson(problems, language),
    },
  };
}

function wordingOf({ scheme }: ReviewedScheme, language: Language): ReviewWording {
  return { bands: scheme.bands, decimals: decimalsOfScheme(scheme), language };
}

function schemeLines(seen: ReviewedScheme, language: Language): string[] {
  const { review, report } = messagesFor(language);
  const { scheme, items, caps } = seen;
  const wording = wordingOf(seen, language);
  const kinds = REVIEW_KINDS.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    const rows = own.map((item) => [
      `    ${`${item.id} ${item.name}`.trim()}`,
      reviewSentence(item, wording),
    ]);
    return own.length === 0
      ? []
      : [`  ${review.kind[kind]} ${own.length}${report.colon}`.trimEnd(), ...alignedLines(rows)];
  });
  const shares = caps.map((cap) => `    ${capSentence(cap, language)}`);
  return [
    language === 'zh-CN' ? scheme.title.zh : scheme.title.en,
    ...kinds,
    ...(shares.length === 0 ? [] : [`  ${review.kind.cap}${report.colon}`.trimEnd(), ...shares]),
  ];
}

/** `override`: what was written down on 复核调整 or taken off it. */
export function overrideOutcome(report: OverrideReport, language: Language): Outcome {
  const { review } = messagesFor(language);
  const { scheme, row, tab, isRemoved } = report;
  const name = [...new Set([row.unit, row.name])].filter((text) => text !== '').join(' ');
  const said = isRemoved
    ? review.removed(name, tab)
    : review.added(name, row.suggested, row.band, tab);
  return {
    exitCode: 0,
    lines: [said, review.recalculate],
    json: { scheme: scheme.id, tab, removed: isRemoved, override: { ...row, scheme: scheme.id } },
  };
}
