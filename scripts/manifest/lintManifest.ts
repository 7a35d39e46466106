import { checkIcons } from './checkIcons';
import { checkRibbon } from './checkRibbon';
import { checkStrings } from './checkStrings';
import { checkSurroundings } from './checkSurroundings';
import type { ManifestFault, ReadServedFile } from './manifestFault';
import { type XmlNode, xmlTree } from './xmlTree';

/**
 * Checks an add-in-only manifest without any network: Microsoft's own validator needs its server.
 * The rules are those that were seen to break an add-in in the field.
 */
export function lintManifest(xml: string, readFile: ReadServedFile): readonly ManifestFault[] {
  const tree = parse(xml);
  if (tree instanceof SyntaxError) return [{ rule: 'not well-formed', seen: tree.message }];
  return [
    ...checkSurroundings(tree),
    ...checkRibbon(tree),
    ...checkStrings(tree),
    ...checkIcons(tree, readFile),
  ];
}

function parse(xml: string): XmlNode | SyntaxError {
  try {
    return xmlTree(xml);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}
