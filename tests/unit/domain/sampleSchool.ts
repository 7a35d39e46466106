import type { Mark, ScoreEntry } from '../../../src/domain/engines/scoreEntry';
import type { ScoreResult } from '../../../src/domain/engines/scoreResult';
import { scoreSheet } from '../../../src/domain/engines/scoreSheet';
import { exact } from '../../../src/domain/exact/exact';
import { makeRoster } from '../../../src/domain/people/makeRoster';
import type { Person } from '../../../src/domain/people/person';
import type { Scheme, ScoreSheetSettings } from '../../../src/domain/scheme/scheme';
import { doubleContract } from '../../../src/schemes/doubleContract';

export const YEAR_END = '2024-12-31';

/** A member of 第一支部 who has been there for long; `change` says what is special about him. */
export function member(id: string, change: Partial<Person> = {}): Person {
  return {
    id,
    name: `样${id}`,
    branch: '第一支部',
    posts: [],
    partyStatus: '正式',
    staffType: '在职',
    department: '',
    homeroom: '',
    support: false,
    title: '',
    joined: null,
    left: null,
    status: '正常',
    row: 5,
    ...change,
  };
}

export function given(value: string, cell = 'A1'): Mark {
  return { state: 'given', value: exact(value), cell };
}

export function blank(cell = 'A1'): Mark {
  return { state: 'missing', cell };
}

/**
 * One row of part A or B of the sample scheme, whose parts have the one indicator a1 or b1 of 100
 * points: its mark is the score before bonus and deduction.
 */
export function row(
  part: 'A' | 'B',
  personId: string,
  mark: string | Mark,
  change: Partial<ScoreEntry> = {},
): ScoreEntry {
  const key = part === 'A' ? 'a1' : 'b1';
  return {
    personId,
    part,
    tab: `考核表${part}`,
    row: 5,
    marks: { [key]: typeof mark === 'string' ? given(mark, `G${key}`) : mark },
    bonus: blank('H5'),
    bonusReason: '',
    deduct: blank('J5'),
    deductReason: '',
    veto: false,
    vetoReason: '',
    status: '正常',
    awaiting: false,
    blockedBy: [],
    ...change,
  };
}

/** The two contracts with one indicator each and, if wanted, other settings. */
export function sampleScheme(settings: Partial<ScoreSheetSettings> = {}): Scheme {
  return {
    ...doubleContract,
    parts: doubleContract.parts.map((part) => ({
      ...part,
      tab: `考核表${part.key}`,
      indicators: [{ key: `${part.key.toLowerCase()}1`, label: `指标${part.key}`, max: '100' }],
    })),
    settings: { ...doubleContract.settings, ...settings },
  };
}

export function calculate(
  people: readonly Person[],
  entries: readonly ScoreEntry[],
  scheme: Scheme = sampleScheme(),
): readonly ScoreResult[] {
  return scoreSheet({ scheme, roster: makeRoster(people), entries, yearEnd: YEAR_END });
}

/** The result of one member with these marks on the two sheets. */
export function resultOf(
  a: ScoreEntry | string,
  b: ScoreEntry | string,
  settings: Partial<ScoreSheetSettings> = {},
  person: Person = member('D001'),
): ScoreResult {
  const entries = [
    typeof a === 'string' ? row('A', person.id, a) : a,
    typeof b === 'string' ? row('B', person.id, b) : b,
  ];
  return calculate([person], entries, sampleScheme(settings))[0]!;
}
