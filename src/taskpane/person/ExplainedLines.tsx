import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Line } from '../../messages/explanationText';
import { explainedBlocks } from './explainedBlocks';

const useStyles = makeStyles({
  blocks: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** An explanation as on paper: each label above what is said under it, so that 320 px suffice. */
export function ExplainedLines({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.blocks}>
      {explainedBlocks(lines).map(({ label, texts }, index) => (
        // Labels repeat (the sheet of every check of a dorm); their order is fixed.
        <div key={`${index} ${label}`}>
          <dt className={styles.label}>{label}</dt>
          {texts.map((text) => (
            <dd key={text} className={styles.text}>
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
