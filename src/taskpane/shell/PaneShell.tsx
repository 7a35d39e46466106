import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { ChangedBar } from '../run/ChangedBar';
import { RunStatus } from '../run/RunStatus';
import type { Pane } from '../state/usePane';
import { CurrentPage } from './CurrentPage';
import { PaneHeader } from './PaneHeader';
import { StepsBar } from './StepsBar';
import { useFileDrop } from './useFileDrop';
import { useLaterPage } from './useLaterPage';

const useStyles = makeStyles({
  shell: {
    height: '100%',
    minHeight: '100vh',
    maxHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    overflowWrap: 'anywhere',
  },
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
});

/** Header, page, what is going on, and the steps: the same frame around every page. */
export function PaneShell({
  pane,
  version,
}: {
  readonly pane: Pane;
  readonly version: string;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = pane;
  const isBusy = state.run.kind === 'running';
  useFileDrop(pane, isBusy);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(state.page);
  const later = useLaterPage(state.page.kind !== 'home');
  const isThere = state.page.kind === 'home' || later !== null;
  useEffect(() => {
    // Not when the pane opens: the grid keeps the focus until she presses something here.
    if (!isThere || shown.current === state.page) return;
    shown.current = state.page;
    const area = main.current;
    if (area === null) return;
    area.scrollTop = 0;
    area.querySelector<HTMLElement>('[data-page-heading]')?.focus();
  }, [state.page, isThere]);
  return (
    <div className={styles.shell}>
      <PaneHeader overview={state.overview} isBusy={isBusy} commands={commands} />
      <ChangedBar isOutdated={state.isOutdated} isBusy={isBusy} commands={commands} />
      <main ref={main} className={styles.page}>
        <CurrentPage pane={pane} later={later} isBusy={isBusy} />
      </main>
      <RunStatus state={state} version={version} commands={commands} />
      <StepsBar page={state.page} isBusy={isBusy} commands={commands} />
    </div>
  );
}
