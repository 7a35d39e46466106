import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFiles } from '../../../src/cli/diskFiles';
import { localTime } from '../../../src/entry/localTime';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaoping-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const bytes = Uint8Array.of(1, 2, 3);

describe('Files on the disk', () => {
  it('are written whole, with nothing left beside them', async () => {
    const path = join(folder, '果.xlsx');
    expect(await diskFiles.write(path, bytes)).toEqual({ ok: true, value: null });
    expect(await diskFiles.write(path, Uint8Array.of(4))).toMatchObject({ ok: true });
    expect(await diskFiles.read(path)).toEqual({ ok: true, value: Uint8Array.of(4) });
    expect(await readdir(folder)).toEqual(['果.xlsx']);
  });

  it('keep their permissions and stay links', async () => {
    const path = join(folder, 'a.xlsx');
    const link = join(folder, 'b.xlsx');
    await writeFile(path, 'x', { mode: 0o600 });
    await symlink(path, link);
    await diskFiles.write(link, bytes);
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await diskFiles.isSame(path, link)).toBe(true);
    expect(await diskFiles.isSame(path, join(folder, 'c.xlsx'))).toBe(false);
  });

  it.each([
    ['read', 'nothing.xlsx', 'notFound', 'nothing.xlsx'],
    ['read', '', 'isFolder', ''],
    ['write', '', 'isFolder', ''],
    ['write', 'nowhere/a.xlsx', 'noFolder', 'nowhere'],
  ] as const)('a fault of %s %j is named', async (work, name, kind, named) => {
    const path = join(folder, name);
    const done = work === 'read' ? await diskFiles.read(path) : await diskFiles.write(path, bytes);
    expect(done).toMatchObject({ ok: false, failure: { kind, path: join(folder, named) } });
  });

  it('find their folders made', async () => {
    const inner = join(folder, '一', '二');
    expect(await diskFiles.makeFolder(inner)).toMatchObject({ ok: true });
    expect((await stat(inner)).isDirectory()).toBe(true);
    expect(diskFiles.join('一', '二')).toBe(join('一', '二'));
  });
});

describe('The clock', () => {
  it('says the local time to the second', () => {
    expect(localTime(new Date(2025, 0, 9, 8, 5, 3))).toBe('2025-01-09T08:05:03');
  });
});
