import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SchemeOverview } from '../../commands/overview';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

type Step = 'insert' | 'problems' | 'calculate' | 'summarise';

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The steps of one scheme; the sensible one is primary. */
export function SchemeSteps({
  seen,
  isBusy,
  commands,
}: {
  readonly seen: SchemeOverview;
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
      label: seen.state === 'stale' ? home.action.recalculate : home.action.calculate,
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
        seen.scheme.parts.map(({ tab }) => (
          <Button
            key={tab}
            appearance="subtle"
            size="small"
            onClick={() => {
              commands.goTo(sheetOf(seen, tab), '');
            }}
          >
            {words.openSheet(sheetOf(seen, tab))}
          </Button>
        ))}
    </div>
  );
}

function sensibleStep({ state, summarised }: SchemeOverview): Step {
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

/** The tab as it is called now: results know it even when somebody renamed it. */
function sheetOf({ scheme, results }: SchemeOverview, tab: string): string {
  const part = scheme.parts.find((each) => each.tab === tab);
  const read = results?.[0]?.parts.find((each) => each.part === part?.key);
  return read?.tab ?? tab;
}
