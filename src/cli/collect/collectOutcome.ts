import type { CollectReport, FileNote, FileReport } from '../../commands/collect/collectReport';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { problemJson } from '../json/problemJson';
import type { Outcome } from '../outcome';
import { tabLines, yearLine } from '../text/tabLines';
import { differenceLines, fileLines, questionLines, unitLines } from './collectLines';
import { LEFT_ROWS } from './leftRows';
import { noteText } from './noteText';

/** Notes that say that something of the file was not taken. */
const NOT_TAKEN: readonly FileNote['kind'][] = [
  'unreadable',
  'nothingFound',
  'otherYear',
  'noTable',
  'notOurs',
  'noRoom',
];

/** What came back, what was written, what has to be decided; 1 while anything was left behind. */
export function collectOutcome(report: CollectReport, language: Language): Outcome {
  const { collected } = messagesFor(language);
  const { year, yearGuessed, by, files, units, differences, questions, cells, rows, tabs } = report;
  const isOpen = differences.some(({ choice }) => choice === null) || questions.length > 0;
  return {
    exitCode: isOpen || files.some(leavesBehind) ? 1 : 0,
    lines: [
      yearLine(report, language),
      ...fileLines(files, language),
      ...unitLines(units, language),
      ...differenceLines(differences, language),
      ...questionLines(questions, language),
      cells + rows === 0 ? collected.mergedNothing : collected.merged(cells, rows),
      ...(cells + rows === 0 ? [] : tabLines(tabs, language)),
    ],
    json: {
      year,
      yearGuessed,
      by,
      files: files.map((file) => fileJson(file, language)),
      units,
      differences,
      questions,
      cells,
      rows,
      tabs,
    },
  };
}

function leavesBehind({ notes, problems }: FileReport): boolean {
  return (
    notes.some(({ kind }) => NOT_TAKEN.includes(kind)) ||
    problems.some(({ code }) => LEFT_ROWS.includes(code))
  );
}

function fileJson({ notes, problems, ...file }: FileReport, language: Language): object {
  return {
    ...file,
    notes: notes.map((note) => ({ ...note, sentence: noteText(file.name, note, language) })),
    problems: problems.map((problem) => problemJson(problem, language)),
  };
}
