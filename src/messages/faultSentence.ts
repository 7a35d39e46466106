import type { SchemeFault } from '../domain/scheme/schemeFault';
import type { TableFault } from '../domain/tables/tableFault';
import type { ProblemFacts, Sentence } from './problemFacts';

/** Everything E21 can be about: a fault of the scheme, or a row of 参数设置 that cannot be read. */
export type FaultReason =
  | SchemeFault['kind']
  | TableFault['kind']
  | 'value'
  | 'twice'
  | 'blank'
  | 'indicator'
  | 'bothModes';

/** One sentence for each reason, and one for facts that name none. */
export type FaultSentences = Readonly<Record<FaultReason | 'unknown', Sentence>>;

export function faultSentence(sentences: FaultSentences, facts: ProblemFacts): string {
  const reason = facts.fact('reason');
  return (isReason(sentences, reason) ? sentences[reason] : sentences.unknown)(facts);
}

function isReason(sentences: FaultSentences, text: string): text is FaultReason {
  return Object.hasOwn(sentences, text);
}
