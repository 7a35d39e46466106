import type {
  CalculateReport,
  CheckReport,
  InsertReport,
  SchemeReport,
  SummariseReport,
  TabOutcome,
} from '../../commands/reports';
import type { PeriodReport } from '../../commands/setPeriod';
import { severityOf } from '../../domain/problem';
import type { PaneMessages } from '../../messages/paneMessagesFor';
import type { Done } from '../state/commandState';
import { isOfMeeting, meetingSentence } from './meetingSentence';

type Words = PaneMessages['run'];

/** One sentence about what a command made. */
export function doneSentence(done: Done, changed: boolean, words: Words): string {
  if (isOfMeeting(done)) return meetingSentence(done, changed, words);
  switch (done.command) {
    case 'insert':
    case 'exampleSchool':
      return inserted(done.report, changed, words);
    case 'check':
      return checked(done.report, words);
    case 'calculate':
      return calculated(done.report, changed, words);
    case 'summarise':
      return summarised(done.report, changed, words);
    case 'normalise':
      return changed
        ? words.done.normalised(done.report.corrections.length)
        : words.done.nothingNormalised;
    case 'setPeriod':
      return periodSet(done.report, changed, words);
    case 'undo':
      return words.done.undone;
  }
}

function summarised({ lists, tabs }: SummariseReport, changed: boolean, words: Words): string {
  return changed
    ? words.done.summarised(lists.length, written(tabs))
    : words.done.sameLists(lists.length);
}

/** People where only they were appraised; with branches and classes beside them, kinds. */
function calculated(
  { schemes, tables, tabs }: CalculateReport,
  changed: boolean,
  words: Words,
): string {
  if (tables.length === 0) {
    const people = graded(schemes);
    return changed ? words.done.calculated(people, written(tabs)) : words.done.sameResults(people);
  }
  const kinds = schemes.length + tables.length;
  return changed ? words.done.calculatedKinds(kinds, written(tabs)) : words.done.sameKinds(kinds);
}

function checked({ problems }: CheckReport, words: Words): string {
  const count = (severity: string): number =>
    problems.filter(({ code }) => severityOf(code) === severity).length;
  return problems.length === 0
    ? words.done.noProblems
    : words.done.checked(count('error'), count('warning'), count('notice'));
}

function periodSet(
  { year, isWritten, kept }: PeriodReport,
  changed: boolean,
  words: Words,
): string {
  if (!isWritten) return words.done.periodNext(year);
  if (!changed) return words.done.samePeriod(year);
  const dates = kept.map(({ label, value }) => words.done.keptDate(label, value));
  return [words.done.period(year), ...dates].join('').trim();
}

function inserted({ tabs, members }: InsertReport, changed: boolean, words: Words): string {
  if (!changed) return words.done.upToDate;
  return members === 0 ? words.done.roster : words.done.inserted(written(tabs), members);
}

function written(tabs: readonly TabOutcome[]): number {
  return tabs.filter(({ state }) => state !== 'unchanged').length;
}

function graded(schemes: readonly SchemeReport[]): number {
  return schemes.reduce(
    (sum, { results }) => sum + (results ?? []).filter(({ band }) => band !== null).length,
    0,
  );
}
