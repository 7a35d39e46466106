import type { WaitingFor } from '../hosts/excel/patience';

/**
 * Passes on that Excel waits for the end of typing in a cell: from the host, which is loaded later,
 * to the pane, which listens from the beginning.
 */
export class WaitingForCell {
  private readonly listeners = new Set<(isWaiting: boolean) => void>();

  readonly tell = (waiting: WaitingFor): void => {
    for (const listener of this.listeners) listener(waiting === 'cellEdit');
  };

  readonly listen = (listener: (isWaiting: boolean) => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
}
