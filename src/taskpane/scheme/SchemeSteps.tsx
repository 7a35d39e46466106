import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SchemeCard } from '../../commands/schemeCard';
import type { PaneCommands } from '../state/paneCommands';
import { calculateLabel } from '../words/calculateLabel';
import { useWords } from '../words/useWords';

type Step = 'insert' | 'problems' | 'calculate' | 'summarise' | 'handOut' | 'collect';

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
  const { scheme: words } = useWords().words;
  const sensible = sensibleStep(seen);
  const steps = useSteps(seen, commands);
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

function useSteps(
  seen: SchemeCard,
  commands: PaneCommands,
): readonly { readonly key: Step; readonly label: string; readonly press: () => void }[] {
  const { home } = useWords().words;
  const scheme = seen.scheme.id;
  return [
    {
      key: 'insert',
      label: home.step.insert,
      press: () => {
        commands.insert([scheme]);
      },
    },
    { key: 'problems', label: home.step.check, press: commands.check },
    { key: 'calculate', label: calculateLabel(seen, home), press: commands.calculate },
    { key: 'summarise', label: home.action.summarise, press: commands.summarise },
    {
      key: 'handOut',
      label: home.action.handOut,
      press: () => {
        commands.open({ kind: 'handOut', scheme });
      },
    },
    {
      key: 'collect',
      label: home.action.collect,
      press: () => {
        commands.open({ kind: 'collect' });
      },
    },
  ];
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
