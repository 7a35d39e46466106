import type { FileNote } from '../../commands/collect/collectReport';
import { type FileMessages, fileMessagesFor } from '../../messages/fileMessagesFor';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { oneLine } from '../../messages/oneLine';

type Notes = FileMessages['notes'];

type Sentences = {
  readonly [Kind in Exclude<FileNote['kind'], 'unreadable'>]: (
    note: Extract<FileNote, { kind: Kind }>,
    words: Notes,
    name: string,
  ) => string;
};

const SENTENCES: Sentences = {
  nothingFound: ({ tabs }, words) => words.nothingFound(listed(tabs, words)),
  isMaster: (_, words) => words.isMaster(),
  otherYear: ({ year }, words) => words.otherYear(oneLine(year)),
  otherSchool: ({ organisation }, words) => words.otherSchool(oneLine(organisation)),
  otherVersion: ({ scheme }, words) => words.otherVersion(scheme),
  stampDiffers: ({ stamp, rows }, words) => words.stampDiffers(oneLine(stamp), listed(rows, words)),
  sameStamp: ({ files }, words) => words.sameStamp(listed(files, words)),
  sameFile: ({ as }, words, name) =>
    as === name ? words.collectedBefore() : words.sameFile(oneLine(as)),
  noTable: ({ table }, words) => words.noTable(table.title),
  notOurs: ({ table, tab }, words) => words.notOurs(table.title, oneLine(tab)),
  noRoom: ({ table, rows }, words) => words.noRoom(table.title, rows),
};

/** One sentence about what a file is wrong with as a whole; a kind without one does not compile. */
export function noteSentence(name: string, note: FileNote, language: Language): string {
  if (note.kind === 'unreadable') return unreadableSentence(name, note.code, language);
  const { notes } = fileMessagesFor(language);
  const sentence = SENTENCES[note.kind] as (note: FileNote, words: Notes, name: string) => string;
  return sentence(note, notes, name);
}

function listed(texts: readonly string[], { separator }: Notes): string {
  return texts.map(oneLine).join(separator);
}

/** Why a file could not be read, and what to do. */
export function unreadableSentence(name: string, code: string, language: Language): string {
  const { file } = messagesFor(language).failures;
  const { notes } = fileMessagesFor(language);
  if (code === 'gone') return notes.gone(oneLine(name));
  const known = Object.hasOwn(file, code) ? (code as keyof typeof file) : 'corrupt';
  return file[known](oneLine(name));
}
