import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageProps } from '../shell/pageProps';
import { useWords } from '../words/useWords';
import { nextStepWords } from './nextStep';

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandBackground}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  reason: { margin: `0 0 ${tokens.spacingVerticalS} 0` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One card, one button, the reason in plain words. */
export function NextStepCard({ overview, isBusy, commands }: PageProps): ReactElement {
  const styles = useStyles();
  const spoken = useWords();
  const { reason, label, press, other, files } = nextStepWords(overview, spoken, commands);
  return (
    <div className={styles.card}>
      <p className={styles.reason}>{reason}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={press}>
          {label}
        </Button>
        {other !== null && (
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={other.press}>
            {other.label}
          </Button>
        )}
        {files !== undefined && (
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={files.press}>
            {files.label}
          </Button>
        )}
      </div>
    </div>
  );
}
