import { XLSX_LIMITS } from '../../src/xlsx/xlsxLimits';
import { readZip } from '../../src/xlsx/zip/readZip';
import { writeZip } from '../../src/xlsx/zip/writeZip';

/** The wrong value; no right one in any school comes near it. */
export const WRONG = 777;

/** The workbook with 777 remembered as the value of every formula; `planted` is how many. */
export async function plantWrongValues(
  bytes: Uint8Array,
): Promise<{ bytes: Uint8Array; planted: number }> {
  const parts = new Map(await readZip(bytes, XLSX_LIMITS));
  let planted = 0;
  for (const [path, part] of parts) {
    if (!path.startsWith('xl/worksheets/') || !path.endsWith('.xml')) continue;
    const xml = new TextDecoder().decode(part);
    const wrong = xml.replace(
      /<c([^>]*)>(<f[^>]*>[^<]*<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/gu,
      (_, attributes: string, formula: string) => {
        planted += 1;
        return `<c${attributes.replace(/ t="[a-z]*"/u, '')}>${formula}<v>${WRONG}</v></c>`;
      },
    );
    parts.set(path, new TextEncoder().encode(wrong));
  }
  return { bytes: await writeZip(parts), planted };
}
