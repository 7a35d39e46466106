/**
 * `npm run test:thorough`, a part of `.ci/run`: every variant, longer laws, whole schools. `npm test`
 * takes a sample of them, to stay under five minutes.
 */
export const IS_THOROUGH = process.env['KAOPING_THOROUGH'] === 'yes';

/** All variants when thorough, otherwise the first one. */
export function variants<Item>(all: readonly [Item, ...Item[]]): readonly Item[] {
  return IS_THOROUGH ? all : [all[0]];
}

/** A suite that takes long and that others sample: run when thorough only. */
export const describeThoroughly: jest.Describe = IS_THOROUGH ? describe : describe.skip;
