import { enAdopt } from './en/enAdopt';
import type { Language } from './language';
import { zhAdopt } from './zh/zhAdopt';

/** Every word about adopting tables in one language. */
export function adoptWordsFor(language: Language): typeof zhAdopt {
  switch (language) {
    case 'zh-CN':
      return zhAdopt;
    case 'en-US':
      return enAdopt;
  }
}
