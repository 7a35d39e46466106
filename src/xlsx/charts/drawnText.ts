import { encodeCellText, escapeXml } from '../xml/xmlText';

/** Text in a drawing or chart part; characters that XML cannot hold are spelled as in cells. */
export function drawnText(text: string): string {
  return escapeXml(encodeCellText(text));
}
