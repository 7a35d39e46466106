import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { build } from 'esbuild';
import { exampleFile } from './exampleFile';
import { FONT_FILES, LIBRARY_FILES } from './libraries';
import { buildPane, PANE_FOLDER } from './paneBuild';
import { previewHtml, waitingHtml } from './previewHtml';

export interface PreviewServer {
  /** "http://localhost:3000" */
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Serves the preview to this machine only. Port 0 takes any free one. */
export async function startPreviewServer(port: number): Promise<PreviewServer> {
  const [page, frame, office] = await Promise.all([
    bundle('previewPage', 'esm'),
    bundle('previewFrame', 'iife'),
    bundle('previewOffice', 'iife'),
  ]);
  const pane = buildPane();
  const answer = async (path: string): Promise<Answer | null> => {
    if (path === '/') return text('.html', previewHtml());
    if (path === '/preview/page.js') return text('.js', page);
    if (path === '/preview/frame.js') return text('.js', frame);
    if (path === '/preview/office.js') return text('.js', office);
    if (path === '/example.xlsx') return { type: type(path), body: await exampleFile() };
    if (path === '/icon.png') return file(resolve('assets/icon-32.png'));
    if (path.startsWith('/pane/')) return paneFile(path, pane.problem());
    return libraryFile(path);
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    answer(decodeURIComponent(path)).then(
      (found) => {
        send(response, found);
      },
      (error: unknown) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(port, 'localhost', ready);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      pane.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** One of the entries as a script for the browser. */
async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`src/entry/${entry}.ts`],
    bundle: true,
    write: false,
    format,
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

async function paneFile(path: string, problem: string | null): Promise<Answer | null> {
  if (problem !== null && path.endsWith('.html')) return text('.html', waitingHtml(problem));
  const wanted = join(PANE_FOLDER, normalize(path.slice('/pane'.length)));
  return wanted.startsWith(PANE_FOLDER) ? file(wanted) : null;
}

async function libraryFile(path: string): Promise<Answer | null> {
  const listed = LIBRARY_FILES[path];
  if (listed !== undefined) return file(resolve('node_modules', listed));
  const font = path.startsWith(FONT_FILES.from) ? path.slice(FONT_FILES.from.length) : '';
  if (!/^[\w.-]+\.woff2$/u.test(font)) return null;
  return file(resolve('node_modules', FONT_FILES.in, font));
}

async function file(path: string): Promise<Answer | null> {
  try {
    return { type: type(path), body: await readFile(path) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const type = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';

const text = (extension: string, body: string): Answer => ({
  type: TYPES[extension] ?? '',
  body,
});

function send(response: ServerResponse, answer: Answer | null): void {
  if (answer === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': answer.type, 'Cache-Control': 'no-cache' });
  response.end(answer.body);
}
