import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CapLine } from '../../domain/review/capLine';
import { messagesFor } from '../../messages/messagesFor';
import { capSentence } from '../../messages/reviewSentence';
import { Pill } from '../shell/Pill';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase300 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The share of the top band, in all and per branch, against the most that are usual. */
export function CapList({
  title,
  caps,
}: {
  readonly title: string;
  readonly caps: readonly CapLine[];
}): ReactElement {
  const styles = useStyles();
  const { words, language } = useWords();
  const heading = `${messagesFor(language).review.kind.cap} · ${title}`;
  return (
    <section aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {caps.map((cap) => (
          <li key={cap.group} className={styles.line}>
            <span>{capSentence(cap, language)}</span>
            {cap.isOver && <Pill tone="caution" text={words.review.over} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
