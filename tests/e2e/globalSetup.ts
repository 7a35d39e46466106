import { type ChildProcess, spawn } from 'node:child_process';

/** Starts the preview exactly as `npm start` does, once for all browser tests. */
export default async function globalSetup(): Promise<void> {
  const preview = spawn(process.execPath, ['scripts/run.mjs', 'scripts/startPreview.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.env['KAOPING_PREVIEW'] = await addressOf(preview);
  (globalThis as { kaopingPreviewProcess?: ChildProcess }).kaopingPreviewProcess = preview;
}

function addressOf(preview: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    preview.once('exit', (code) => {
      failed(new Error(`the preview ended with code ${code ?? 'none'}`));
    });
    preview.stdout?.on('data', (text: Buffer) => {
      const address = /http:\/\/localhost:\d+/u.exec(text.toString())?.[0];
      if (address !== undefined) found(address);
    });
  });
}
