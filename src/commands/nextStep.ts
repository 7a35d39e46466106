import type { SchemeCard, SchemeState } from './schemeCard';

/** The one thing to do next. */
export type NextStep =
  | { readonly kind: 'start' }
  | { readonly kind: 'insert' }
  | { readonly kind: 'problems'; readonly scheme: string; readonly errors: number }
  | { readonly kind: 'fill'; readonly scheme: string; readonly missing: SchemeCard['missing'] }
  | { readonly kind: 'calculate'; readonly scheme: string; readonly stale: boolean }
  | { readonly kind: 'summarise'; readonly scheme: string }
  | { readonly kind: 'review'; readonly scheme: string }
  /** The results are final. */
  | { readonly kind: 'final' };

/** Nothing after 定稿; before it mistakes first, then what is out of date or ready, then what is still being filled in. */
export function nextStep(schemes: readonly SchemeCard[], isFinal = false): NextStep {
  if (isFinal) return { kind: 'final' };
  const inUse = schemes.filter(({ state }) => state !== 'absent');
  const first = (state: SchemeState): SchemeCard | undefined =>
    inUse.find((each) => each.state === state);
  const wrong = first('problems');
  if (wrong !== undefined) {
    return { kind: 'problems', scheme: wrong.scheme.id, errors: wrong.errors };
  }
  const stale = first('stale');
  const ready = stale ?? first('ready');
  if (ready !== undefined) {
    return { kind: 'calculate', scheme: ready.scheme.id, stale: stale !== undefined };
  }
  const filling = first('filling');
  if (filling !== undefined) {
    return { kind: 'fill', scheme: filling.scheme.id, missing: filling.missing };
  }
  const open = inUse.find(({ summarised }) => !summarised) ?? inUse[0];
  if (open === undefined) return { kind: 'insert' };
  return { kind: open.summarised ? 'review' : 'summarise', scheme: open.scheme.id };
}
