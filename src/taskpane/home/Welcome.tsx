import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  sentences: {
    paddingLeft: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** First run: three sentences and two buttons; 跳过 for who knows it already. */
export function Welcome({
  isBusy,
  canTry,
  example,
  begin,
  close,
}: {
  readonly isBusy: boolean;
  /** The workbook has no people yet, so that the example may go in. */
  readonly canTry: boolean;
  readonly example: () => void;
  readonly begin: () => void;
  readonly close: () => void;
}): ReactElement {
  const styles = useStyles();
  const { welcome, action } = useWords().words.home;
  return (
    <section className={styles.card} aria-labelledby="pane-welcome">
      <h2 id="pane-welcome" tabIndex={-1} data-page-heading className={styles.heading}>
        {welcome.title}
      </h2>
      <ol className={styles.sentences}>
        {welcome.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        {canTry && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => {
              close();
              example();
            }}
          >
            {action.example}
          </Button>
        )}
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            close();
            begin();
          }}
        >
          {action.begin}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {welcome.skip}
        </Button>
      </div>
    </section>
  );
}
