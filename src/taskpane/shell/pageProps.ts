import type { Overview } from '../../commands/overview';
import type { PaneCommands } from '../state/paneCommands';

/** What every page gets. */
export interface PageProps {
  readonly overview: Overview;
  /** A command runs: buttons that would start another are disabled. */
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}
