import type { Language } from '../../messages/language';
import type { HostBridge } from '../protocol/hostBridge';

export type PreviewTheme = 'light' | 'dark';

/** What the page offers to the pane in its frame, under `parent.kaopingHost`. */
export interface PaneHost {
  readonly language: Language;
  readonly theme: PreviewTheme;
  connect(): HostBridge;
}

declare global {
  interface Window {
    kaopingHost?: PaneHost;
  }
}
