import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewKind } from '../../domain/review/reviewItem';
import { messagesFor } from '../../messages/messagesFor';
import { oneLine } from '../../messages/oneLine';
import { reviewSentence } from '../../messages/reviewSentence';
import { unitLabel } from '../scheme/unitLabel';
import { Pill, type PillTone } from '../shell/Pill';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { type ReviewRow, wordingOf } from './reviewShown';

const TONES: Readonly<Record<ReviewKind, PillTone>> = {
  override: 'info',
  veto: 'bad',
  partFloor: 'caution',
  borderline: 'caution',
  nearLine: 'quiet',
  tie: 'caution',
  probationary: 'caution',
  shortMembership: 'quiet',
};

const useStyles = makeStyles({
  row: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});

interface RowProps {
  readonly row: ReviewRow;
  readonly isBusy: boolean;
  /** Somebody with a score and a band to decide over. */
  readonly canAdjust: boolean;
  readonly commands: PaneCommands;
}

/** One thing to look at: who, what kind, the figures that show why, and what can be done. */
export function ReviewItemRow({ row, isBusy, canAdjust, commands }: RowProps): ReactElement {
  const { scheme, item } = row;
  const styles = useStyles();
  const { language } = useWords();
  const { kind } = messagesFor(language).review;
  const label = oneLine(unitLabel(item.id, item.name));
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{label}</span>
        <Pill tone={TONES[item.kind]} text={kind[item.kind]} />
      </div>
      <p className={styles.sentence}>{reviewSentence(item, wordingOf(scheme, language))}</p>
      {item.id !== '' && (
        <RowActions
          row={row}
          label={label}
          isBusy={isBusy}
          canAdjust={canAdjust}
          commands={commands}
        />
      )}
    </li>
  );
}

function RowActions({
  row: { scheme, item },
  label,
  isBusy,
  canAdjust,
  commands,
}: RowProps & { readonly label: string }): ReactElement {
  const styles = useStyles();
  const { review, scheme: words } = useWords().words;
  const about = { scheme: scheme.id, unit: item.id };
  return (
    <div className={styles.line}>
      {canAdjust && (
        <Button
          size="small"
          aria-label={review.adjustOf(label)}
          onClick={() => {
            commands.open({ kind: 'review', ...about });
          }}
        >
          {review.adjust}
        </Button>
      )}
      {item.kind === 'override' && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={review.removeOf(label)}
          onClick={() => {
            commands.override({ kind: 'remove', asked: about });
          }}
        >
          {review.remove}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={words.list.whyOf(label)}
        onClick={() => {
          commands.open({ kind: 'person', scheme: scheme.id, person: item.id });
        }}
      >
        {words.list.why}
      </Button>
    </div>
  );
}
