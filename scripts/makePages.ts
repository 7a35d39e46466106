/**
 * Prints the example school with every scheme as a person would, to be looked at: `npm run pages`.
 * LibreOffice makes the PDF, pdftoppm the pictures; docs/pages.md says which tab is on which page.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactSheets } from './pages/contactSheets';
import { demoBook } from './pages/demoBook';
import { pagesDocument } from './pages/pagesDocument';
import { tabsOfPages } from './pages/tabsOfPages';

const FOLDER = 'docs/pages';

/** Programs with how to ask whether they are there, and what brings them. */
const NEEDED = [
  ['soffice', '--version', 'LibreOffice Calc (Debian: apt-get install libreoffice-calc)'],
  ['pdftoppm', '-v', 'Poppler (Debian: apt-get install poppler-utils)'],
] as const;

const missing = NEEDED.filter(([name, asked]) => spawnSync(name, [asked]).status !== 0);
if (missing.length > 0) {
  for (const [name, , what] of missing) {
    process.stderr.write(`pages needs "${name}", which does not run here: install ${what}.\n`);
  }
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'kaoping-pages-'));
try {
  const book = await demoBook();
  await writeFile(join(folder, 'demo.xlsx'), await book.toBytes());
  run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    ...['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder],
    join(folder, 'demo.xlsx'),
  ]);
  const pdf = await readFile(join(folder, 'demo.pdf'));
  const tabs = tabsOfPages(pdf.toString('latin1'));
  run('pdftoppm', ['-gray', '-r', '60', join(folder, 'demo.pdf'), join(folder, 'page')]);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const sheets = await contactSheets(folder, tabs.length, FOLDER);
  await writeFile('docs/pages.md', pagesDocument(tabs, sheets));
  process.stdout.write(`${tabs.length} pages on ${sheets.length} sheets in ${FOLDER}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function run(program: string, given: readonly string[]): void {
  const { status, stderr } = spawnSync(program, [...given], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
