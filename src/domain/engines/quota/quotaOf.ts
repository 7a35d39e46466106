import type { Exact } from '../../exact/exact';
import { exact } from '../../exact/exact';
import type { Person } from '../../people/person';
import type { School } from '../../tables/school';
import { settingsOf } from '../../tables/settings';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import { combinePosts } from './combinePosts';
import type { QuotaSource } from './quotaEngine';

/**
 * How much a person owes in a full period; null: it is nobody's duty at that post (W20). Posts are
 * matched as exact text with 岗位定额 (C-19).
 */
export function quotaOf(
  person: Person,
  source: QuotaSource,
  scheme: TableScheme,
  school: School,
): Exact | null {
  const settings = settingsOf(scheme.parameters);
  switch (source.from) {
    case 'support':
      return person.support ? settings.number(source.code) : null;
    case 'members':
      return isMember(person) ? settings.number(source.code) : null;
    case 'posts': {
      const weekly = new Map(school.posts.map((each) => [each.post, each.weekly]));
      return combinePosts(
        person.posts,
        (post) => weekly.get(post) ?? null,
        settings.text('multiPost'),
      );
    }
    case 'group': {
      const items = groupOf(scheme, source.group).items;
      const quotas = new Map(items.map(({ label, points }) => [label, exact(points)]));
      return combinePosts(
        person.posts,
        (post) => quotas.get(post) ?? null,
        settings.text('multiPost'),
      );
    }
  }
}

function isMember({ partyStatus, staffType }: Person): boolean {
  return (partyStatus === '正式' || partyStatus === '预备') && staffType !== '离退休';
}
