/** 225 mm of text in points: as it is, and where programs with wider characters shrink the page. */
const PAGES = [638, 690];

/** A block that is higher than this is left where it is. */
const MOST_MOVED = 320;

/**
 * The row on which a new page is to begin, so that the signature never stands on a page without a
 * word (GB/T 9704): the first of the last block; none where it stands well. `heights` of all rows in
 * points, `lastBlock` and `signature` the 0-based rows on which these begin.
 */
export function paperBreaks(
  heights: readonly number[],
  lastBlock: number,
  signature: number,
): readonly number[] {
  const moved = heights.slice(lastBlock, signature).reduce((sum, points) => sum + points, 0);
  const isAlone = PAGES.some((page) => {
    const pages = pagesOf(heights, page);
    const last = pages.at(-1) ?? 0;
    return pages[signature - 1] !== last;
  });
  return isAlone && moved <= MOST_MOVED ? [lastBlock + 1] : [];
}

/** The page of each row. */
function pagesOf(heights: readonly number[], page: number): readonly number[] {
  let number = 1;
  let used = 0;
  return heights.map((points) => {
    used += points;
    if (used > page) {
      number += 1;
      used = points;
    }
    return number;
  });
}
