import type { FinaliseReport } from '../commands/finalise/finalise';
import type { ReopenReport } from '../commands/finalise/reopen';
import type { NewYearReport } from '../commands/newYear/newYear';
import { itemsText } from '../messages/finaliseRefusal';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import type { FinalStamp } from '../workbook/metadata';
import type { Outcome } from './outcome';
import { printable } from './printable';

/** `finalise`: what is final now, by whom, and what stayed open. */
export function finaliseOutcome(
  { final, tab, open, archiveName }: FinaliseReport,
  archive: string | null,
  language: Language,
): Outcome {
  const words = messagesFor(language).finalise;
  const { time, by, schemes } = final;
  return {
    exitCode: 0,
    lines: [
      words.done(printedTime(time), printable(by), schemes.length),
      words.recorded(tab),
      ...(open.length === 0 ? [] : [words.stillOpen(itemsText(open, language))]),
      archive === null ? words.archiveHint(archiveName) : words.archived(archive),
    ],
    json: {
      final: finalJson(final),
      tab,
      open: open.map(({ scheme, id, name }) => ({ scheme: scheme.id, id, name })),
      archive,
      archiveName,
    },
  };
}

/** `reopen`: what was final until now. */
export function reopenOutcome({ was }: ReopenReport, language: Language): Outcome {
  const words = messagesFor(language).finalise;
  return {
    exitCode: 0,
    lines: [words.reopened(printedTime(was.time), printable(was.by))],
    json: { was: finalJson(was) },
  };
}

/** `new-year`: who was carried over, who not, and what is to be filled in anew. */
export function newYearOutcome(report: NewYearReport, language: Language): Outcome {
  const { newYear, comma } = messagesFor(language).finalise;
  const { year, people, left, statuses, starters, tabs, schemes } = report;
  const names = (persons: NewYearReport['left']): string =>
    persons.map(({ id, name }) => `${id} ${name}`.trim()).join(comma);
  return {
    exitCode: 0,
    lines: [
      newYear.made(year, people),
      ...(left.length === 0 ? [] : [newYear.left(names(left))]),
      ...(statuses.length === 0 ? [] : [newYear.statuses(names(statuses))]),
      ...(starters.length === 0 ? [] : [newYear.starter(starters.join(comma))]),
    ],
    json: { year, people, left, statuses, starters, schemes, tabs },
  };
}

function finalJson({ time, by, note, tool, schemes }: FinalStamp): object {
  return {
    ...{ time, by, note, tool },
    schemes: schemes.map(({ scheme, version, time: calculated, fingerprint }) => ({
      ...{ id: scheme, version, calculated, fingerprint },
    })),
  };
}

function printedTime(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
