import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import type { Overview } from '../../commands/overview';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { PeriodForm } from './PeriodForm';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    boxSizing: 'border-box',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    // Office puts its own menu into the top right corner: 34 x 32 px stay free.
    paddingRight: '42px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorBrandForeground1,
  },
  organisation: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  period: {
    minWidth: 0,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    // An arrow of two strokes, which high contrast draws as well; text would be read out.
    '::after': {
      content: '""',
      width: '5px',
      height: '5px',
      marginLeft: '6px',
      marginTop: '-3px',
      borderRight: '1.5px solid currentColor',
      borderBottom: '1.5px solid currentColor',
      transform: 'rotate(45deg)',
    },
  },
});

/** Name, school and period of the workbook; a press on the period lets her choose another. */
export function PaneHeader({
  overview,
  isBusy,
  commands,
}: {
  readonly overview: Overview | null;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { home, period } = useWords().words;
  const [isOpen, setOpen] = useState(false);
  const header = useRef<HTMLElement>(null);
  const close = (): void => {
    setOpen(false);
    header.current?.querySelector('button')?.focus();
  };
  const isKnown = overview !== null && overview.members > 0;
  return (
    <>
      <header ref={header} className={styles.header}>
        <h1 className={styles.title}>{home.title}</h1>
        {isKnown && overview.organisation !== '' && (
          <span className={styles.organisation}>{overview.organisation}</span>
        )}
        {isKnown && (
          <Button
            className={styles.period}
            appearance="subtle"
            size="small"
            aria-expanded={isOpen}
            aria-label={period.open(periodText(overview, home.period))}
            title={overview.yearGuessed ? home.periodGuessed : ''}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {periodText(overview, home.period)}
          </Button>
        )}
      </header>
      {isKnown && isOpen && (
        <PeriodForm
          overview={overview}
          isBusy={isBusy}
          change={(chosen) => {
            close();
            commands.setPeriod(chosen);
          }}
          close={close}
        />
      )}
    </>
  );
}

function periodText({ year, semester }: Overview, words: (year: string) => string): string {
  return [words(year), semester].filter(Boolean).join(' ');
}
