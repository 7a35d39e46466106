import type { FileNote } from '../../commands/collect/collectReport';
import { fileMessagesFor } from '../../messages/fileMessagesFor';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { oneLine } from '../../messages/oneLine';

/** One sentence about what a file is wrong with as a whole. */
export function noteSentence(name: string, note: FileNote, language: Language): string {
  const { notes } = fileMessagesFor(language);
  const list = (texts: readonly string[]): string => texts.map(oneLine).join(notes.separator);
  switch (note.kind) {
    case 'unreadable':
      return unreadableSentence(name, note.code, language);
    case 'nothingFound':
      return notes.nothingFound(list(note.tabs));
    case 'isMaster':
      return notes.isMaster();
    case 'otherYear':
      return notes.otherYear(oneLine(note.year));
    case 'otherSchool':
      return notes.otherSchool(oneLine(note.organisation));
    case 'otherVersion':
      return notes.otherVersion(note.scheme);
    case 'stampDiffers':
      return notes.stampDiffers(oneLine(note.stamp), list(note.rows));
    case 'sameStamp':
      return notes.sameStamp(list(note.files));
    case 'sameFile':
      return notes.sameFile(oneLine(note.as));
    case 'noTable':
      return notes.noTable(note.table.title);
    case 'notOurs':
      return notes.notOurs(note.table.title, oneLine(note.tab));
    case 'noRoom':
      return notes.noRoom(note.table.title, note.rows);
  }
}

/** Why a file could not be read, and what to do. */
export function unreadableSentence(name: string, code: string, language: Language): string {
  const { file } = messagesFor(language).failures;
  const { notes } = fileMessagesFor(language);
  if (code === 'gone') return notes.gone(oneLine(name));
  const known = Object.hasOwn(file, code) ? (code as keyof typeof file) : 'corrupt';
  return file[known](oneLine(name));
}
