import { check } from '../../../src/commands/check';
import { EVERY_SCHEME, filledEveryScheme } from '../../support/everyScheme';
import { handedOut, readingOf } from '../../support/handingOut';
import { CONTEXT, succeeded } from '../../support/pressing';

/** What would be wrong to say of a file that only lacks what other units have. */
const NEVER = ['E11', 'E12', 'E13', 'E14', 'E16', 'E17', 'E21', 'W33', 'W34'];

it.each([
  ['branch', EVERY_SCHEME],
  ['department', EVERY_SCHEME],
] as const)(
  'a file handed out by %s, checked alone, says nothing false about others',
  async (by, schemes) => {
    const master = await (await filledEveryScheme()).read();
    const known = succeeded(check(master, CONTEXT)).report.problems;
    const said = new Set(known.map(({ code, id }) => `${code} ${id}`));
    for (const book of handedOut(master, { by, schemes }).books) {
      const { problems } = succeeded(check(readingOf(book), CONTEXT)).report;
      const found = problems
        .filter(({ code, id }) => NEVER.includes(code) && !said.has(`${code} ${id}`))
        .map(({ code, tab, cell, id, detail }) => [code, tab, cell, id, JSON.stringify(detail)]);
      expect([book.unit, found]).toEqual([book.unit, []]);
    }
  },
  60_000,
);
