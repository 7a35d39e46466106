import { type Exact, greatest, sum } from '../../exact/exact';

/**
 * The quota of somebody with several posts: `max` the highest (就高), `sum` all
 * of them, `primary` that of the first post named in 岗位. Null where no post has one.
 */
export function combinePosts(
  posts: readonly string[],
  quotaOf: (post: string) => Exact | null,
  how: string,
): Exact | null {
  if (how === 'primary') {
    const [primary] = posts;
    return primary === undefined ? null : quotaOf(primary);
  }
  const quotas = [...new Set(posts)].flatMap((post) => quotaOf(post) ?? []);
  const [first, ...others] = quotas;
  if (first === undefined) return null;
  return how === 'sum' ? sum(quotas) : greatest(first, ...others);
}
