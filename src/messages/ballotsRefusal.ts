import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { oneLine } from './oneLine';

/** What was refused, as the command says it. */
export interface RefusedBallots {
  readonly reason: keyof ReturnType<typeof messagesFor>['ballots']['refused'];
  readonly about: string;
  readonly known: readonly string[];
}

/** Why no ballots were printed, and what to do. */
export function ballotsRefusal(refused: RefusedBallots, language: Language): string {
  const { ballots } = messagesFor(language);
  const about = oneLine(refused.about);
  const known = refused.known.join('、');
  switch (refused.reason) {
    case 'unknownGroup':
      return ballots.refused.unknownGroup(about, known);
    case 'noCounts':
      return ballots.refused.noCounts(known);
    case 'noObjects':
      return ballots.refused.noObjects();
    case 'noBallot':
    case 'badCount':
      return ballots.refused[refused.reason](about);
  }
}
