import { type Language, languageOf } from '../messages/language';

/** Any English is English; everybody else gets Chinese, the language of the forms. */
export function officeLanguage(display: string): Language {
  return languageOf(display) ?? (display.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN');
}
