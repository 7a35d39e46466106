import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SchemeCard } from '../../commands/schemeCard';
import type { PaneCommands } from '../state/paneCommands';
import { calculateLabel } from '../words/calculateLabel';
import { useWords } from '../words/useWords';

type Step = 'insert' | 'problems' | 'calculate' | 'summarise';

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The steps of one scheme; the sensible one is primary. */
export function SchemeSteps({
  seen,
  tabs,
  isBusy,
  commands,
}: {
  readonly seen: SchemeCard;
  /** Its sheets and result tabs as they are called now. */
  readonly tabs: readonly string[];
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { home, scheme: words } = useWords().words;
  const sensible = sensibleStep(seen);
  const steps: readonly { key: Step; label: string; press: () => void }[] = [
    {
      key: 'insert',
      label: home.step.insert,
      press: () => {
        commands.insert([seen.scheme.id]);
      },
    },
    { key: 'problems', label: home.step.check, press: commands.check },
    {
      key: 'calculate',
      label: calculateLabel(seen, home),
      press: commands.calculate,
    },
    { key: 'summarise', label: home.action.summarise, press: commands.summarise },
  ];
  return (
    <div className={styles.steps}>
      {steps
        .filter(({ key }) => (seen.state === 'absent') === (key === 'insert'))
        .map(({ key, label, press }) => (
          <Button
            key={key}
            appearance={key === sensible ? 'primary' : 'secondary'}
            disabledFocusable={isBusy}
            onClick={press}
          >
            {label}
          </Button>
        ))}
      {seen.state !== 'absent' &&
        tabs.map((tab) => (
          <Button
            key={tab}
            appearance="subtle"
            size="small"
            onClick={() => {
              commands.goTo(tab, '');
            }}
          >
            {words.openSheet(tab)}
          </Button>
        ))}
    </div>
  );
}

function sensibleStep({ state, summarised }: SchemeCard): Step {
  switch (state) {
    case 'absent':
      return 'insert';
    case 'problems':
      return 'problems';
    case 'filling':
    case 'ready':
    case 'stale':
      return 'calculate';
    case 'calculated':
      return summarised ? 'calculate' : 'summarise';
  }
}
