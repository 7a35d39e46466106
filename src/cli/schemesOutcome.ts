import { type AnyScheme } from '../domain/tables/anyScheme';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import type { Outcome } from './outcome';
import { byPurpose } from './text/byPurpose';
import { catalogueLines } from './text/catalogueLines';

/** `schemes`: every scheme by purpose, what it is for and from which statements it stems. */
export function schemesOutcome(schemes: readonly AnyScheme[], language: Language): Outcome {
  const words = messagesFor(language).report.purpose;
  const isChinese = language === 'zh-CN';
  return {
    exitCode: 0,
    lines: catalogueLines(schemes, language),
    json: {
      purposes: byPurpose(schemes, (scheme) => scheme).map(({ purpose, items }) => ({
        purpose,
        name: words[purpose],
        schemes: items.map(({ id, title, about, unit, sources }) => ({
          id,
          title: isChinese ? title.zh : title.en,
          about: isChinese ? about.zh : about.en,
          unit,
          sources,
        })),
      })),
    },
  };
}
