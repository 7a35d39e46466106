import type { Progress } from '../paneAnswer';
import type { PaneAction } from './paneReducer';

/** Progress that the pane shows and that 取消 stops. */
export function toldProgress(
  dispatch: (action: PaneAction) => void,
  isCancelled: () => boolean,
): Progress {
  return {
    phase: (phase, done, of) => {
      dispatch({ kind: 'advanced', phase, done, of });
    },
    isCancelled,
  };
}
