import type { ContactSheet } from './contactSheets';

/** docs/pages.md: every page with its tab, below the picture it is on. */
export function pagesDocument(tabs: readonly string[], sheets: readonly ContactSheet[]): string {
  const parts = sheets.map(({ file, from, to }) =>
    [
      `## ${from}–${to}`,
      '',
      `![Pages ${from} to ${to}](pages/${file})`,
      '',
      runsOf(tabs, from, to).join(' · '),
      '',
    ].join('\n'),
  );
  return [
    '# Every printed page',
    '',
    `The example school with every scheme, calculated, summed up, with ballots: ${tabs.length} pages as LibreOffice prints them (A4, made by \`npm run pages\`; look at them after changing a form). From left to right, from top to bottom:`,
    '',
    ...parts,
  ].join('\n');
}

/** "听课统计 86–90": tabs with their pages. */
function runsOf(tabs: readonly string[], from: number, to: number): string[] {
  const runs: { tab: string; from: number; to: number }[] = [];
  for (let page = from; page <= to; page += 1) {
    const tab = tabs[page - 1] ?? '';
    const last = runs.at(-1);
    if (last?.tab === tab) last.to = page;
    else runs.push({ tab, from: page, to: page });
  }
  return runs.map((run) =>
    run.from === run.to ? `${run.tab} ${run.from}` : `${run.tab} ${run.from}–${run.to}`,
  );
}
