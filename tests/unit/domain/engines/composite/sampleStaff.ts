import { type Exact, exact } from '../../../../../src/domain/exact/exact';
import { makeRoster } from '../../../../../src/domain/people/makeRoster';
import type { Person } from '../../../../../src/domain/people/person';
import type { Published } from '../../../../../src/domain/tables/engineRun';
import type { School } from '../../../../../src/domain/tables/school';
import type { UnitResult } from '../../../../../src/domain/tables/unitResult';
import { staffComposite } from '../../../../../src/schemes/tables/staffComposite';
import { compositeOf } from '../../../../support/compositeCase';
import { exampleSchool, type Typed, typedRows } from '../../../../support/exampleTables';
import { withSettings } from '../../../../support/withSettings';
import { member } from '../../sampleSchool';

/** The example school with these people in place of its own. */
export function schoolOf(...people: readonly Person[]): School {
  return { ...exampleSchool(), roster: makeRoster(people) };
}

/** 任课教师, not in the Party: only 家访 of the pulled components applies. */
export function teacher(id: string, change: Partial<Person> = {}): Person {
  return member(id, { branch: '', partyStatus: '', posts: ['任课教师'], ...change });
}

/** Published scores by scheme and person. */
export function published(
  scores: Readonly<Record<string, Readonly<Record<string, string | null>>>>,
): Published {
  return new Map(
    Object.entries(scores).map(([scheme, own]) => [
      scheme,
      new Map(
        Object.entries(own).map(([id, score]): [string, Exact | null] => [
          id,
          score === null ? null : exact(score),
        ]),
      ),
    ]),
  );
}

/** The composite of one teacher with 60 on 家访 unless said otherwise. */
export function compositeOfOne(
  typed: Typed,
  settings: Readonly<Record<string, string>> = {},
  person: Person = teacher('T001'),
  sources: Published = published({ 'home-visit': { T001: '60' } }),
): UnitResult {
  const scheme = withSettings(staffComposite, settings);
  const rows = typedRows(scheme, 'sheet', [{ id: person.id, name: person.name, ...typed }]);
  return compositeOf(scheme, rows, sources, schoolOf(person)).units[0]!;
}

export const FULL: Typed = { ethics: 15, work: 35, attend: 5 };
