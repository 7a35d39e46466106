import type { FileNote } from '../../commands/collect/collectReport';
import { type FileMessages, fileMessagesFor } from '../../messages/fileMessagesFor';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';

type Words = FileMessages['notes'];

/** What a returned file is wrong with as a whole, in one sentence. */
export function noteText(name: string, note: FileNote, language: Language): string {
  if (note.kind === 'unreadable') return unreadableText(name, note.code, language);
  const words = fileMessagesFor(language).notes;
  return isAboutTable(note) ? tableText(note, words) : fileText(name, note, words);
}

type TableNote = Extract<FileNote, { readonly table: unknown }>;

function isAboutTable(note: FileNote): note is TableNote {
  return 'table' in note;
}

function tableText(note: TableNote, words: Words): string {
  const { title } = note.table;
  switch (note.kind) {
    case 'noTable':
      return words.noTable(title);
    case 'notOurs':
      return words.notOurs(title, note.tab);
    case 'noRoom':
      return words.noRoom(title, note.rows);
  }
}

type PlainNote = Exclude<FileNote, TableNote | { readonly kind: 'unreadable' }>;

function fileText(name: string, note: PlainNote, words: Words): string {
  const list = (texts: readonly string[]): string => texts.join(words.separator);
  switch (note.kind) {
    case 'nothingFound':
      return words.nothingFound(list(note.tabs));
    case 'isMaster':
      return words.isMaster();
    case 'otherYear':
      return words.otherYear(note.year);
    case 'otherSchool':
      return words.otherSchool(note.organisation);
    case 'otherVersion':
      return words.otherVersion(note.scheme);
    case 'stampDiffers':
      return words.stampDiffers(note.stamp, list(note.rows));
    case 'sameStamp':
      return words.sameStamp(list(note.files));
    case 'sameFile':
      return note.as === name ? words.collectedBefore() : words.sameFile(note.as);
  }
}

function unreadableText(name: string, code: string, language: Language): string {
  const { file } = messagesFor(language).failures;
  const known = Object.hasOwn(file, code) ? (code as keyof typeof file) : 'corrupt';
  return file[known](name);
}
