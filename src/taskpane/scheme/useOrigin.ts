import type { Overview } from '../../commands/overview';
import { type AnyScheme, isTableScheme } from '../../domain/tables/anyScheme';
import { cardsOf } from '../state/cards';
import { useWords } from '../words/useWords';
import { sourceRanges } from './sourceRanges';

/**
 * Where a scheme comes from and what it needs, in one quiet line: "出处 S1-19…S1-32；需要 校历、岗位定额；
 * 取用 听课、家访 的得分".
 */
export function useOrigin(overview: Overview): (scheme: AnyScheme) => string {
  const { words, language, say } = useWords();
  const { units, failures } = words;
  const nameOf = (id: string): string => {
    const found = cardsOf(overview).find(({ scheme }) => scheme.id === id)?.scheme;
    if (found === undefined) return id;
    return language === 'zh-CN' ? found.shortTitle : say(found.title);
  };
  return (scheme) => {
    const { needs, pulls } = isTableScheme(scheme) ? scheme : NOTHING;
    const bases = needs.map((base) => units.bases[base]).join(failures.separator);
    const pulled = pulls.map(nameOf).join(failures.separator);
    return [
      units.origin(sourceRanges(scheme.sources, failures.separator)),
      bases === '' ? '' : units.needs(bases),
      pulled === '' ? '' : units.pulls(pulled),
    ]
      .filter(Boolean)
      .join(units.clause);
  };
}

const NOTHING = { needs: [], pulls: [] } as const;
