import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SchemeOverview, SchemeState } from '../../commands/overview';
import type { PaneMessages } from '../../messages/paneMessagesFor';
import { useWords } from '../words/useWords';

const COLOURS: Readonly<Record<SchemeState, NonNullable<BadgeProps['color']>>> = {
  absent: 'subtle',
  filling: 'informative',
  problems: 'danger',
  ready: 'brand',
  stale: 'warning',
  calculated: 'success',
};

/** Where a scheme stands, in a word; the colour only repeats it. */
export function StatusPill({ seen }: { readonly seen: SchemeOverview }): ReactElement {
  const { home } = useWords().words;
  return (
    <Badge appearance="tint" color={COLOURS[seen.state]}>
      {stateText(seen, home.state)}
    </Badge>
  );
}

function stateText(seen: SchemeOverview, words: PaneMessages['home']['state']): string {
  switch (seen.state) {
    case 'absent':
    case 'ready':
    case 'stale':
    case 'calculated':
      return words[seen.state];
    case 'filling':
      return words.filling(seen.filled, seen.expected);
    case 'problems':
      return words.problems(seen.errors);
  }
}
