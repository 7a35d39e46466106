import { version } from '../../package.json';
import { diskFiles } from '../cli/diskFiles';
import { runCli } from '../cli/runCli';
import { exampleRoster } from '../example/exampleRoster';
import { fillExample } from '../example/fillExample';
import { localTime } from './localTime';

// A reader that has seen enough (`kaoping check … | head`) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  now: () => localTime(new Date()),
  clock: () => performance.now(),
  version,
  debug: process.env['KAOPING_DEBUG'] === '1',
  files: diskFiles,
  example: { roster: exampleRoster(), fill: fillExample },
});
