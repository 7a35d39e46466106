import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Page } from '../state/page';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingVerticalXS,
  },
  step: {
    flexGrow: 1,
    // As wide as its word: six of them stand side by side in 320 px, in English as well.
    flexBasis: 'auto',
    minWidth: 0,
    minHeight: '36px',
    paddingLeft: '2px',
    paddingRight: '2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const FILES: ReadonlySet<Page['kind']> = new Set(['files', 'handOut', 'collect', 'adopt']);

/** 建表, 收发, 校验, 计算, 汇总, 名单: always there, in the order of the year. */
export function StepsBar({
  page,
  isBusy,
  commands,
}: {
  readonly page: Page;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { home } = useWords().words;
  const steps = [
    {
      key: 'insert',
      at: page.kind === 'insert',
      press: () => {
        commands.open({ kind: 'insert' });
      },
    },
    {
      key: 'files',
      at: FILES.has(page.kind),
      press: () => {
        commands.open({ kind: 'files' });
      },
    },
    { key: 'check', at: false, press: commands.check },
    { key: 'calculate', at: false, press: commands.calculate },
    { key: 'summarise', at: false, press: commands.summarise },
    {
      key: 'lists',
      at: page.kind === 'lists',
      press: () => {
        commands.open({ kind: 'lists' });
      },
    },
  ] as const;
  return (
    <nav className={styles.bar} aria-label={home.steps}>
      {steps.map(({ key, at, press }) => (
        <Button
          key={key}
          className={styles.step}
          appearance="subtle"
          disabledFocusable={isBusy}
          {...(at ? { 'aria-current': 'page' as const } : {})}
          onClick={press}
        >
          {home.step[key]}
        </Button>
      ))}
    </nav>
  );
}
