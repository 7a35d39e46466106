import type { CalculateReport } from '../../commands/reports';
import type { AnyScheme } from '../../domain/tables/anyScheme';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { byPurpose } from './byPurpose';
import { schemeLines } from './schemeLines';
import { unitSchemeLines } from './unitSchemeLines';

interface Told {
  readonly scheme: AnyScheme;
  readonly lines: readonly string[];
}

/** Every scheme with its counts and bands; under headings where they serve several purposes. */
export function resultLines(
  { schemes, tables }: Pick<CalculateReport, 'schemes' | 'tables'>,
  language: Language,
): string[] {
  const { purpose: words } = messagesFor(language).report;
  const told: readonly Told[] = [
    ...schemes.map((each) => ({ scheme: each.scheme, lines: schemeLines(each, language) })),
    ...tables.map((each) => ({ scheme: each.scheme, lines: unitSchemeLines(each, language) })),
  ];
  const groups = byPurpose(told, ({ scheme }) => scheme);
  if (groups.length < 2) return told.flatMap(({ lines }) => lines);
  return groups.flatMap(({ purpose, items }) => [
    words[purpose],
    ...items.flatMap(({ lines }) => lines.map((line) => `  ${line}`)),
  ]);
}
