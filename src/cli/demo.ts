import { calculate } from '../commands/calculate';
import { check } from '../commands/check';
import type { CommandContext } from '../commands/command';
import { explain } from '../commands/explain';
import { newWorkbook } from '../commands/newWorkbook';
import { summariseWorkbook } from '../commands/summariseWorkbook';
import { failure, type Result, success } from '../domain/result';
import { newFileWorkbook } from '../hosts/files/fileWorkbook';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import { problemSentence } from '../messages/problemSentence';
import type { Messages } from '../messages/zhCN';
import { carryOut, saveBook } from './bookFile';
import type { CliFailure } from './cliFailure';
import type { CliIo } from './cliIo';
import type { Outcome } from './outcome';
import type { Progress } from './progress';
import {
  calculateOutcome,
  checkOutcome,
  explainOutcome,
  insertOutcome,
  summariseOutcome,
} from './reportOutcome';
import type { Decide } from './runOnBook';

/** The same file whatever the language: forms are Chinese, and so is their name. */
const DEMO_FILE = '考评示例_两个责任书.xlsx';

const SCHEME = 'double-contract';
/** 99.995 points: rounding first, then banding, decides this one. */
const EXPLAINED = 'D003';
/** Fixed, so that the demo writes the same bytes at every run. */
const DEMO_TIME = '2025-01-10T08:30:00';
const DEMO_YEAR = '2024';

type Done = Result<null, CliFailure>;

/**
 * The whole year end on the example school, through the same commands as any workbook: new, fill
 * in as the branches would, check, calculate, summarise, explain. `folder` null: nothing is saved.
 */
export async function runDemo(
  folder: string | null,
  language: Language,
  io: CliIo,
  progress: Progress,
): Promise<Result<Outcome, CliFailure>> {
  const path = folder === null ? '' : io.files.join(folder, DEMO_FILE);
  const demo = new Demo(language, io);
  const asked = { scheme: SCHEME, id: EXPLAINED };
  const steps: readonly (() => Promise<Done>)[] = [
    () =>
      demo.step(
        'new',
        (_, context) => newWorkbook(io.example.roster, [SCHEME], context),
        (report) => insertOutcome(report, language),
      ),
    () => demo.fill(),
    () => demo.step('check', check, (report) => checkOutcome(report, language)),
    () => demo.step('calculate', calculate, (report) => calculateOutcome(report, path, language)),
    () =>
      demo.step('summarise', summariseWorkbook, (report) =>
        summariseOutcome(report, path, language),
      ),
    () =>
      demo.step(
        'explain',
        (reading, context) => explain(reading, asked, context),
        (report) => explainOutcome(report, language),
      ),
    () => demo.save(folder, path),
  ];
  progress.phase('decide');
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return success(demo.outcome());
}

class Demo {
  private readonly book = newFileWorkbook();
  private readonly words: Messages;
  private readonly lines: string[];
  private readonly told: object[] = [];
  private saved: string | null = null;

  constructor(
    language: Language,
    private readonly io: CliIo,
  ) {
    this.words = messagesFor(language);
    this.lines = [this.words.demo.intro];
  }

  async step<Report>(
    name: keyof Messages['demo']['step'],
    decide: Decide<Report>,
    outcomeOf: (report: Report) => Outcome,
  ): Promise<Done> {
    const decided = decide(await this.book.read(), this.context());
    if (!decided.ok) return failure({ kind: 'command', failure: decided.failure });
    const done = await carryOut(this.book, decided.value.plan, false);
    if (!done.ok) return done;
    const { lines, json } = outcomeOf(decided.value.report);
    this.tell(name, lines, json);
    return done;
  }

  async fill(): Promise<Done> {
    const plan = this.io.example.fill(await this.book.read());
    const typed = await this.book.apply(plan);
    if (!typed.ok) return failure({ kind: 'apply', failure: typed.failure });
    const { cellsWritten } = typed.value;
    const tabs = plan.steps.flatMap((each) => (each.kind === 'writeCells' ? [each.tab] : []));
    const names = [...new Set(tabs)];
    this.tell('fill', [this.words.demo.filled(cellsWritten, names.join('、'))], {
      cells: cellsWritten,
      tabs: names,
    });
    return success(null);
  }

  async save(folder: string | null, path: string): Promise<Done> {
    if (folder === null) {
      this.lines.push('', this.words.demo.notSaved);
      return success(null);
    }
    const made = await this.io.files.makeFolder(folder);
    if (!made.ok) return failure({ kind: 'disk', fault: made.failure });
    const done = await saveBook(this.io.files, path, this.book);
    if (done.ok) {
      this.saved = path;
      this.lines.push('', this.words.report.saved(path));
    }
    return done;
  }

  outcome(): Outcome {
    return { exitCode: 0, lines: this.lines, json: { out: this.saved, steps: this.told } };
  }

  private tell(step: keyof Messages['demo']['step'], said: readonly string[], json: object): void {
    this.told.push({ step, ...json });
    const indented = said.map((line) => (line === '' ? '' : `   ${line}`));
    this.lines.push('', `${this.told.length}. ${this.words.demo.step[step]}`, ...indented);
  }

  private context(): CommandContext {
    return {
      now: DEMO_TIME,
      toolVersion: this.io.version,
      sentence: (problem) => problemSentence(problem, 'zh-CN'),
      year: DEMO_YEAR,
    };
  }
}
