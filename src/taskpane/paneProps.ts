import type { Language } from '../messages/language';
import type { PaneServices } from './paneServices';
import type { PaneTheme } from './theme/paneTheme';

/** What the pane needs from outside. */
export interface PaneProps {
  readonly services: PaneServices;
  readonly lang: Language;
  readonly theme: PaneTheme;
  /**
   * What happens when a person changed cells: the pane looks again by itself once it is quiet and
   * where that is quick (default), or offers 重新校验.
   */
  readonly recheck?: 'atOnce' | 'byHand';
  /** Version of the product, for 复制详情. */
  readonly version: string;
}
