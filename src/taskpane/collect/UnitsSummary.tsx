import type { ReactElement } from 'react';
import type { UnitReturn } from '../../commands/collect/collectReport';
import { oneLine } from '../../messages/oneLine';
import { usePageStyles } from '../files/usePageStyles';
import { useFileWords } from '../words/useFileWords';
import { useWords } from '../words/useWords';

/** At most this many units are named; the rest is a number. */
const NAMED = 8;

/** How many units are complete, and from which there is nothing at all. */
export function UnitsSummary({ units }: { readonly units: readonly UnitReturn[] }): ReactElement {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const { separator } = useWords().words.failures;
  const states = new Map<string, UnitReturn['state'][]>();
  for (const { unit, state } of units) states.set(unit, [...(states.get(unit) ?? []), state]);
  const having = (wanted: UnitReturn['state']): readonly string[] =>
    [...states].flatMap(([unit, own]) => (own.every((each) => each === wanted) ? [unit] : []));
  const missing = having('missing').map(oneLine);
  const named = missing.slice(0, NAMED).join(separator);
  const names = missing.length > NAMED ? words.others(named, missing.length) : named;
  const lead = words.unitsLead(having('returned').length, states.size);
  return (
    <p className={page.line} role="status">
      {missing.length === 0 ? lead : words.sentences(lead, words.missing(names))}
    </p>
  );
}
