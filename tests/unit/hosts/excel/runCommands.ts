import { printBallots } from '../../../../src/commands/ballots/printBallots';
import { calculate } from '../../../../src/commands/calculate';
import { check } from '../../../../src/commands/check';
import type { CommandContext, CommandFailure, Decision } from '../../../../src/commands/command';
import { insert } from '../../../../src/commands/insert';
import { addOverride } from '../../../../src/commands/review/addOverride';
import { removeOverride } from '../../../../src/commands/review/removeOverride';
import { startRoster } from '../../../../src/commands/startRoster';
import { summariseWorkbook } from '../../../../src/commands/summariseWorkbook';
import { type Result, success } from '../../../../src/domain/result';
import { exampleRosterTab } from '../../../../src/example/exampleRoster';
import { fillExample } from '../../../../src/example/fillExample';
import { problemSentence } from '../../../../src/messages/problemSentence';
import type { TabContent } from '../../../../src/sheets/tabContent';
import type { Receipt, Workbook, WorkbookReading } from '../../../../src/workbook/workbook';

export const CONTEXT: CommandContext = {
  now: '2025-01-10T08:30:00',
  toolVersion: '0.1.0',
  sentence: (problem) => problemSentence(problem, 'zh-CN'),
  year: '2024',
};

const DECISION = {
  scheme: 'double-contract',
  unit: 'D003',
  band: 'qualified',
  reason: '全年缺席两次支部大会',
  by: '支部大会',
  date: '2025-01-09',
};

type Decide = (reading: WorkbookReading) => Result<Decision<unknown>, CommandFailure>;

/** The year as a school does it, by name. */
export const COMMANDS = {
  roster: (reading) => success(startRoster(reading, CONTEXT, exampleRosterTab())),
  /** Three people are enough where it is not the numbers that matter. */
  fewPeople: (reading) => success(startRoster(reading, CONTEXT, fewPeople())),
  insert: (reading) => insert(reading, ['double-contract'], CONTEXT),
  insertVote: (reading) => insert(reading, ['ballot-report'], CONTEXT),
  ballots: (reading) =>
    printBallots(reading, { scheme: 'ballot-report', counts: { A: 5, B: 2, C: 0 } }, CONTEXT),
  fill: (reading) => success({ plan: fillExample(reading), report: null }),
  check: (reading) => check(reading, CONTEXT),
  calculate: (reading) => calculate(reading, CONTEXT),
  summarise: (reading) => summariseWorkbook(reading, CONTEXT),
  decide: (reading) => addOverride(reading, DECISION, CONTEXT),
  takeBack: (reading) => removeOverride(reading, DECISION, CONTEXT),
} as const satisfies Record<string, Decide>;

function fewPeople(): TabContent {
  const tab = exampleRosterTab();
  return { ...tab, rows: tab.rows.slice(0, 7), rowHeights: tab.rowHeights.slice(0, 7) };
}

export type CommandName = keyof typeof COMMANDS;

/** Reads, decides and writes; null when there was nothing to do. */
export async function press(workbook: Workbook, name: CommandName): Promise<Receipt | null> {
  const decided: Result<Decision<unknown>, CommandFailure> = COMMANDS[name](await workbook.read());
  if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
  if (decided.value.plan === null) return null;
  const applied = await workbook.apply(decided.value.plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return applied.value;
}
