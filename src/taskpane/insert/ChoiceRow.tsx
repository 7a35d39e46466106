import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { SchemeCard } from '../../commands/schemeCard';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  about: {
    margin: '0 0 0 32px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  row: { marginBottom: tokens.spacingVerticalS },
  present: { color: tokens.colorNeutralForeground1 },
});

/** One scheme to choose: what it is for, where it stems from, and whether it is there already. */
export function ChoiceRow({
  card: { scheme, state },
  origin,
  isChosen,
  toggle,
}: {
  readonly card: SchemeCard;
  readonly origin: string;
  readonly isChosen: boolean;
  readonly toggle: (id: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { words, say } = useWords();
  const about = useId();
  return (
    <li className={styles.row}>
      <Checkbox
        label={say(scheme.title)}
        aria-describedby={about}
        checked={isChosen}
        onChange={() => {
          toggle(scheme.id);
        }}
      />
      <div id={about} className={styles.about}>
        {state !== 'absent' && <div className={styles.present}>{words.home.insert.present}</div>}
        <div>{say(scheme.about)}</div>
        <div>{origin}</div>
      </div>
    </li>
  );
}
