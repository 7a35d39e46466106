import type { Messages } from '../messages/zhCN';
import type { CliIo } from './cliIo';

export type Phase = keyof Messages['report']['phase'];

const WORTH_TELLING = 500;

/**
 * Tells on stderr what is being done. On a terminal in one line that goes away again; elsewhere
 * only once the work has taken half a second, so that short runs stay silent.
 */
export class Progress {
  private readonly started: number;
  private told = false;

  constructor(
    private readonly io: Pick<CliIo, 'err' | 'isTerminal' | 'clock'>,
    private readonly words: Messages['report'],
  ) {
    this.started = io.clock();
  }

  phase(phase: Phase): void {
    const text = `${this.words.phase[phase]} …`;
    if (this.io.isTerminal) {
      this.io.err(`\r\u001b[K${text}`);
      this.told = true;
    } else if (this.isLong()) {
      this.io.err(`${text}\n`);
    }
  }

  /** Before anything else is printed: the line on the terminal goes away. */
  clear(): void {
    if (this.told) this.io.err('\r\u001b[K');
    this.told = false;
  }

  /** When all went well: how long it took, where that was long. */
  done(): void {
    this.clear();
    if (this.isLong()) this.io.err(`${this.words.took(this.seconds())}\n`);
  }

  private isLong(): boolean {
    return this.io.clock() - this.started > WORTH_TELLING;
  }

  private seconds(): string {
    return ((this.io.clock() - this.started) / 1000).toFixed(1);
  }
}
