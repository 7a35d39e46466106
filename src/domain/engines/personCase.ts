import type { AppraisalStatus, Person } from '../people/person';
import type { Scheme } from '../scheme/scheme';
import { type EntryIndex, isDoubtful } from './entryIndex';
import type { PartPlan } from './partPlan';
import type { ScoreEntry } from './scoreEntry';
import { emptyPart, type PartOutcome, scorePartRow } from './scorePartRow';
import type { PartResult } from './scoreResult';

/** One part of one person: his row, if he has one, and what it gave. */
export interface PartSeen {
  readonly result: PartResult;
  readonly entry: ScoreEntry | null;
  readonly outcome: PartOutcome | null;
}

/** Everything the sheets say of one person, before anything is decided. */
export interface PersonCase {
  readonly person: Person;
  readonly status: AppraisalStatus;
  readonly vetoed: boolean;
  /** 否决事由; blank without a veto. */
  readonly vetoReason: string;
  readonly parts: readonly PartSeen[];
}

/** Gathers a person's rows of all parts and settles status and veto. */
export function gatherCase(
  person: Person,
  scheme: Scheme,
  plans: readonly PartPlan[],
  entryOf: EntryIndex,
): PersonCase {
  const parts = plans.map((plan) => seePart(plan, entryOf(plan.part.key, person.id), scheme));
  const certain = parts.flatMap(({ entry }) =>
    entry === null || isDoubtful(entry) ? [] : [entry],
  );
  const vetoes = scheme.settings.veto === 'on' ? certain.filter((entry) => entry.veto) : [];
  return {
    person,
    status: statusOf(person, certain),
    vetoed: vetoes.length > 0,
    vetoReason: vetoes.flatMap(({ vetoReason }) => vetoReason || []).join('、'),
    parts,
  };
}

function seePart(plan: PartPlan, entry: ScoreEntry | undefined, scheme: Scheme): PartSeen {
  if (entry === undefined) return { result: emptyPart(plan, null), entry: null, outcome: null };
  const outcome = scorePartRow(plan, entry, scheme.settings.missing);
  return { result: outcome.result, entry, outcome };
}

/** Anything but 正常 wins; the roster is asked first, then the sheets in order. */
function statusOf(person: Person, entries: readonly ScoreEntry[]): AppraisalStatus {
  const said = [person.status, ...entries.map((entry) => entry.status)];
  return said.find((status) => status !== '正常') ?? '正常';
}
