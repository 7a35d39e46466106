import { enPane } from './en/enPane';
import type { Language } from './language';
import { zhPane } from './zh/zhPane';

/** Every word of the task pane in one language. */
export type PaneMessages = typeof zhPane;

/** The words of the pane; kept apart from the others so that the command line does not carry them. */
export function paneMessagesFor(language: Language): PaneMessages {
  switch (language) {
    case 'zh-CN':
      return zhPane;
    case 'en-US':
      return enPane;
  }
}
