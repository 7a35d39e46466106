import { seenText } from '../domain/reading/seenText';
import { absoluteReference } from '../sheets/address';
import { textLiteral } from '../sheets/cellInput';
import { isWord } from '../sheets/liveScore';
import type { PartSource } from '../sheets/resultFormula';
import { isWritable } from './isWritable';
import type { SchemeInUse, SheetInUse } from './schemesInUse';

/** Where the result tab's formulas find each part. */
export function partSources(inUse: SchemeInUse): PartSource[] {
  return inUse.sheets.flatMap((sheet) => {
    if (sheet.header === null) return [];
    const { columns, row } = sheet.header;
    const isPulled = columns.has('id') && isWritable(sheet);
    return [
      {
        part: sheet.part.key,
        tab: sheet.tab.name,
        idColumn: columns.get('id') ?? 0,
        scoreColumn: isPulled ? (columns.get(sheet.part.scoreColumn) ?? null) : null,
        vetoColumn: columns.has('id') ? (columns.get('veto') ?? null) : null,
        fromRow: row + 1,
        toRow: Math.max(sheet.tab.rows.length, row + 1),
      },
    ];
  });
}

/**
 * People whose 编号 does not stand on the sheet as it stands in the roster (matched by name, typed
 * with full-width digits): a lookup would not find them, so their formula names the row, and shows
 * nothing should another name come to stand there.
 */
export function directScores(inUse: SchemeInUse): Map<string, Map<string, string>> {
  const direct = new Map<string, Map<string, string>>();
  for (const sheet of inUse.sheets) {
    for (const [personId, formula] of directFormulas(sheet)) {
      const parts = direct.get(personId) ?? new Map<string, string>();
      direct.set(personId, parts.set(sheet.part.key, formula));
    }
  }
  return direct;
}

function directFormulas(sheet: SheetInUse): [string, string][] {
  const score = sheet.header?.columns.get(sheet.part.scoreColumn);
  const name = sheet.header?.columns.get('name');
  if (score === undefined || name === undefined || !isWritable(sheet)) return [];
  return sheet.rows.flatMap(({ source, personId, entry, row }): [string, string][] => {
    const id = source.cell('id');
    const isFound = id.type === 'text' && id.text === personId;
    if (personId === null || entry === null || isFound) return [];
    const typed = textLiteral(seenText(source.cell('name')));
    const nameCell = absoluteReference(sheet.tab.name, row, name);
    const scoreCell = absoluteReference(sheet.tab.name, row, score);
    return [[personId, `=IF(${nameCell}=${typed},${scoreCell},"")`]];
  });
}

/** People whose veto a lookup by 编号 finds: 是 in the first row where their 编号 stands. */
export function seenVetoes(inUse: SchemeInUse): Set<string> {
  const sheet = inUse.sheets.find(({ header }) => header?.columns.has('veto') === true);
  const vetoes = new Map<string, boolean>();
  for (const { source } of sheet?.rows ?? []) {
    const id = source.cell('id');
    if (id.type !== 'text' || vetoes.has(id.text)) continue;
    vetoes.set(id.text, isWord(source.cell('veto'), '是'));
  }
  return new Set([...vetoes].flatMap(([id, vetoed]) => (vetoed ? [id] : [])));
}
