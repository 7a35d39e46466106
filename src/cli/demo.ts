import { calculate } from '../commands/calculate';
import { check } from '../commands/check';
import { explain } from '../commands/explain';
import { newWorkbook } from '../commands/newWorkbook';
import { summariseWorkbook } from '../commands/summariseWorkbook';
import { type Result, success } from '../domain/result';
import type { Language } from '../messages/language';
import type { CliFailure } from './cliFailure';
import type { CliIo } from './cliIo';
import { DemoRun, type Done } from './demoRun';
import type { Outcome } from './outcome';
import type { Progress } from './progress';
import {
  calculateOutcome,
  checkOutcome,
  explainOutcome,
  insertOutcome,
  summariseOutcome,
} from './reportOutcome';
import { listLines } from './text/listLines';
import { yearLine } from './text/tabLines';

/** The same file whatever the language: forms are Chinese, and so is their name. */
const DEMO_FILE = '考评示例.xlsx';

/** The schemes of the example school, DOMAIN.md 3.1 to 3.14, in this order. */
const SCHEMES = [
  'double-contract',
  'dual-duty',
  'ballot-report',
  'branch-three-type',
  'commitment',
  'observation',
  'home-visit',
  'ask-service',
  'mentoring',
  'staff-composite',
  'star-rating',
  'class-composite',
  'dorm-civilised',
  'lesson-contest',
];

/**
 * One result of every way of scoring: 99.995 points that rounding before banding decides; weeks
 * with leave; a ballot group without valid votes; parts that do not apply; a class not all reached.
 */
const EXPLAINED = [
  { scheme: 'double-contract', id: 'D003' },
  { scheme: 'observation', id: 'D010' },
  { scheme: 'ballot-report', id: '第三支部' },
  { scheme: 'staff-composite', id: 'D012' },
  { scheme: 'home-visit', id: 'D022' },
] as const;

/**
 * All schemes on the example school, through the same commands as any workbook: new, fill in as
 * the offices would, check, calculate, type what comes later, calculate, summarise, explain.
 * `folder` null: nothing is saved.
 */
export async function runDemo(
  folder: string | null,
  language: Language,
  io: CliIo,
  progress: Progress,
): Promise<Result<Outcome, CliFailure>> {
  const path = folder === null ? '' : io.files.join(folder, DEMO_FILE);
  const demo = new DemoRun(language, io);
  progress.phase('decide');
  for (const step of steps(demo, path, language, io)) {
    const done = await step();
    if (!done.ok) return done;
  }
  const saved = await demo.save(folder, path);
  return saved.ok ? success(demo.outcome()) : saved;
}

function steps(
  demo: DemoRun,
  path: string,
  language: Language,
  io: CliIo,
): readonly (() => Promise<Done>)[] {
  return [
    () =>
      demo.step(
        'new',
        (_, context) => newWorkbook(io.example.roster, SCHEMES, context),
        (report) => insertOutcome(report, language),
      ),
    () => demo.fill('fill'),
    () => demo.step('check', check, (report) => checkOutcome(report, language)),
    // The figures are told once, after the second calculation.
    () =>
      demo.step('calculate', calculate, (report) => ({
        ...calculateOutcome(report, path, language),
        lines: calculateOutcome({ ...report, schemes: [], tables: [] }, path, language).lines,
      })),
    () => demo.fill('review'),
    () => demo.step('recalculate', calculate, (report) => calculateOutcome(report, path, language)),
    () =>
      demo.step('summarise', summariseWorkbook, (report) => ({
        ...summariseOutcome(report, path, language),
        lines: [yearLine(report, language), ...listLines(report, language)],
      })),
    ...EXPLAINED.map(
      (asked) => () =>
        demo.step(
          'explain',
          (reading, context) => explain(reading, asked, context),
          (report) => explainOutcome(report, language),
        ),
    ),
  ];
}
