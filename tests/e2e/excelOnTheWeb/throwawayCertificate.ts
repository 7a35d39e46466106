import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate.js';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate for localhost that nobody trusts and that is forgotten after the test. */
export async function throwawayCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-certificate-'));
  const authority = join(folder, 'ca.crt');
  const certificate = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  // The package talks on the console; the bench uses this too, so Jest's spies are not at hand.
  const { log } = console;
  // eslint-disable-next-line no-console -- nothing is printed, the package is kept quiet
  console.log = () => undefined;
  try {
    await generateCertificates(authority, certificate, key, 1, ['localhost']);
    return { cert: await readFile(certificate, 'utf8'), key: await readFile(key, 'utf8') };
  } finally {
    // eslint-disable-next-line no-console -- as it was
    console.log = log;
    await rm(folder, { recursive: true });
  }
}
