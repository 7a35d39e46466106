import { compare, type Exact, ZERO } from '../../exact/exact';
import type { Person } from '../../people/person';
import type { Published } from '../../tables/engineRun';
import type { PostQuota, School } from '../../tables/school';
import type { ComponentRule } from './compositeEngine';

/** Whether a component applies to a person. `source` is the scheme it is pulled from. */
export function componentApplies(
  rule: ComponentRule,
  person: Person,
  source: string,
  facts: { readonly school: School; readonly published: Published },
): boolean {
  switch (rule) {
    case 'all':
      return true;
    case 'weeklyQuota':
      return postsOf(person, facts.school).some(({ weekly }) => isQuota(weekly));
    case 'phoneQuota':
      return hasPhoneQuota(person, facts.school);
    case 'support':
      return person.support;
    case 'pair':
      return facts.published.get(source)?.has(person.id) ?? false;
    case 'member':
      return person.partyStatus === '正式' || person.partyStatus === '预备';
  }
}

/** Rows of 岗位定额 that name a post of the person, matched as exact text (C-19). */
function postsOf(person: Person, school: School): readonly PostQuota[] {
  return school.posts.filter(({ post }) => person.posts.includes(post));
}

/** A class adviser has the quota of 班主任 even when no post of his says so. */
function hasPhoneQuota(person: Person, school: School): boolean {
  const own = postsOf(person, school);
  const asAdviser = isAdviser(person, school)
    ? school.posts.filter(({ role }) => role === '班主任')
    : [];
  return [...own, ...asAdviser].some(({ monthly }) => isQuota(monthly));
}

function isQuota(quota: Exact | null): boolean {
  return quota !== null && compare(quota, ZERO) > 0;
}

/** Whether the person is a 班主任: by 花名册 (班主任班级) or by 班级表 (班主任编号). */
export function isAdviser(person: Person, school: School): boolean {
  return person.homeroom !== '' || school.classes.some(({ adviserId }) => adviserId === person.id);
}
