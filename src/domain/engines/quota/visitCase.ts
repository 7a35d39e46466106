import type { Exact } from '../../exact/exact';
import type { Person } from '../../people/person';
import type { EngineInput } from '../../tables/engineRun';
import { groupedBy } from '../../tables/groupedBy';
import type { PostQuota, School, SchoolClass, VisitRole } from '../../tables/school';
import { type Settings, settingsOf } from '../../tables/settings';
import type { TableRow } from '../../tables/tableRow';
import { combinePosts } from './combinePosts';
import { type DuePeriod, isWithin } from './duePeriod';
import { leaveFactor } from './leaveFactor';
import { peopleOf, rowsByPerson } from './quotaCase';
import { type QuotaCount, type QuotaSum, quotaCount, quotaSum } from './quotaCount';
import type { VisitEngine } from './visitEngine';
import type { Visit } from './visitLog';

/** Somebody with a phone quota, and everything he did. */
export interface VisitCase {
  readonly person: Person;
  readonly quota: Exact;
  /** 家访身份 as printed: 班主任、行管干部 (C-23). */
  readonly role: string;
  /** Duties of a class adviser always apply. */
  readonly adviser: boolean;
  readonly ownClass: SchoolClass | null;
  readonly rows: readonly TableRow[];
  readonly visits: readonly Visit[];
  readonly counts: readonly QuotaCount[];
  readonly whole: QuotaSum;
}

/** Everybody whose posts have a monthly quota in 岗位定额, in the order of 花名册. */
export function visitCases(
  input: EngineInput,
  engine: VisitEngine,
  visits: readonly Visit[],
  due: readonly DuePeriod[],
): readonly VisitCase[] {
  const { scheme, school } = input;
  const settings = settingsOf(scheme.parameters);
  const rows = rowsByPerson(input.rows.get(engine.log.table) ?? []);
  const classOf = classFinder(school);
  const byVisitor = groupedBy(visits, ({ visitor }) => visitor);
  return peopleOf(input).flatMap((person): VisitCase[] => {
    const ownClass = classOf(person);
    const posts = postsOf(person, ownClass, school.posts);
    const monthly = new Map(posts.map((each) => [each.post, each.monthly]));
    const named = [...new Set([...person.posts, ...monthly.keys()])];
    const how = settings.text('multiRole');
    const quota = combinePosts(named, (post) => monthly.get(post) ?? null, how);
    if (quota === null) return [];
    const own = byVisitor.get(person.id) ?? [];
    const counts = monthCounts(person, quota, own, due, { school, settings });
    const roles = posts.map(({ role }) => role);
    return [
      {
        person,
        quota,
        role: roleWords(roles),
        adviser: ownClass !== null || roles.includes('班主任'),
        ownClass,
        rows: rows.get(person.id) ?? [],
        visits: own,
        counts,
        whole: quotaSum(counts, false),
      },
    ];
  });
}

function monthCounts(
  person: Person,
  quota: Exact,
  visits: readonly Visit[],
  due: readonly DuePeriod[],
  { school, settings }: { readonly school: School; readonly settings: Settings },
): readonly QuotaCount[] {
  const forms = settings.list('phoneForms');
  const leaves = school.leaves.filter(({ personId }) => personId === person.id);
  const byStudents = settings.text('countBy') === 'students';
  return due.map((period) => {
    const phoned = visits.filter(
      ({ form, date }) => forms.includes(form) && isWithin(date, period),
    );
    // calls, or students called.
    const done = byStudents
      ? new Set(phoned.map(({ studentId }) => studentId)).size
      : phoned.length;
    return quotaCount(period, quota, leaveFactor(leaves, period), done);
  });
}

/** The posts of a person in 岗位定额; a class makes anybody a class adviser as well (C-23). */
function postsOf(
  person: Person,
  ownClass: SchoolClass | null,
  quotas: readonly PostQuota[],
): readonly PostQuota[] {
  const own = quotas.filter(({ post }) => person.posts.includes(post));
  if (ownClass === null || own.some(({ role }) => role === '班主任')) return own;
  const adviser = quotas.find(({ role }) => role === '班主任');
  return adviser === undefined ? own : [...own, adviser];
}

/** 班级表 says whose class it is; where it is silent 花名册 does. */
function classFinder({ classes }: School): (person: Person) => SchoolClass | null {
  // The first of several rows wins.
  const from = [...classes].reverse();
  const byAdviser = new Map(from.map((each) => [each.adviserId, each]));
  const silent = from.filter(({ adviserId }) => adviserId === '');
  const byName = new Map(silent.map((each) => [each.name, each]));
  return ({ id, homeroom }) => byAdviser.get(id) ?? byName.get(homeroom) ?? null;
}

const ROLES: readonly VisitRole[] = ['班主任', '行管干部'];

function roleWords(roles: readonly string[]): string {
  const leading = ROLES.filter((role) => roles.includes(role));
  if (leading.length > 0) return leading.join('、');
  return roles.find((role) => role !== '') ?? '';
}
