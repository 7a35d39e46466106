import { drawnText } from './drawnText';

/** A title of a chart or an axis. `size`: hundredths of a point. */
export function chartText(text: string, size: number, isBold: boolean): string {
  const run = `lang="zh-CN" sz="${size}" b="${isBold ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="${isBold ? 1 : 0}"/></a:pPr>` +
    `<a:r><a:rPr ${run}/><a:t>${drawnText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}
