import type { FinalOverview } from '../../commands/finalise/finalOverview';
import type { NextStep } from '../../commands/nextStep';
import type { Overview } from '../../commands/overview';
import type { SchemeCard } from '../../commands/schemeCard';
import { unitLabel } from '../scheme/unitLabel';
import { cardsOf } from '../state/cards';
import { EVERYBODY, type PeopleFilter } from '../state/page';
import type { PaneCommands } from '../state/paneCommands';
import { calculateLabel } from '../words/calculateLabel';
import type { SpokenWords } from '../words/useWords';

/** The card in words: why, the one button, and sometimes a second way. */
export interface NextStepWords {
  readonly reason: string;
  readonly label: string;
  readonly press: () => void;
  readonly other: Way | null;
  /** Where the tables are filled in by branches: to hand out or collect them. */
  readonly files?: Way;
}

interface Way {
  readonly label: string;
  readonly press: () => void;
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
    case 'final':
      return finalStep(overview.final, spoken, commands);
    case 'problems':
    case 'fill':
    case 'calculate':
    case 'summarise':
    case 'review': {
      const seen = cardsOf(overview).find(({ scheme }) => scheme.id === step.scheme);
      if (seen === undefined) throw new Error(`no scheme ${step.scheme} in the overview`);
      return schemeStep(step, seen, spoken, commands);
    }
  }
}

function schemeStep(
  step: Exclude<NextStep, { kind: 'start' | 'insert' | 'final' }>,
  seen: SchemeCard,
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
    case 'fill':
      return fillStep(seen, spoken, commands);
    case 'calculate':
      return {
        reason: step.stale ? reason.stale(title) : readyReason(seen, spoken),
        label: calculateLabel(seen, spoken.words.home),
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
        other: { label: spoken.words.finalise.open, press: open({ kind: 'finalise' }) },
      };
  }
}

function finalStep(
  { stamp, changes }: FinalOverview,
  { words }: Spoken,
  commands: PaneCommands,
): NextStepWords {
  const { finalise } = words;
  const { time, by } = stamp ?? { time: '', by: '' };
  const count = changes.units.length + changes.parameters.length;
  const said = finalise.home.final(time.slice(0, 16).replace('T', ' '), by);
  return {
    reason: count === 0 ? said : [said, finalise.home.changed(count)].join(' '),
    label: finalise.openFinal,
    press: () => {
      commands.open({ kind: 'finalise' });
    },
    other: null,
  };
}

function fillStep(seen: SchemeCard, spoken: Spoken, commands: PaneCommands): NextStepWords {
  const { home, scheme: words } = spoken.words;
  const { scheme, expected, filled } = seen;
  const title = spoken.say(scheme.title);
  const show = (label: string, filter: PeopleFilter): NextStepWords['other'] => ({
    label,
    press: () => {
      commands.open({ kind: 'scheme', scheme: scheme.id, show: filter });
    },
  });
  const calculate = { label: calculateLabel(seen, home), press: commands.calculate };
  const files = filesWay(seen, spoken, commands);
  if (expected === 0) {
    const reason = home.reason.fillBlank(title);
    return { reason, ...calculate, other: show(home.action.open, EVERYBODY), files };
  }
  const counted = (count: number): string => words.counted(count, scheme.unit);
  const names = namesOf(seen, spoken);
  return {
    reason: home.reason.fill(title, counted(expected), counted(filled), names),
    ...calculate,
    other: show(home.action.missing, { kind: 'missing' }),
    files,
  };
}

/** As long as nothing is filled in the tables go out; then they come back. */
function filesWay({ scheme, filled }: SchemeCard, { words }: Spoken, commands: PaneCommands): Way {
  const { handOut, collect } = words.home.action;
  return filled === 0
    ? {
        label: handOut,
        press: () => {
          commands.open({ kind: 'handOut', scheme: scheme.id });
        },
      }
    : {
        label: collect,
        press: () => {
          commands.open({ kind: 'collect' });
        },
      };
}

function readyReason({ scheme, expected }: SchemeCard, { words, say }: Spoken): string {
  const { reason } = words.home;
  return expected === 0
    ? reason.readyRegister(say(scheme.title))
    : reason.ready(say(scheme.title), words.scheme.counted(expected, scheme.unit));
}

function namesOf({ scheme, missing }: SchemeCard, { words }: Spoken): string {
  const named = missing.slice(0, NAMED).map(({ id, name }) => unitLabel(id, name));
  const shown = named.join(words.failures.separator);
  return missing.length > NAMED
    ? words.home.others(shown, words.scheme.counted(missing.length, scheme.unit))
    : shown;
}
