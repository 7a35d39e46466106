import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import type { Certificate } from './throwawayCertificate';

export interface LocalServer {
  /** "https://localhost:49152" */
  readonly origin: string;
  close(): Promise<void>;
}

/** A file or null, by the path of its address. */
export type Files = (path: string) => Promise<Uint8Array | string | null>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export const contentType = (path: string): string =>
  TYPES[extname(path)] ?? 'application/octet-stream';

/** Serves files over https to this machine only, at any free port. */
export async function startLocalServer(
  certificate: Certificate,
  files: Files,
): Promise<LocalServer> {
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    files(pathname).then(
      (found) => {
        if (found === null) response.writeHead(404).end();
        else response.writeHead(200, { 'Content-Type': contentType(pathname) }).end(found);
      },
      (error: unknown) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The files of a folder and nothing beside it. */
export function filesOf(folder: string): Files {
  const root = resolve(folder);
  return async (path) => {
    const wanted = resolve(join(root, path));
    if (!wanted.startsWith(root + sep)) return null;
    try {
      return await readFile(wanted);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  };
}
