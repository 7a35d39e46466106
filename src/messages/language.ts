/** Chinese is the first language; everything a person reads exists in both. */
export type Language = 'zh-CN' | 'en-US';

/** What people type for a language: zh, zh-CN, en, en-US in any case; null for anything else. */
export function languageOf(text: string): Language | null {
  switch (text.toLowerCase().replace('_', '-')) {
    case 'zh':
    case 'zh-cn':
      return 'zh-CN';
    case 'en':
    case 'en-us':
      return 'en-US';
  }
  return null;
}
