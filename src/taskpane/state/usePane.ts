import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { PaneServices } from '../paneServices';
import { ChangeWatch } from './ChangeWatch';
import { PaneRunner } from './PaneRunner';
import type { PaneCommands } from './paneCommands';
import { paneReducer } from './paneReducer';
import { firstPaneState, type PaneState } from './paneState';

export interface Pane {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** The pane over its services: reads the workbook at once and listens to changes by hand. */
export function usePane(services: PaneServices, rechecksAtOnce: boolean): Pane {
  const [state, dispatch] = useReducer(paneReducer, !services.welcomeSeen(), firstPaneState);
  const started = useRef<PaneRunner | null>(null);
  const runner = useMemo(() => new PaneRunner(services, dispatch), [services]);
  useEffect(() => {
    if (started.current !== runner) {
      started.current = runner;
      runner.refresh();
    }
    const watch = new ChangeWatch(runner.lookQuietly);
    const stops = [
      services.onWorkbookChanged((tab) => {
        dispatch({ kind: 'workbookChanged', tab });
        if (rechecksAtOnce && runner.isQuick()) watch.changed();
      }),
      services.onWaiting((isWaiting) => {
        dispatch({ kind: 'waiting', isWaiting });
      }),
      services.onRibbonNote((note) => {
        dispatch({ kind: 'ribbonNoted', note });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      watch.stop();
    };
  }, [services, runner, rechecksAtOnce]);
  return { state, commands: runner satisfies PaneCommands };
}
