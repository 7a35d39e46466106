import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';

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
  const talk = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await generateCertificates(authority, certificate, key, 1, ['localhost']);
    return { cert: await readFile(certificate, 'utf8'), key: await readFile(key, 'utf8') };
  } finally {
    talk.mockRestore();
    await rm(folder, { recursive: true });
  }
}
