import type {
  CollectReport,
  Difference,
  FileReport,
  UnitReturn,
} from '../../commands/collect/collectReport';
import { alignedLines } from '../../messages/displayWidth';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { oneLine } from '../../messages/oneLine';
import { problemLines } from '../text/problemLines';
import { LEFT_ROWS } from './leftRows';
import { noteText } from './noteText';

/** The files, one a line, and below them what is wrong with each. */
export function fileLines(files: readonly FileReport[], language: Language): string[] {
  const { collected, report, explanation } = messagesFor(language);
  const sum = (file: FileReport, key: 'rows' | 'taken' | 'same' | 'differences'): string =>
    String(file.tables.reduce((total, table) => total + table[key], 0));
  const rows = files.map((file) => [
    oneLine(file.name),
    file.knownBy === null ? collected.nobody : file.units.map(oneLine).join(explanation.listComma),
    ...(['rows', 'taken', 'same', 'differences'] as const).map((key) => sum(file, key)),
    String(file.problems.length),
  ]);
  return [
    `${collected.files(files.length)}${report.colon}`,
    ...indented([collected.fileHead, ...rows]),
    ...files.flatMap((file) => notesOf(file, language)),
  ];
}

function notesOf(file: FileReport, language: Language): string[] {
  const { collected, report } = messagesFor(language);
  const name = oneLine(file.name);
  const left = file.problems.filter(({ code }) => LEFT_ROWS.includes(code));
  return [
    ...file.notes.map(
      (note) => `  ${name}${report.colon}${oneLine(noteText(file.name, note, language))}`,
    ),
    ...(left.length === 0
      ? []
      : [
          `  ${name}${report.colon}${collected.left(left.length)}`,
          ...problemLines(left, language)
            .slice(1, -2)
            .map((line) => `  ${line}`),
        ]),
  ];
}

const NAMED = 5;

/** 应交, 已交, 缺 of each unit and table. */
export function unitLines(units: readonly UnitReturn[], language: Language): string[] {
  const { collected, report, explanation } = messagesFor(language);
  if (units.length === 0) return [];
  const rows = units.map(({ unit, table, due, complete, state, open }) => {
    const names = open
      .slice(0, NAMED)
      .map(({ id, name }) => oneLine(`${id} ${name}`.trim()))
      .join(explanation.listComma);
    const named = open.length > NAMED ? collected.others(names, open.length) : names;
    const counts = [due, complete, open.length].map(String);
    return [oneLine(unit), table.title, ...counts, collected.unitState[state], named];
  });
  return [`${collected.units}${report.colon}`, ...indented([collected.unitHead, ...rows])];
}

/** What the workbook and the files disagree on, and what was decided. */
export function differenceLines(differences: readonly Difference[], language: Language): string[] {
  const { collected, report, explanation } = messagesFor(language);
  if (differences.length === 0) return [];
  const open = differences.filter(({ choice }) => choice === null).length;
  const seenOf = (seen: string): string => (seen === '' ? collected.nothing : oneLine(seen));
  const rows = differences.map(({ id, name, header, here, offers, choice }) => [
    oneLine(id),
    oneLine(name),
    header === '' ? collected.wholeRow : oneLine(header),
    collected.here(seenOf(here.seen)),
    offers
      .map(({ seen, place }) => collected.offer(seenOf(seen), oneLine(place.file), place.cell))
      .join(explanation.listComma),
    choice === null ? '' : collected.choice[choice.kind],
  ]);
  return [
    `${collected.differences(differences.length, open)}${report.colon}`,
    ...indented(rows),
    ...(open === 0 ? [] : [collected.howToDecide]),
  ];
}

/** Tabs that lack columns under names that are known. */
export function questionLines(questions: CollectReport['questions'], language: Language): string[] {
  const { collected, report, explanation } = messagesFor(language);
  if (questions.length === 0) return [];
  return [
    `${collected.questions}${report.colon}`,
    ...questions.map(({ file, tab, missing }) => {
      const headers = missing.map(({ header }) => header).join(explanation.listComma);
      return `  ${collected.question(oneLine(file), oneLine(tab), headers)}`;
    }),
  ];
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return alignedLines(rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]));
}
