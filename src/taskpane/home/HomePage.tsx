import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageProps } from '../shell/pageProps';
import { cardsOf } from '../state/cards';
import { useWords } from '../words/useWords';
import { NextStepCard } from './NextStepCard';
import { SchemeGroups } from './SchemeGroups';
import { Welcome } from './Welcome';
import { WorkbookCounts } from './WorkbookCounts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Belongs to the button below it.
  more: { margin: `0 0 calc(-1 * ${tokens.spacingVerticalS}) 0` },
});

/** Where this workbook stands and the one thing to do next. */
export function HomePage({
  overview,
  isBusy,
  commands,
  isWelcome,
}: PageProps & { readonly isWelcome: boolean }): ReactElement {
  const styles = useStyles();
  const { home, finalise } = useWords().words;
  const absent = cardsOf(overview).filter(({ state }) => state === 'absent').length;
  // The welcome offers the same two buttons as the card of an empty workbook.
  const canFinalise = cardsOf(overview).some(({ calculatedAt }) => calculatedAt !== null);
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
      <WorkbookCounts overview={overview} />
      <SchemeGroups overview={overview} commands={commands} />
      {absent > 0 && <p className={styles.more}>{home.moreSchemes(absent)}</p>}
      <Button
        onClick={() => {
          commands.open({ kind: 'insert' });
        }}
      >
        {home.action.insert}
      </Button>
      {canFinalise && (
        <Button
          onClick={() => {
            commands.open({ kind: 'finalise' });
          }}
        >
          {finalise.title}
        </Button>
      )}
    </div>
  );
}
