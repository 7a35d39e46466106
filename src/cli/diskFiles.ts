import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { failure, type Result, success } from '../domain/result';
import type { DiskFault, Files } from './cliIo';

const READ_FAULTS: Readonly<Record<string, DiskFault['kind']>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EISDIR: 'isFolder',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EBUSY: 'busy',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
};

const WRITE_FAULTS: Readonly<Record<string, DiskFault['kind']>> = {
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EISDIR: 'isFolder',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EROFS: 'noAccess',
  EBUSY: 'busy',
  ENOSPC: 'diskFull',
};

/** Files on this machine. */
export const diskFiles: Files = {
  read: (path) => attempt(path, READ_FAULTS, async () => new Uint8Array(await readFile(path))),
  write: (path, bytes) => attempt(path, WRITE_FAULTS, () => replaceFile(path, bytes)),
  makeFolder: (path) =>
    attempt(path, WRITE_FAULTS, async () => {
      await mkdir(path, { recursive: true });
      return null;
    }),
  isSame: async (one, other) => (await wholePath(one)) === (await wholePath(other)),
  join,
};

/**
 * Writes beside the file and moves it into place, so that a crash in the middle leaves the old file
 * or the new one, never half of it. A symbolic link stays one: what it points at is replaced.
 */
async function replaceFile(path: string, bytes: Uint8Array): Promise<null> {
  const target = await wholePath(path);
  const mode = await permissionsOf(target);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'w', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return null;
}

async function permissionsOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    return found.mode & 0o777;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 0o666;
    throw error;
  }
}

async function wholePath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}

async function attempt<Value>(
  path: string,
  kinds: Readonly<Record<string, DiskFault['kind']>>,
  work: () => Promise<Value>,
): Promise<Result<Value, DiskFault>> {
  try {
    return success(await work());
  } catch (error) {
    const system = systemCode(error);
    // Without a code of the system it is a fault of ours.
    if (system === '') throw error;
    const kind = kinds[system] ?? 'ioFailed';
    return failure({ kind, path: kind === 'noFolder' ? dirname(path) : path, system });
  }
}

function systemCode(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : '';
}
