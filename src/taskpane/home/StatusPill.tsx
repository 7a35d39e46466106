import type { ReactElement } from 'react';
import type { SchemeCard, SchemeState } from '../../commands/schemeCard';
import type { PaneMessages } from '../../messages/paneMessagesFor';
import { Pill, type PillTone } from '../shell/Pill';
import { useWords } from '../words/useWords';

const TONES: Readonly<Record<SchemeState, PillTone>> = {
  absent: 'quiet',
  filling: 'info',
  problems: 'bad',
  ready: 'info',
  stale: 'caution',
  calculated: 'good',
};

/** Where a scheme stands, in a word; the colour only repeats it. */
export function StatusPill({ seen }: { readonly seen: SchemeCard }): ReactElement {
  const { home } = useWords().words;
  return <Pill tone={TONES[seen.state]} text={stateText(seen, home.state)} />;
}

function stateText(seen: SchemeCard, words: PaneMessages['home']['state']): string {
  switch (seen.state) {
    case 'absent':
    case 'ready':
    case 'stale':
    case 'calculated':
      return words[seen.state];
    case 'filling':
      return seen.expected === 0 ? words.blank : words.filling(seen.filled, seen.expected);
    case 'problems':
      return words.problems(seen.errors);
  }
}
