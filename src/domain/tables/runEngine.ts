import { runBallot } from '../engines/ballot/runBallot';
import { runComposite } from '../engines/composite/runComposite';
import { runMean } from '../engines/composite/runMean';
import { runContest } from '../engines/contest/runContest';
import { runPairs } from '../engines/pairs/runPairs';
import { runQuota } from '../engines/quota/runQuota';
import { runVisits } from '../engines/quota/runVisits';
import { runGoals } from '../engines/scoreTable/runGoals';
import { runLedger } from '../engines/scoreTable/runLedger';
import { runPromises } from '../engines/scoreTable/runPromises';
import { runRowScore } from '../engines/scoreTable/runRowScore';
import type { EngineInput, EngineOutput } from './engineRun';

/** Calculates a scheme with the engine its data ask for. Its settings were checked before (E21). */
export function runEngine(input: EngineInput): EngineOutput {
  switch (input.scheme.engine.kind) {
    case 'rowScore':
      return runRowScore(input);
    case 'goals':
      return runGoals(input);
    case 'promises':
      return runPromises(input);
    case 'ledger':
      return runLedger(input);
    case 'ballot':
      return runBallot(input);
    case 'quota':
      return runQuota(input);
    case 'visits':
      return runVisits(input);
    case 'pairs':
      return runPairs(input);
    case 'composite':
      return runComposite(input);
    case 'mean':
      return runMean(input);
    case 'contest':
      return runContest(input);
  }
}
