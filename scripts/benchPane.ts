// How soon the pane is there: the production build under the genuine office.js of Excel on the web,
// in the Chromium that browser tests use. Medians of several openings, milliseconds from navigation.
import { createRequire } from 'node:module';

const RUNS = 7;

// The stage asks for Node's own `require` as tests lend it.
Object.assign(globalThis, { requireOutsideJest: createRequire(import.meta.url) });
const { openExcelOnTheWeb } = await import('../tests/e2e/excelOnTheWeb/openExcelOnTheWeb');
const { productionBuild } = await import('../tests/e2e/excelOnTheWeb/productionBuild');
const { setStage } = await import('../tests/e2e/excelOnTheWeb/stage');

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const stage = await setStage(await productionBuild());
const paints: number[] = [];
const headings: number[] = [];
// The first opening fills the caches of server and disk; it is not counted.
for (let run = 0; run <= RUNS; run += 1) {
  const web = await openExcelOnTheWeb(stage);
  const { frame } = await web.open('taskpane.html');
  await frame.locator('h1').first().waitFor();
  const heading = await frame.evaluate<number>('performance.now()');
  const paint = await frame.evaluate<number | null>(
    'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null',
  );
  if (paint === null) throw new Error('the browser says nothing about its first paint');
  if (run > 0) {
    paints.push(paint);
    headings.push(heading);
  }
  await web.close();
}
const shown = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;
process.stdout.write(
  `Production build of the pane, median of ${RUNS} openings in milliseconds:\n` +
    `first contentful paint ${shown(paints)}, heading seen ${shown(headings)}\n`,
);
await stage.close();
process.exit(0);
