import { readFileSync } from 'node:fs';
import type { CliIo } from '../../../src/cli/cliIo';
import { runCli } from '../../../src/cli/runCli';
import { failure, success } from '../../../src/domain/result';
import { exampleRoster } from '../../../src/example/exampleRoster';
import { fillExample } from '../../../src/example/fillExample';
import { readCsv } from '../../../src/hosts/files/csv/readCsv';
import { openFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import type { Mutated } from './mutateXlsx';

/** A sound workbook into which the damaged file is collected. */
const MASTER = new Uint8Array(readFileSync('tests/fixtures/returned/master.xlsx'));

/** What became of one file. */
export type Fate =
  | { readonly kind: 'opened' }
  /** A code of the closed list, such as "file.corrupt" or "command.noRoster". */
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'crashed'; readonly why: string }
  /** Opened although it says something else than before the damage, or was written unsoundly. */
  | { readonly kind: 'wronglyAccepted'; readonly why: string };

/** Everything the product does with a file, as the command line does it; nothing touches the disk. */
export async function fuzzFile(
  { bytes, mustSayTheSame }: Mutated,
  seed: Uint8Array,
): Promise<Fate> {
  try {
    const opened = await openFileWorkbook(bytes);
    readCsv(bytes, '表');
    const fate = await runCommands(bytes);
    if (fate.kind === 'crashed' || fate.kind === 'wronglyAccepted') return fate;
    const merged = await collected(bytes, opened.ok);
    if (merged !== null) return merged;
    if (!opened.ok) return { kind: 'refused', code: `file.${opened.failure}` };
    return mustSayTheSame && !(await saysTheSame(bytes, seed))
      ? { kind: 'wronglyAccepted', why: 'says something else than before' }
      : fate;
  } catch (error) {
    return { kind: 'crashed', why: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
}

async function runCommands(bytes: Uint8Array): Promise<Fate> {
  let fate: Fate = { kind: 'opened' };
  for (const command of ['check', 'calculate', 'summarise', 'review']) {
    const { code, crash, written } = await run(command, bytes);
    if (crash !== null) return { kind: 'crashed', why: crash };
    if (code !== null) fate = { kind: 'refused', code };
    if (written !== null && !(await openFileWorkbook(written)).ok) {
      return { kind: 'wronglyAccepted', why: `${command} wrote what cannot be opened again` };
    }
  }
  return fate;
}

/** The file as a branch's, mailed back; null when all is well. */
async function collected(bytes: Uint8Array, isReadable: boolean): Promise<Fate | null> {
  const { crash, written } = await run('collect', bytes);
  if (crash !== null) return { kind: 'crashed', why: crash };
  if (written === null) return null;
  if (!isReadable && !Buffer.from(written).equals(MASTER)) {
    return { kind: 'wronglyAccepted', why: 'collected something of a file that cannot be read' };
  }
  return (await openFileWorkbook(written)).ok
    ? null
    : { kind: 'wronglyAccepted', why: 'collect wrote what cannot be opened again' };
}

async function saysTheSame(bytes: Uint8Array, seed: Uint8Array): Promise<boolean> {
  return (await wordsOf(bytes)) === (await wordsOf(seed));
}

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const opened = await openFileWorkbook(bytes);
  return opened.ok ? JSON.stringify(await opened.value.read()) : opened.failure;
}

interface Ran {
  readonly code: string | null;
  readonly crash: string | null;
  readonly written: Uint8Array | null;
}

async function run(command: string, bytes: Uint8Array): Promise<Ran> {
  let out = '';
  let err = '';
  let written: Uint8Array | null = null;
  const io: CliIo = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    now: () => '2025-01-11T09:00:00',
    clock: () => 0,
    version: '0.1.0',
    debug: true,
    files: {
      read: (path) => Promise.resolve(success(path === '主.xlsx' ? MASTER : bytes)),
      write: (_, result) => {
        written = result;
        return Promise.resolve(success(null));
      },
      makeFolder: (path) => Promise.resolve(failure({ kind: 'noAccess', path, system: '' })),
      isSame: () => Promise.resolve(false),
      join: (folder, name) => `${folder}/${name}`,
    },
    example: { roster: exampleRoster(), fill: fillExample },
  };
  const isLook = command === 'check' || command === 'review';
  const target = isLook ? [] : ['--out', '果.xlsx', '--drop-unsupported'];
  const files = command === 'collect' ? ['主.xlsx', '回.xlsx', '--latest'] : ['簿.xlsx'];
  await runCli([command, ...files, '--json', ...target], io);
  const code = codeOf(out);
  return { code, crash: code?.startsWith('bug.') === true ? err : null, written };
}

function codeOf(json: string): string | null {
  const document = JSON.parse(json) as { readonly failure?: { readonly code: string } };
  return document.failure?.code ?? null;
}
