import { useContext } from 'react';
import { type FileMessages, fileMessagesFor } from '../../messages/fileMessagesFor';
import { LanguageContext } from './useWords';

/** The words of the pages around files, which come with those pages. */
export function useFileWords(): FileMessages {
  return fileMessagesFor(useContext(LanguageContext));
}
