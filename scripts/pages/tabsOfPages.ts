/**
 * The tab of each page of a PDF that LibreOffice made of a workbook: it writes an outline with a
 * title for each sheet, and where that begins. Reads the text of the file, which leaves these plain.
 */
export function tabsOfPages(pdf: string): readonly string[] {
  const kids = /\/Type\/Pages[^]*?\/Kids\s*\[(?<refs>[^\]]*)\]/u.exec(pdf)?.groups?.['refs'] ?? '';
  const pages = [...kids.matchAll(/(\d+) 0 R/gu)].map(([, number]) => number);
  const starts = new Map<number, string>();
  for (const [, title = '', page] of pdf.matchAll(
    /\/Title\s*<FEFF([0-9A-F]*)>\s*\/Dest\s*\[(\d+) 0 R/gu,
  )) {
    starts.set(pages.indexOf(page), decoded(title));
  }
  if (pages.length === 0 || starts.size === 0) throw new Error('no pages or no outline in the PDF');
  let tab = '';
  return pages.map((_, index) => {
    tab = starts.get(index) ?? tab;
    return tab;
  });
}

function decoded(hex: string): string {
  return [...hex.matchAll(/[0-9A-F]{4}/gu)]
    .map(([code]) => String.fromCharCode(Number.parseInt(code, 16)))
    .join('');
}
