import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SchemeCard as Card } from '../../commands/schemeCard';
import { EVERYBODY } from '../state/page';
import type { PaneCommands } from '../state/paneCommands';
import { FORCED_COLORS } from '../theme/forcedColors';
import { type SpokenWords, useWords } from '../words/useWords';
import { StatusPill } from './StatusPill';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    justifyContent: 'start',
    textAlign: 'left',
    alignItems: 'center',
    padding: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightRegular,
  },
  facts: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [FORCED_COLORS]: { color: 'inherit' },
  },
});

/** One scheme: its name, where it stands, how much is filled in. Opens its page. */
export function SchemeCard({
  seen,
  commands,
}: {
  readonly seen: Card;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { words, say } = useWords();
  const open = (): void => {
    commands.open({ kind: 'scheme', scheme: seen.scheme.id, show: EVERYBODY });
  };
  return (
    <Button className={styles.card} onClick={open}>
      <span>{say(seen.scheme.title)}</span>
      <StatusPill seen={seen} />
      {seen.state !== 'absent' && <span className={styles.facts}>{factsOf(seen, words)}</span>}
    </Button>
  );
}

/** How much is filled in; a register that nobody is expected on has no such number. */
function factsOf({ scheme, filled, expected, state }: Card, words: SpokenWords['words']): string {
  if (expected > 0) return words.home.filled(filled, expected, scheme.unit);
  return state === 'filling' ? words.home.notFilled : '';
}
