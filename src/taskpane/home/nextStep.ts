import type { NextStep, Overview, SchemeOverview } from '../../commands/overview';
import { EVERYBODY } from '../state/page';
import type { PaneCommands } from '../state/paneCommands';
import type { SpokenWords } from '../words/useWords';

/** The card in words: why, the one button, and sometimes a second way. */
export interface NextStepWords {
  readonly reason: string;
  readonly label: string;
  readonly press: () => void;
  readonly other: { readonly label: string; readonly press: () => void } | null;
}

type Spoken = Pick<SpokenWords, 'words' | 'say'>;

/** At most this many people are named; the rest is a number. */
const NAMED = 3;

/** Says what comes next and what pressing the button does. */
export function nextStepWords(
  overview: Overview,
  spoken: Spoken,
  commands: PaneCommands,
): NextStepWords {
  const { reason, action } = spoken.words.home;
  const step = overview.next;
  const insert = (): void => {
    commands.open({ kind: 'insert' });
  };
  switch (step.kind) {
    case 'start':
      return {
        reason: reason.start,
        label: action.begin,
        press: insert,
        other: { label: action.example, press: commands.exampleSchool },
      };
    case 'insert':
      return { reason: reason.insert, label: action.insert, press: insert, other: null };
    case 'problems':
    case 'fill':
    case 'calculate':
    case 'summarise':
    case 'review': {
      const seen = overview.schemes.find(({ scheme }) => scheme.id === step.scheme);
      if (seen === undefined) throw new Error(`no scheme ${step.scheme} in the overview`);
      return schemeStep(step, seen, spoken, commands);
    }
  }
}

function schemeStep(
  step: Exclude<NextStep, { kind: 'start' | 'insert' }>,
  seen: SchemeOverview,
  spoken: Spoken,
  commands: PaneCommands,
): NextStepWords {
  const { reason, action } = spoken.words.home;
  const title = spoken.say(seen.scheme.title);
  const open = (page: Parameters<PaneCommands['open']>[0]) => (): void => {
    commands.open(page);
  };
  const scheme = step.scheme;
  switch (step.kind) {
    case 'problems':
      return {
        reason: reason.problems(title, step.errors),
        label: action.problems,
        press: open({ kind: 'problems', person: '' }),
        other: null,
      };
    case 'fill': {
      const show = { kind: 'state', state: 'unfinished' } as const;
      return {
        reason: reason.fill(seen.expected, seen.filled, namesOf(step.missing, spoken)),
        label: action.calculate,
        press: commands.calculate,
        other: { label: action.missing, press: open({ kind: 'scheme', scheme, show }) },
      };
    }
    case 'calculate':
      return {
        reason: step.stale ? reason.stale(title) : reason.ready(title, seen.expected),
        label: step.stale ? action.recalculate : action.calculate,
        press: commands.calculate,
        other: null,
      };
    case 'summarise':
      return {
        reason: reason.summarise(title),
        label: action.summarise,
        press: commands.summarise,
        other: null,
      };
    case 'review':
      return {
        reason: reason.review(title),
        label: action.review,
        press: open({ kind: 'scheme', scheme, show: EVERYBODY }),
        other: null,
      };
  }
}

function namesOf(
  missing: readonly { readonly id: string; readonly name: string }[],
  { words }: Spoken,
): string {
  const named = missing.slice(0, NAMED).map(({ id, name }) => `${id} ${name}`);
  const shown = named.join(words.failures.separator);
  return missing.length > NAMED ? words.home.others(shown, missing.length) : shown;
}
