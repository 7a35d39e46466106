import { plainNamespace } from '../xml/plainNamespace';
import { decodePart, encodePart } from '../xml/xmlText';
import { partOf } from '../zip/partOf';
import { breakSheetReferences } from './breakReferences';
import { type CellPatch, patchSheet } from './patchSheet';
import type { TwinStyles } from './twinStyles';
import { unmergeCells } from './unmergeCells';

export interface SheetEdits {
  readonly patches: readonly CellPatch[];
  readonly unmerges: readonly string[];
  /** Sheets whose references break. */
  readonly gone: readonly string[];
  readonly styles: TwinStyles;
  /**
   * Another sheet is looked at first now. Two selected sheets would be a group, in which everything
   * that is typed goes into both.
   */
  readonly deselects: boolean;
}

const SELECTED = /(<(?:\w+:)?sheetView\b[^>]*?)\stabSelected\s*=\s*["'](?:1|true)["']/;

/** Edits a sheet part that stays; one that nothing concerns stays byte for byte. */
export function editKeptSheet(
  parts: Map<string, Uint8Array>,
  path: string,
  edits: SheetEdits,
): void {
  const before = decodePart(partOf(parts, path));
  let xml = before;
  if (edits.deselects) xml = xml.replace(SELECTED, '$1');
  if (edits.gone.length > 0) xml = breakSheetReferences(xml, edits.gone);
  if (edits.unmerges.length > 0) xml = unmergeCells(plainNamespace(xml), edits.unmerges);
  if (edits.patches.length > 0) xml = patchSheet(plainNamespace(xml), edits.patches, edits.styles);
  if (xml !== before) parts.set(path, encodePart(xml));
}
