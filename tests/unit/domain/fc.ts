import fc from 'fast-check';

/**
 * `fast-check` for the laws of the domain. Under `npm run test:mutation` the cases are the same in
 * every run, so that the score can be reproduced; they are fewer, and a broken law ends there:
 * nobody reads the smallest example, and looking for it takes most of the time.
 */
if (process.env['STRYKER_MUTATOR_WORKER'] !== undefined) {
  fc.configureGlobal({ seed: 20241231, numRuns: 25, endOnFailure: true });
}

export { fc };
