import { add, type Exact, equal, exact, toExactText, toFixedText } from '../domain/exact/exact';
import type { Step, Term } from '../domain/tables/step';
import type { TableScheme } from '../domain/tables/tableScheme';
import { bandName } from './bandName';
import type { Line } from './explanationText';
import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { oneLine } from './oneLine';
import type { Messages } from './zhCN';

type Words = Messages['unit'];
type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

/** A number whole where it ends within four decimals, else with four: nobody re-adds 173/3. */
function shown(value: Exact): string {
  const text = toExactText(value);
  const isShort = !text.includes('/') && (text.split('.')[1] ?? '').length <= 4;
  return isShort ? text : `≈${toFixedText(value, 4)}`;
}

interface Wording {
  readonly words: Words;
  readonly scheme: TableScheme;
  readonly language: Language;
}

type Say<Kind extends Step['kind']> = (step: StepOf<Kind>, wording: Wording) => Line[];

/** What each kind of step says; a kind without words does not compile. */
const SAY: { readonly [Kind in Step['kind']]: Say<Kind> } = {
  sum: (step, { words }) => [[step.title, sumText(step, words)]],
  rate: (step, { words }) => [[step.title, rateText(step, words)]],
  weighted: (step, { words }) => [[step.title, weightedText(step, words)]],
  quota: (step, { words }) => quotaLines(step, words),
  votes: (step, { words }) => [[words.votes(step.group), votesText(step, words)]],
  component: (step, { words }) => [[step.label, componentText(step, words)]],
  rescale: ({ got, base, result }, { words }) => [
    [words.rescaleLabel, words.rescale(shown(got), shown(base), shown(result))],
  ],
  items: ({ items }, { words }) =>
    items.map((item): Line => [words.itemsLabel, itemText(item, words)]),
  notReached: (step, { words }) => [[step.title, reachedText(step, words)]],
  judges: (step, { words }) => [[words.judgesLabel, judgesText(step, words)]],
  mean: (step, { words }) => [[step.title, meanText(step, words)]],
  band: (step, wording) => [[wording.words.band, bandText(step, wording)]],
  award: (step, { words }) => [[words.award, awardText(step, words)]],
  note: (step, { words }) => [[words.note, words.notes[step.code](step.detail)]],
};

/** One step of an explanation in words. */
export function stepLines(step: Step, scheme: TableScheme, language: Language): Line[] {
  const say = SAY[step.kind] as (step: Step, wording: Wording) => Line[];
  return say(step, { words: messagesFor(language).unit, scheme, language });
}

function termText({ label, value, max, reason }: Term, words: Words): string {
  const points = value === null ? words.missing : shown(value);
  const of = max === null ? '' : `/${shown(max)}`;
  return `${label} ${points}${of}${reason === '' ? '' : words.reason(oneLine(reason))}`;
}

function sumText({ terms, result, low, high }: StepOf<'sum'>, words: Words): string {
  const listed = terms.map((term) => termText(term, words)).join(' + ');
  if (result === null) return listed;
  const atBound = [low, high].some((bound) => bound !== null && equal(bound, result));
  const added = terms.reduce<Exact | null>(
    (total, { value }) => (total === null || value === null ? null : add(total, value)),
    exact('0'),
  );
  const clamped = atBound && added !== null && !equal(added, result);
  return clamped
    ? `${listed}${words.clause}${words.clamped(shown(added), shown(result))}`
    : `${listed} = ${shown(result)}`;
}

function rateText({ part, whole, result }: StepOf<'rate'>, words: Words): string {
  return result === null
    ? words.noRate(shown(whole))
    : words.rate(shown(part), shown(whole), shown(result));
}

function weightedText({ parts, divisor, result }: StepOf<'weighted'>, words: Words): string {
  const listed = parts
    .map(
      ({ label, weight, value }) =>
        `${label} ${shown(weight)} × ${value === null ? words.missing : shown(value)}`,
    )
    .join(' + ');
  return result === null ? listed : words.weighted(listed, shown(divisor), shown(result));
}

function quotaLines(step: StepOf<'quota'>, words: Words): Line[] {
  const periods = step.periods.map((period): Line => {
    const factors = [
      ...(equal(period.factor, exact('1')) ? [] : [words.factor(shown(period.factor))]),
      ...(equal(period.leave, exact('1')) ? [] : [words.leave(shown(period.leave))]),
    ];
    const label = /^\d+$/u.test(period.label) ? words.week(period.label) : period.label;
    const text = words.period(
      label,
      shown(period.need),
      shown(period.did),
      shown(period.counted),
      step.unit,
    );
    return ['', factors.length === 0 ? text : `${text}${words.reason(factors.join(words.joined))}`];
  });
  return [[step.title, words.quota(shown(step.quota), step.unit)], ...periods];
}

function votesText(step: StepOf<'votes'>, words: Words): string {
  const options = step.options.map(({ label, count }) => words.option(label, shown(count)));
  const counts = words.voteCounts(
    step.issued === null ? '' : shown(step.issued),
    shown(step.returned),
    shown(step.valid),
    shown(step.abstained),
    shown(step.invalid),
  );
  const result = step.result === null ? words.noVotes : words.score(shown(step.result));
  return [options.join(words.joined), counts, result].join(words.clause);
}

function componentText(step: StepOf<'component'>, words: Words): string {
  const text = (value: Exact | null): string => (value === null ? words.missing : shown(value));
  return words.component[step.state]({
    source: step.source,
    max: shown(step.max),
    points: text(step.points),
    published: text(step.published),
  });
}

function itemText(item: StepOf<'items'>['items'][number], words: Words): string {
  const coefficient = item.coefficient === null ? '' : shown(item.coefficient);
  return words.item(oneLine(item.label), item.state, coefficient, item.overdue);
}

function reachedText({ reached, size, missing }: StepOf<'notReached'>, words: Words): string {
  return words.notReached(shown(reached), shown(size), missing.join(words.joined));
}

function judgesText({ totals, result }: StepOf<'judges'>, words: Words): string {
  const listed = totals.map(({ judge, total, dropped }) =>
    words.judge(judge, shown(total), dropped),
  );
  const mean = result === null ? [] : [words.mean(shown(result))];
  return [listed.join(words.joined), ...mean].join(words.clause);
}

function meanText({ values, result }: StepOf<'mean'>, words: Words): string {
  const listed = values.map(
    ({ label, value }) => `${label} ${value === null ? words.missing : shown(value)}`,
  );
  const mean = result === null ? [] : [words.mean(shown(result))];
  return [listed.join(words.joined), ...mean].join(words.clause);
}

function bandText(step: StepOf<'band'>, { words, scheme, language }: Wording): string {
  const band = scheme.bands.find(({ label }) => label === step.band);
  const score =
    step.bandOn === 'rounded'
      ? words.rounded(shown(step.exact), toFixedText(step.rounded, step.decimals))
      : shown(step.exact);
  const name = band === undefined ? step.band : bandName(band, language);
  return words.bandOf(score, words.bound(step.lo ?? '', step.hi ?? ''), name);
}

function awardText(step: StepOf<'award'>, words: Words): string {
  const rank = step.rank === null ? '' : String(step.rank);
  const [places, of] = [String(step.places), String(step.of)];
  if (step.awarded) return words.awarded(rank, places, of);
  return words.notAwarded(rank, places, of, step.minimum === null ? '' : shown(step.minimum));
}
