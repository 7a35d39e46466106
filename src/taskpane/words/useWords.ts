import { createContext, useContext } from 'react';
import type { Words } from '../../domain/scheme/scheme';
import type { Language } from '../../messages/language';
import { type PaneMessages, paneMessagesFor } from '../../messages/paneMessagesFor';

/** The language of the pane; Chinese where nobody says otherwise. */
export const LanguageContext = createContext<Language>('zh-CN');

export interface SpokenWords {
  readonly words: PaneMessages;
  readonly language: Language;
  /** The text of a scheme in the language of the pane. */
  readonly say: (text: Words) => string;
}

/** Every word a component says comes from here. */
export function useWords(): SpokenWords {
  const language = useContext(LanguageContext);
  const say = (text: Words): string => (language === 'zh-CN' ? text.zh : text.en);
  return { words: paneMessagesFor(language), language, say };
}
