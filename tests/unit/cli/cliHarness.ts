import type { CliIo, DiskFault, Files } from '../../../src/cli/cliIo';
import { type ExitCode, runCli } from '../../../src/cli/runCli';
import { failure, success } from '../../../src/domain/result';
import { exampleRoster } from '../../../src/example/exampleRoster';
import { fillExample } from '../../../src/example/fillExample';
import { exampleWorkbook } from '../../support/exampleWorkbook';

/** What one run of the program printed and gave back. */
export interface Ran {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** The program with files in memory: everything but the disk and the process is real. */
export class Harness {
  readonly stored = new Map<string, Uint8Array>();
  readonly faults = new Map<string, DiskFault['kind']>();
  writes: string[] = [];
  private time = 0;

  private readonly files: Files = {
    read: (path) => {
      const bytes = this.stored.get(path);
      const kind = this.faults.get(path) ?? 'notFound';
      return Promise.resolve(
        bytes === undefined || this.faults.has(path)
          ? failure({ kind, path, system: 'EIO' })
          : success(bytes),
      );
    },
    write: (path, bytes) => {
      const kind = this.faults.get(path);
      if (kind !== undefined) return Promise.resolve(failure({ kind, path, system: 'EIO' }));
      this.stored.set(path, bytes);
      this.writes.push(path);
      return Promise.resolve(success(null));
    },
    makeFolder: () => Promise.resolve(success(null)),
    isSame: (one, other) => Promise.resolve(one === other),
    join: (folder, name) => `${folder}/${name}`,
  };

  /** `slowness`: milliseconds that pass whenever the clock is looked at. */
  constructor(private readonly slowness = 0) {}

  async run(argv: readonly string[], change: Partial<CliIo> = {}): Promise<Ran> {
    let out = '';
    let err = '';
    const exit = await runCli(argv, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      isTerminal: false,
      now: () => '2025-01-11T09:00:00',
      clock: () => {
        this.time += this.slowness;
        return this.time;
      },
      version: '0.1.0',
      debug: false,
      files: this.files,
      example: { roster: exampleRoster(), fill: fillExample },
      ...change,
    });
    return { exit, out, err };
  }

  /** The two contracts of the example school after the whole run, as a file. */
  async withExample(path = '示例.xlsx'): Promise<string> {
    this.stored.set(path, await (await exampleWorkbook()).toBytes());
    return path;
  }

  bytes(path: string): Uint8Array {
    const bytes = this.stored.get(path);
    if (bytes === undefined) throw new Error(`nothing was written to ${path}`);
    return bytes;
  }
}
