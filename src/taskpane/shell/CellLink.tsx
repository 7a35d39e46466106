import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A place in the workbook; a press selects it in the grid. */
export function CellLink({
  text,
  label,
  press,
}: {
  readonly text: string;
  /** What the press does, for who cannot see it is a link. */
  readonly label: string;
  readonly press: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} aria-label={label} onClick={press}>
      {text}
    </button>
  );
}
