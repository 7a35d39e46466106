import { isRecord } from '../protocol/readRequest';

/** The event by which a page learns that a button of the ribbon was pressed. */
const COMMAND_INVOKED = 'appCommandInvoked';

/** What the page made of a press. */
export interface CommandEnd {
  /** 0: `event.completed()` was called. 11101: no function of that name is associated. */
  readonly status: number;
}

/** Name of an event and what goes with it. */
export type News = readonly [name: string, data: unknown];

/** The buttons of the ribbon that run functions of the add-in. */
export class Ribbon {
  private readonly running = new Map<string, (end: CommandEnd) => void>();
  private presses = 0;

  constructor(private readonly tell: (...news: News) => void) {}

  /**
   * Presses the button of a function (its name in the manifest).
   * @returns when the page says that it has completed, which is never if it forgets to
   */
  press(functionName: string): Promise<CommandEnd> {
    this.presses += 1;
    const id = `press-${this.presses}`;
    const ended = new Promise<CommandEnd>((resolve) => {
      this.running.set(id, resolve);
    });
    this.tell(COMMAND_INVOKED, [
      id,
      functionName,
      JSON.stringify({ source: { id: functionName } }),
    ]);
    return ended;
  }

  /** Takes the page's word that a command has completed: its number, then its status. */
  completed(told: unknown): void {
    if (!isRecord(told)) return;
    const { 0: id, 1: status } = told;
    if (typeof id !== 'string' || typeof status !== 'number') return;
    this.running.get(id)?.({ status });
    this.running.delete(id);
  }
}
