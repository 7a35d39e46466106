import { relationshipsOf, targetPath } from '../../../src/xlsx/package/relationships';
import { openPackage } from '../../../src/xlsx/package/xlsxPackage';
import type { SeenChart } from '../../contract/workbookContract';

/** The charts of a sheet, read from the parts of the file and from nothing else. */
export async function chartsInFile(bytes: Uint8Array, tab: string): Promise<readonly SeenChart[]> {
  const { parts, sheets } = await openPackage(bytes);
  const path = sheets.find(({ name }) => name === tab)?.path ?? '';
  const pointed = (from: string, kind: string) =>
    relationshipsOf(parts, from)
      .filter((item) => item.kind === kind)
      .map(({ target }) => targetPath(from, target));
  return pointed(path, 'drawing')
    .flatMap((drawing) => pointed(drawing, 'chart'))
    .map((chart) => {
      const xml = new TextDecoder().decode(parts.get(chart));
      const cells = [...xml.matchAll(/<c:f>[^<]*!([^<!]*)<\/c:f>/gu)].map(([, range = '']) =>
        range.replaceAll('$', ''),
      );
      const pairs = Array.from({ length: cells.length / 2 }, (_, at) =>
        cells.slice(2 * at, 2 * at + 2).join(' '),
      );
      return { title: /<a:t>([^<]*)<\/a:t>/u.exec(xml)?.[1] ?? '', series: pairs };
    });
}
