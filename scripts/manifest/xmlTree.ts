import { readAttributes, scanXml } from '../../src/xlsx/xml/scanXml';
import { unescapeXml } from '../../src/xlsx/xml/xmlText';

/** An element with its children; names come without prefix, attributes keep theirs. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  readonly contentStart: number;
}

/** The root of a document. SyntaxError when a tag is not closed by its own end tag. */
export function xmlTree(xml: string): XmlNode {
  const outside: OpenNode = { name: '', attributes: {}, children: [], text: '', contentStart: 0 };
  const open = [outside];
  for (const tag of scanXml(xml)) {
    const parent = open.at(-1) ?? outside;
    const { name } = tag;
    if (tag.kind === 'close') {
      if (parent === outside || parent.name !== name) {
        throw new SyntaxError(`</${name}> closes <${parent.name}>`);
      }
      open.pop();
      const content = xml.slice(parent.contentStart, tag.start);
      const text = parent.children.length === 0 ? unescapeXml(content.trim()) : '';
      const { attributes, children } = parent;
      (open.at(-1) ?? outside).children.push({ name, attributes, children, text });
      continue;
    }
    const node = { name, attributes: readAttributes(tag.attributes), children: [], text: '' };
    if (tag.kind === 'empty') parent.children.push(node);
    else open.push({ ...node, contentStart: tag.end });
  }
  const [root] = outside.children;
  if (root === undefined || open.length > 1) throw new SyntaxError('the document is not finished');
  return root;
}

/** The element itself and everything below it, in document order. */
export function allNodes(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** Direct children of that name. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}
