import { given, isFigure, type ProblemFacts } from '../problemFacts';

/** “text”, or figures as they are. */
export function enValue(text: string): string {
  return isFigure(text) ? text : `“${text}”`;
}

/** The forms are Chinese: what comes from them stands in quotation marks, item by item. */
export function enList(text: string): string {
  return text
    .split('、')
    .map((item) => `“${item}”`)
    .join(', ');
}

/** What the sentence is about: “廉洁从教(30分)”. */
export function enColumn(facts: ProblemFacts): string {
  return given(facts.fact('header'), (header) => `“${header}”`, 'this cell');
}

/** “廉洁从教(30分)” says 105, which … or the same without what was seen. */
export function enSays(facts: ProblemFacts): string {
  return `${enColumn(facts)} ${given(facts.seen, (seen) => `says ${enValue(seen)}, which`, 'has an entry that')}`;
}

export function enReadAs(facts: ProblemFacts): string {
  return given(
    facts.suggested,
    (text) => `it is read as ${enValue(text)}`,
    'it is read as normalised',
  );
}

/** Begins a sentence that may begin with “this cell”. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
