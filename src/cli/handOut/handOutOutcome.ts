import type { HandOutReport } from '../../commands/handOut/handOutReport';
import { alignedLines } from '../../messages/displayWidth';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { oneLine } from '../../messages/oneLine';
import type { Outcome } from '../outcome';
import { yearLine } from '../text/tabLines';
import type { HandedOut, HandOutRun } from './handOutRun';

/** What was handed out to whom, what was not, and where it is now. */
export function handOutOutcome(
  { report, written }: HandedOut,
  { book, folder }: HandOutRun,
  language: Language,
): Outcome {
  const { by, year, yearGuessed, books, without, classesWithout, keptBack } = report;
  const words = messagesFor(language).handOut;
  const same = books.length - written.length;
  return {
    exitCode: 0,
    lines: [
      yearLine(report, language),
      words.made(books.length, peopleOf(report)),
      ...alignedLines(bookRows(report, language)),
      ...leftOutLines(report, language),
      ...(written.length === 0 ? [] : [words.saved(written.length, folder)]),
      ...(same === 0 ? [] : [words.unchanged(same)]),
    ],
    json: {
      book,
      outDir: folder,
      year,
      yearGuessed,
      by,
      books: books.map(({ unit, fileName, people, tabs }) => {
        return { unit, fileName, people, tabs, written: written.includes(fileName) };
      }),
      without,
      classesWithout,
      keptBack,
    },
  };
}

/** Nobody stands in two of them. */
function peopleOf({ books }: HandOutReport): number {
  return books.reduce((total, { people }) => total + people, 0);
}

function bookRows({ books }: HandOutReport, language: Language): string[][] {
  const { handOut, explanation } = messagesFor(language);
  return books.map(({ fileName, people, tabs }) => [
    `  ${fileName}`,
    handOut.people(people),
    tabs.map(({ name, rows }) => handOut.rows(name, rows)).join(explanation.listComma),
  ]);
}

function leftOutLines(report: HandOutReport, language: Language): string[] {
  const { handOut, explanation } = messagesFor(language);
  const { without, classesWithout, keptBack } = report;
  const list = (names: readonly string[]): string => names.map(oneLine).join(explanation.listComma);
  const people = without.map(({ id, name }) => `${id} ${name}`);
  return [
    ...(people.length === 0 ? [] : [handOut.without(people.length, list(people))]),
    ...(classesWithout.length === 0
      ? []
      : [handOut.classesWithout(classesWithout.length, list(classesWithout))]),
    ...keptBack.map(({ tab, why }) => handOut.keptBack(tab, handOut.why[why])),
  ];
}
