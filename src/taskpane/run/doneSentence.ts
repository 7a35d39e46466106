import type { CollectReport } from '../../commands/collect/collectReport';
import type { HandOutReport } from '../../commands/handOut/handOutReport';
import type {
  CalculateReport,
  CheckReport,
  InsertReport,
  SchemeReport,
  TabOutcome,
} from '../../commands/reports';
import type { RestoreReport } from '../../commands/restoreRules';
import type { PeriodReport } from '../../commands/setPeriod';
import { severityOf } from '../../domain/problem';
import type { PaneMessages } from '../../messages/paneMessagesFor';
import type { Done } from '../state/commandState';
import { meetingSentence } from './meetingSentence';

type Words = PaneMessages['run'];

type Sentences = {
  readonly [Command in Done['command']]: (
    done: Done & { readonly command: Command },
    changed: boolean,
    words: Words,
  ) => string;
};

const SENTENCES: Sentences = {
  insert: ({ report }, changed, words) => inserted(report, changed, words),
  exampleSchool: ({ report }, changed, words) => inserted(report, changed, words),
  check: ({ report }, _, words) => checked(report, words),
  calculate: ({ report }, changed, words) => calculated(report, changed, words),
  summarise: ({ report: { lists, tabs } }, changed, { done }) =>
    changed ? done.summarised(lists.length, written(tabs)) : done.sameLists(lists.length),
  normalise: ({ report }, changed, { done }) =>
    changed ? done.normalised(report.corrections.length) : done.nothingNormalised,
  restoreRules: ({ report }, _, words) => restored(report, words),
  setPeriod: ({ report }, changed, words) => periodSet(report, changed, words),
  override: meetingSentence,
  final: meetingSentence,
  printBallots: meetingSentence,
  collect: ({ report }, changed, words) => collected(report, changed, words),
  saveHandOut: ({ report }, _, { done }) => done.savedHandOut(...handedOut(report)),
  openHandOut: ({ report }, _, { done }) => done.openedHandOut(...handedOut(report)),
  adopt: ({ report: { tab, table, rows } }, _, { done }) => done.adopted(tab, table.title, rows),
  release: ({ report: { tab } }, _, { done }) => done.released(tab),
  undo: (_, __, { done }) => done.undone,
};

/** One sentence about what a command made; a command without its sentence does not compile. */
export function doneSentence(done: Done, changed: boolean, words: Words): string {
  const sentence = SENTENCES[done.command] as (
    done: Done,
    changed: boolean,
    words: Words,
  ) => string;
  return sentence(done, changed, words);
}

/** What was merged, and how many differences wait for a decision. */
function collected(
  { cells, files, differences }: CollectReport,
  changed: boolean,
  words: Words,
): string {
  const used = files.filter(({ tables }) => tables.length > 0).length;
  const open = differences.filter(({ choice }) => choice === null).length;
  const merged = changed ? words.done.collected(cells, used) : words.done.sameCollection;
  return open === 0 ? merged : `${merged}${words.done.collectedOpen(open)}`;
}

function handedOut({ books }: HandOutReport): readonly [books: number, people: number] {
  return [books.length, books.reduce((sum, { people }) => sum + people, 0)];
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

function restored({ restored: tabs, left }: RestoreReport, words: Words): string {
  const done = tabs.length === 0 ? words.done.nothingRestored : words.done.restored(tabs.length);
  const reasons = left.map(({ tab, reason }) => words.leftTabs[reason](tab));
  return reasons.length === 0 ? done : `${done} ${words.done.leftAlone(reasons)}`;
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
