import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScoreResult } from '../../domain/engines/scoreResult';
import { toFixedText } from '../../domain/exact/exact';
import type { Scheme } from '../../domain/scheme/scheme';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { bandText } from './bandText';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  total: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

/** One person: name, branch, band, total, and the way to why. */
export function PersonRow({
  result,
  scheme,
  commands,
}: {
  readonly result: ScoreResult;
  readonly scheme: Scheme;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { words, language } = useWords();
  const { list } = words.scheme;
  const { personId, name, branch, total } = result;
  return (
    <li className={styles.row}>
      <div>
        <div>{`${name} ${personId}`}</div>
        <div className={styles.quiet}>
          {`${branch} · ${bandText(result, scheme, words, language)}`}
        </div>
      </div>
      <span className={styles.total}>
        {total === null ? list.noTotal : toFixedText(total, scheme.settings.decimals)}
      </span>
      <Button
        size="small"
        aria-label={list.whyOf(name)}
        onClick={() => {
          commands.open({ kind: 'person', scheme: scheme.id, person: personId });
        }}
      >
        {list.why}
      </Button>
    </li>
  );
}
