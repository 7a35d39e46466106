import { foreignShapes } from './charts/foreignShapes';
import { relationshipsOf, targetPath } from './package/relationships';
import { openPackage, type XlsxPackage } from './package/xlsxPackage';
import { settle, type XlsxResult } from './xlsxFailure';
import { decodePart } from './xml/xmlText';

/**
 * What a file loses when it is written. Of the whole file: its digital signature and the log of a
 * shared workbook, both of which only hold for unchanged files. Of a sheet that is replaced: what a
 * person has put on it besides cells. Everything else survives, because it is copied as it is.
 */
export interface Loss {
  readonly kind: LossKind;
  /** Null: of the file as a whole. */
  readonly sheet: string | null;
}

export type LossKind =
  | 'signature'
  | 'changeLog'
  | 'chart'
  | 'picture'
  | 'drawing'
  | 'comment'
  | 'pivotTable'
  | 'table'
  | 'slicer'
  | 'control'
  | 'object';

/** Last word of a relationship's type -> what a person would call it. */
const ON_SHEETS: ReadonlyMap<string, LossKind> = new Map([
  ['comments', 'comment'],
  ['threadedComment', 'comment'],
  ['pivotTable', 'pivotTable'],
  ['table', 'table'],
  ['slicer', 'slicer'],
  ['timeline', 'slicer'],
  ['ctrlProp', 'control'],
  ['control', 'control'],
  ['oleObject', 'object'],
  ['package', 'object'],
]);

/** What writing loses, given the sheets that will be replaced. */
export function findLosses(
  bytes: Uint8Array,
  replaced: readonly string[] = [],
): Promise<XlsxResult<readonly Loss[]>> {
  return settle(async () => lossesOf(await openPackage(bytes), replaced));
}

/** The same for a file that is open already. */
export function lossesOf(book: XlsxPackage, replaced: readonly string[]): readonly Loss[] {
  const wanted = new Set(replaced);
  const sheets = book.sheets.filter((entry) => wanted.has(entry.name));
  return [
    ...fileLosses(book),
    ...sheets.flatMap((entry) =>
      [...sheetKinds(book, entry.path)].map((kind): Loss => ({ kind, sheet: entry.name })),
    ),
  ];
}

function fileLosses(book: XlsxPackage): Loss[] {
  const kinds: LossKind[] = [];
  if (relationshipsOf(book.parts, '').some((item) => item.type.includes('digital-signature'))) {
    kinds.push('signature');
  }
  if (book.relationships.some((item) => item.kind === 'revisionHeaders')) kinds.push('changeLog');
  return kinds.map((kind) => ({ kind, sheet: null }));
}

function sheetKinds(book: XlsxPackage, path: string): ReadonlySet<LossKind> {
  const kinds = new Set<LossKind>();
  for (const item of relationshipsOf(book.parts, path)) {
    const kind = ON_SHEETS.get(item.kind);
    if (kind !== undefined) kinds.add(kind);
    if (item.kind !== 'drawing') continue;
    for (const inside of drawingKinds(book, targetPath(path, item.target))) kinds.add(inside);
  }
  return kinds;
}

/** A drawing holds charts, pictures, or shapes that are neither. Our own charts are made anew. */
function drawingKinds(book: XlsxPackage, path: string): readonly LossKind[] {
  const part = book.parts.get(path);
  const { shapes, ownCharts } = foreignShapes(part === undefined ? '' : decodePart(part));
  const inside = relationshipsOf(book.parts, path).filter(({ id }) => !ownCharts.has(id));
  const kinds: LossKind[] = [];
  if (inside.some(({ kind }) => kind.startsWith('chart'))) kinds.push('chart');
  if (inside.some(({ kind }) => kind === 'image')) kinds.push('picture');
  return kinds.length === 0 && shapes > 0 ? ['drawing'] : kinds;
}
