import { enPaneFiles } from './en/enPaneFiles';
import type { Language } from './language';
import { zhPaneFiles } from './zh/zhPaneFiles';

/** Every word of the pages around files in one language. */
export type FileMessages = typeof zhPaneFiles;

/** These words come with the pages that say them, not with the first painting of the pane. */
export function fileMessagesFor(language: Language): FileMessages {
  switch (language) {
    case 'zh-CN':
      return zhPaneFiles;
    case 'en-US':
      return enPaneFiles;
  }
}
