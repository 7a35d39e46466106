import { readFixture } from '../../fixtures/readFixture';
import { filledExample } from '../../support/exampleWorkbook';
import { fuzzFile } from '../../support/fuzz/fuzzFile';
import { FUZZ_SEEDS } from '../../support/fuzz/fuzzSeeds';
import { mutateXlsx } from '../../support/fuzz/mutateXlsx';
import { SeededRandom } from '../../support/fuzz/seededRandom';
import { IS_THOROUGH } from '../../support/thorough';

/** A few of the thousands of `npm run fuzz`, always the same ones. */
const FILES = IS_THOROUGH ? 150 : 50;
const BATCH = 50;
/** Our own example goes deepest into the rules, and takes longest. */
const EXAMPLE_EVERY = 10;

describe('Damaged and hostile workbooks never crash a command, and are never taken for sound', () => {
  let example = new Uint8Array();

  beforeAll(async () => {
    example = Uint8Array.from(await (await filledExample()).toBytes());
  });

  it.each(Array.from({ length: FILES / BATCH }, (_, batch) => batch * BATCH))(
    `${BATCH} of them from number %i`,
    async (first) => {
      for (let number = first; number < first + BATCH; number += 1) {
        const random = new SeededRandom(number);
        const isExample = number % EXAMPLE_EVERY === 0;
        const seed = isExample ? example : readFixture(random.pick(FUZZ_SEEDS));
        const fate = await fuzzFile(await mutateXlsx(seed, random), seed);
        expect(`${number} ${fate.kind}`).toMatch(/ (?:opened|refused)$/u);
      }
    },
  );
});
