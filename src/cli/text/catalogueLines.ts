import type { AnyScheme } from '../../domain/tables/anyScheme';
import { alignedLines } from '../../messages/displayWidth';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { byPurpose } from './byPurpose';

/** Every scheme under what it is for: id and title, then what it does and where it stems from. */
export function catalogueLines(schemes: readonly AnyScheme[], language: Language): string[] {
  const words = messagesFor(language).report;
  const isChinese = language === 'zh-CN';
  const groups = byPurpose(schemes, (scheme) => scheme);
  const heads = new Map<number, string>();
  let rows: readonly (readonly string[])[] = [];
  for (const { purpose, items } of groups) {
    heads.set(rows.length, words.purpose[purpose]);
    rows = [
      ...rows,
      ...items.flatMap(({ id, title, about, sources }) => {
        const from = words.sources(sourcesText(sources, words.sourceRange));
        return [
          [`  ${id}`, isChinese ? title.zh : title.en],
          ['', (isChinese ? about.zh : about.en) + from],
        ];
      }),
    ];
  }
  const told = alignedLines(rows).flatMap((line, index) => {
    const head = heads.get(index);
    if (head === undefined) return [line];
    return index === 0 ? [head, line] : ['', head, line];
  });
  return [...told, '', words.catalogueMore];
}

/** "S1-19 至 S1-32、S2-06": three and more in a row are told by the first and the last. */
export function sourcesText(
  sources: readonly string[],
  range: (first: string, last: string) => string,
): string {
  const runs: string[][] = [];
  for (const source of sources) {
    const run = runs.at(-1);
    if (run !== undefined && isNext(run.at(-1) ?? '', source)) run.push(source);
    else runs.push([source]);
  }
  return runs
    .flatMap((run) => {
      const [first = '', last = ''] = [run[0], run.at(-1)];
      return run.length < 3 ? run : [range(first, last)];
    })
    .join('、');
}

/** "S1-20" comes after "S1-19", of the same source. */
function isNext(one: string, other: string): boolean {
  const [source, ordinal] = one.split('-');
  const [otherSource, otherOrdinal] = other.split('-');
  return source === otherSource && Number(otherOrdinal) === Number(ordinal) + 1;
}
