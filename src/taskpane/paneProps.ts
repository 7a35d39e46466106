import type { Language } from '../messages/language';
import type { PaneServices } from './paneServices';
import type { PaneTheme } from './theme/paneTheme';

/** What the pane needs from outside. */
export interface PaneProps {
  readonly services: PaneServices;
  readonly lang: Language;
  readonly theme: PaneTheme;
  /** Version of the product, for 复制详情. */
  readonly version: string;
}
