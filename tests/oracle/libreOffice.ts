import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** OOXMLRecalcMode 0: everything is calculated anew on loading, whatever the file remembers. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Throws with a sentence that says what to do when LibreOffice is not on this machine. */
export function requireLibreOffice(): void {
  if (spawnSync('soffice', ['--version']).status === 0) return;
  throw new Error(
    'The oracle needs LibreOffice: "soffice --version" does not run. Install LibreOffice Calc.',
  );
}

/** All workbooks recalculated from nothing by one run of LibreOffice, by the same names. */
export async function recalculated(
  books: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-oracle-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const files = new Map([...books.keys()].map((name, index) => [name, `${index}.xlsx`]));
    for (const [name, file] of files) await writeFile(join(folder, file), books.get(name)!);
    const out = join(folder, 'out');
    await promisify(execFile)('soffice', [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      ...[...files.values()].map((file) => join(folder, file)),
    ]);
    const read = [...files].map(
      async ([name, file]): Promise<[string, Uint8Array]> => [
        name,
        new Uint8Array(await readFile(join(out, file))),
      ],
    );
    return new Map(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
