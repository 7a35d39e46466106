import type { SchemeCard } from '../../commands/schemeCard';

/** The schemes whose name, use or source has the words searched for, in either language. */
export function schemesFound(
  cards: readonly SchemeCard[],
  searched: string,
): readonly SchemeCard[] {
  const wanted = searched.trim().toLowerCase();
  return cards.filter(({ scheme: { title, shortTitle, about, sources } }) =>
    [title.zh, title.en, shortTitle, about.zh, about.en, ...sources].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
}
