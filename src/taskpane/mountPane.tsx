import { createRoot } from 'react-dom/client';
import type { PaneProps } from './paneProps';
import { TaskPane } from './TaskPane';

/** A pane that is shown; another language or theme comes in by `update`. */
export interface MountedPane {
  update(props: PaneProps): void;
  unmount(): void;
}

/** Shows the pane in `root`, which should fill the frame (height 100%). */
export function mountPane(root: HTMLElement, props: PaneProps): MountedPane {
  const shown = createRoot(root);
  const update = (next: PaneProps): void => {
    document.documentElement.lang = next.lang;
    shown.render(<TaskPane {...next} />);
  };
  update(props);
  return {
    update,
    unmount: () => {
      shown.unmount();
    },
  };
}
