import { relationshipsOf, targetPath } from './package/relationships';
import type { XlsxPackage } from './package/xlsxPackage';

/**
 * What a workbook carries that could reach beyond its tables. We never run or open any of it; it is
 * copied as it is, and named so that a person knows.
 */
export interface Foreign {
  readonly kind: ForeignKind;
  /** The files that are referred to; none for the other kinds. */
  readonly targets: readonly string[];
}

type ForeignKind = 'macros' | 'externalLink' | 'dataConnection';

/** Last word of a relationship's type -> what it is. */
const KINDS: ReadonlyMap<string, ForeignKind> = new Map([
  ['vbaProject', 'macros'],
  ['xlMacrosheet', 'macros'],
  ['xlIntlMacrosheet', 'macros'],
  ['externalLink', 'externalLink'],
  ['connections', 'dataConnection'],
]);

const ORDER: readonly ForeignKind[] = ['macros', 'externalLink', 'dataConnection'];

/** Each kind at most once. */
export function foreignOf(book: XlsxPackage): Foreign[] {
  const found = new Map<ForeignKind, Set<string>>();
  for (const item of book.relationships) {
    const kind = KINDS.get(item.kind);
    if (kind === undefined) continue;
    const targets = found.get(kind) ?? new Set();
    found.set(kind, targets);
    if (kind !== 'externalLink' || item.external) continue;
    for (const name of linkedFiles(book, targetPath(book.workbookPath, item.target))) {
      targets.add(name);
    }
  }
  return ORDER.flatMap((kind) => {
    const targets = found.get(kind);
    return targets === undefined ? [] : [{ kind, targets: [...targets] }];
  });
}

/** Names without their folders, which would tell of somebody's machine. */
function linkedFiles(book: XlsxPackage, path: string): string[] {
  return relationshipsOf(book.parts, path).flatMap((item) => {
    if (!item.external) return [];
    const name = item.target.split(/[\\/]/).at(-1) ?? '';
    return [readable(name)];
  });
}

/** "%E8%A1%A8.xlsx" as a person writes it. */
function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
