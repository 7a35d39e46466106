import { attributesOf } from '../xml/scanXml';
import { putElement, writtenChildren } from '../xml/xmlChildren';
import { escapeXml } from '../xml/xmlText';

/** The style part of the host package with the guest's styles added, and where those went. */
export interface GraftedStyles {
  readonly xml: string;
  /** Index of a guest's cell style -> index in the host. */
  readonly cellStyles: readonly number[];
  readonly conditionalStyles: readonly number[];
}

/** Order of the schema: what follows the element of that name. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FIRST_CUSTOM_FORMAT = 164;

/**
 * Adds the styles of one package to another without touching those that are there. A style that is
 * there already is used again, so that a workbook written a hundred times does not grow.
 */
export function graftStyles(hostXml: string, guestXml: string): GraftedStyles {
  if (guestXml === '') return { xml: hostXml, cellStyles: [], conditionalStyles: [] };
  const fonts = mergeList(hostXml, guestXml, 'fonts');
  const fills = mergeList(hostXml, guestXml, 'fills');
  const borders = mergeList(hostXml, guestXml, 'borders');
  const formats = mergeFormats(hostXml, guestXml);
  const host = writtenChildren(hostXml, 'cellXfs');
  const moved = writtenChildren(guestXml, 'cellXfs').map((xf) =>
    moveXf(xf, fonts.places, fills.places, borders.places, formats.ids),
  );
  const cells = append(host, moved);
  const conditionals = append(
    writtenChildren(hostXml, 'dxfs'),
    writtenChildren(guestXml, 'dxfs').map((dxf) => moveFormat(dxf, formats.ids)),
  );
  let xml = put(hostXml, 'numFmts', formats.all);
  xml = put(xml, 'fonts', fonts.all);
  xml = put(xml, 'fills', fills.all);
  xml = put(xml, 'borders', borders.all);
  xml = put(xml, 'cellXfs', cells.all);
  xml = put(xml, 'dxfs', conditionals.all);
  return { xml, cellStyles: cells.places, conditionalStyles: conditionals.places };
}

interface Merged {
  readonly all: readonly string[];
  /** Guest index -> index in `all`. */
  readonly places: readonly number[];
}

function mergeList(hostXml: string, guestXml: string, name: string): Merged {
  return append(writtenChildren(hostXml, name), writtenChildren(guestXml, name));
}

function append(host: readonly string[], guest: readonly string[]): Merged {
  const all = [...host];
  const known = new Map<string, number>();
  host.forEach((item, index) => {
    if (!known.has(item)) known.set(item, index);
  });
  const places = guest.map((item) => {
    const at = known.get(item) ?? all.push(item) - 1;
    known.set(item, at);
    return at;
  });
  return { all, places };
}

interface Formats {
  readonly all: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
}

/** Number formats have ids of their own, not places. */
function mergeFormats(hostXml: string, guestXml: string): Formats {
  const all = [...writtenChildren(hostXml, 'numFmts')];
  const byCode = new Map<string, number>();
  let next = FIRST_CUSTOM_FORMAT;
  for (const item of all) {
    const attributes = attributesOf(item);
    const id = Number(attributes['numFmtId']);
    byCode.set(attributes['formatCode'] ?? '', id);
    next = Math.max(next, id + 1);
  }
  const ids = new Map<string, number>();
  for (const item of writtenChildren(guestXml, 'numFmts')) {
    const attributes = attributesOf(item);
    const code = attributes['formatCode'] ?? '';
    const id = byCode.get(code) ?? next;
    if (!byCode.has(code)) {
      all.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
      byCode.set(code, id);
      next += 1;
    }
    ids.set(attributes['numFmtId'] ?? '', id);
  }
  return { all, ids };
}

function moveXf(
  xf: string,
  fonts: readonly number[],
  fills: readonly number[],
  borders: readonly number[],
  formats: ReadonlyMap<string, number>,
): string {
  const places = { fontId: fonts, fillId: fills, borderId: borders };
  const moved = xf.replace(
    /\b(fontId|fillId|borderId)="(\d+)"/g,
    (_, name: 'fontId' | 'fillId' | 'borderId', index: string) =>
      `${name}="${places[name][Number(index)] ?? 0}"`,
  );
  // The guest's font 0 is not the host's: say that it applies.
  const applied = moved.replace(/ applyFont="[^"]*"/, '').replace('<xf ', '<xf applyFont="1" ');
  return moveFormat(applied, formats);
}

function moveFormat(xml: string, formats: ReadonlyMap<string, number>): string {
  return xml.replace(
    /\bnumFmtId="(\d+)"/g,
    (whole, id: string) => `numFmtId="${formats.get(id) ?? whole.slice(10, -1)}"`,
  );
}

function put(xml: string, name: string, children: readonly string[]): string {
  if (children.length === 0) return xml;
  const written = `<${name} count="${children.length}">${children.join('')}</${name}>`;
  return putElement(xml, name, written, ORDER.slice(ORDER.indexOf(name) + 1));
}
