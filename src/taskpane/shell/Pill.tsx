import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FORCED_COLORS } from '../theme/forcedColors';

export type PillTone = 'quiet' | 'info' | 'good' | 'caution' | 'bad';

const useStyles = makeStyles({
  pill: {
    display: 'inline-block',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'nowrap',
    [FORCED_COLORS]: {
      color: 'inherit',
      backgroundColor: 'transparent',
      border: '1px solid currentColor',
    },
  },
  quiet: { backgroundColor: 'transparent' },
  info: { backgroundColor: tokens.colorPaletteBlueBackground2 },
  good: { backgroundColor: tokens.colorPaletteGreenBackground2 },
  caution: { backgroundColor: tokens.colorPaletteYellowBackground2 },
  bad: { backgroundColor: tokens.colorPaletteRedBackground2 },
});

/** A word of state. The tone only repeats it: colour is never the only sign. */
export function Pill({
  text,
  tone,
}: {
  readonly text: string;
  readonly tone: PillTone;
}): ReactElement {
  const styles = useStyles();
  return <span className={mergeClasses(styles.pill, styles[tone])}>{text}</span>;
}
