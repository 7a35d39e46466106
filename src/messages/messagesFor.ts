import { enUS } from './enUS';
import type { Language } from './language';
import { type Messages, zhCN } from './zhCN';

/** All words in one language. */
export function messagesFor(language: Language): Messages {
  switch (language) {
    case 'zh-CN':
      return zhCN;
    case 'en-US':
      return enUS;
  }
}
