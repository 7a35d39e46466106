import type { CommandContext } from '../commands/command';
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
import type { Decide } from './runOnBook';

/** Fixed, so that the demo writes the same bytes at every run. */
const DEMO_TIME = '2025-01-10T08:30:00';
const DEMO_YEAR = '2024';

export type Done = Result<null, CliFailure>;
type StepName = keyof Messages['demo']['step'];

/** A workbook in memory that commands are run on one after the other, and what they said. */
export class DemoRun {
  private readonly book = newFileWorkbook();
  private readonly words: Messages;
  private readonly lines: string[];
  private readonly told: object[] = [];
  private readonly typedOn = new Set<string>();
  private saved: string | null = null;

  constructor(
    language: Language,
    private readonly io: CliIo,
  ) {
    this.words = messagesFor(language);
    this.lines = [this.words.demo.intro];
  }

  /** Runs one command, applies its plan and keeps what it says. */
  async step<Report>(
    name: StepName,
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

  /** Types what the example school would type into the tabs that came since the last time. */
  async fill(name: 'fill' | 'review'): Promise<Done> {
    const steps = this.io.example
      .fill(await this.book.read())
      .steps.filter((each) => each.kind === 'writeCells' && !this.typedOn.has(each.tab));
    const typed = await this.book.apply({ steps });
    if (!typed.ok) return failure({ kind: 'apply', failure: typed.failure });
    const { cellsWritten } = typed.value;
    const tabs = steps.flatMap((each) => (each.kind === 'writeCells' ? [each.tab] : []));
    const names = [...new Set(tabs)];
    for (const each of names) this.typedOn.add(each);
    this.tell(name, [this.words.demo.filled(cellsWritten, names.join('、'))], {
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

  private tell(step: StepName, said: readonly string[], json: object): void {
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
