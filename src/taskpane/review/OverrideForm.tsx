import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useWords } from '../words/useWords';
import { type Decision, OverrideFields } from './OverrideFields';
import type { OverrideChoice } from './overrideChoices';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What people decided over one proposed band: band, reason, who and when. Escape gives it up. */
export function OverrideForm({
  choice,
  isBusy,
  save,
  close,
}: {
  readonly choice: OverrideChoice;
  readonly isBusy: boolean;
  readonly save: (decision: Decision) => void;
  readonly close: () => void;
}): ReactElement {
  const styles = useStyles();
  const { review } = useWords().words;
  const [decision, setDecision] = useState(() => firstDecision(choice));
  const isWhole = decision.reason.trim() !== '' && decision.by.trim() !== '';
  return (
    <form
      className={styles.form}
      aria-label={review.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !isBusy) save(decision);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <h3 className={styles.heading}>{review.adjustOf(choice.label)}</h3>
      <p className={styles.line}>{review.proposed(choice.proposed)}</p>
      <OverrideFields bands={choice.bands} decision={decision} change={setDecision} />
      <p className={styles.note}>{review.note}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy || !isWhole}>
          {review.save}
        </Button>
        <Button onClick={close}>{review.cancel}</Button>
      </div>
    </form>
  );
}

/** What was decided so far, to be put right, or nothing yet. */
function firstDecision({ bands, override }: OverrideChoice): Decision {
  const [first] = bands;
  const { reason = '', by = '', date = '' } = override ?? {};
  const band = bands.find(({ key }) => key === override?.band) ?? first;
  return { band: band?.key ?? '', reason, by, date };
}
