import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
  },
  heading: {
    margin: 0,
    paddingTop: '4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  back: { flexShrink: 0, minWidth: 'auto', paddingLeft: '4px', paddingRight: '8px' },
});

/** The heading of a page with 返回; the shell moves the focus to it. */
export function PageHeading({
  title,
  back,
}: {
  readonly title: string;
  readonly back: () => void;
}): ReactElement {
  const styles = useStyles();
  const { home } = useWords().words;
  return (
    <div className={styles.line}>
      <Button className={styles.back} appearance="subtle" onClick={back}>
        {home.back}
      </Button>
      <h2 tabIndex={-1} className={styles.heading} data-page-heading>
        {title}
      </h2>
    </div>
  );
}
