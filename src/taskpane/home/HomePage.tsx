import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageProps } from '../shell/pageProps';
import { useWords } from '../words/useWords';
import { NextStepCard } from './NextStepCard';
import { SchemeGroups } from './SchemeGroups';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Where this workbook stands and the one thing to do next. */
export function HomePage({
  overview,
  isBusy,
  commands,
  isWelcome,
}: PageProps & { readonly isWelcome: boolean }): ReactElement {
  const styles = useStyles();
  const { home } = useWords().words;
  // The welcome offers the same two buttons as the card of an empty workbook.
  const saysTheSame = isWelcome && overview.next.kind === 'start';
  return (
    <div className={styles.page}>
      {isWelcome && (
        <Welcome
          isBusy={isBusy}
          canTry={overview.next.kind === 'start'}
          example={commands.exampleSchool}
          begin={() => {
            commands.open({ kind: 'insert' });
          }}
          close={commands.closeWelcome}
        />
      )}
      {!saysTheSame && (
        <section aria-labelledby="pane-next">
          <h2 id="pane-next" tabIndex={-1} className={styles.heading} data-page-heading>
            {home.next}
          </h2>
          <NextStepCard overview={overview} isBusy={isBusy} commands={commands} />
        </section>
      )}
      <SchemeGroups overview={overview} commands={commands} />
      <Button
        onClick={() => {
          commands.open({ kind: 'insert' });
        }}
      >
        {home.action.insert}
      </Button>
    </div>
  );
}
