/** The five of XML itself. There are no others: a DOCTYPE, which could declare some, is refused. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text as it stands in XML -> text. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text -> text that may stand in an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

/** "_x000D_" and the like in cell text -> the character (Excel's own way round XML's limits). */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The other way: characters that XML cannot hold, and text that only looks like an escape. */
export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\r/g, escapeUnit)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Bytes of a part -> text. Most are UTF-8; byte order marks and the declaration are respected,
 * because some programs write UTF-16 or GBK. The text then says UTF-8, which is what we write.
 */
export function decodePart(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.replace(DECLARED, (_, head: string) => `${head}"UTF-8"`);
}

const DECLARED = /^(\s*<\?xml\b[^>]*?\bencoding\s*=\s*)["']([^"']*)["']/;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = DECLARED.exec(head)?.[2]?.toLowerCase() ?? '';
  return KNOWN.has(declared) ? declared : 'utf-8';
}

const KNOWN = new Set(['gbk', 'gb2312', 'gb18030', 'big5', 'windows-1252', 'iso-8859-1']);

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
