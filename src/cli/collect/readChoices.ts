import type { CollectChoices, DifferenceChoice } from '../../commands/collect/collectReport';
import type { TableMapping } from '../../workbook/metadata';

/** What was decided one by one, as the file after --choices says it; see docs/cli.md. */
export type ChosenOneByOne = Pick<CollectChoices, 'differences' | 'mappings'>;

/** Null when the text is no such file. */
export function readChoices(text: string): ChosenOneByOne | null {
  const read = parsed(text);
  if (!isRecord(read)) return null;
  const { differences = {}, mappings = [] } = read;
  if (!isRecord(differences) || !Array.isArray(mappings)) return null;
  const choices = Object.entries(differences).map(([id, said]) => [id, choiceOf(said)] as const);
  const known = choices.flatMap(([id, choice]): [string, DifferenceChoice][] =>
    choice === null ? [] : [[id, choice]],
  );
  if (known.length < choices.length || !mappings.every(isMapping)) return null;
  return { differences: new Map(known), mappings };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
}

/** "keep", "latest", or the fingerprint of the file whose value is taken. */
function choiceOf(said: unknown): DifferenceChoice | null {
  if (said === 'keep' || said === 'latest') return { kind: said };
  return typeof said === 'string' && /^[0-9a-f]{16}$/u.test(said)
    ? { kind: 'take', print: said }
    : null;
}

function isMapping(read: unknown): read is TableMapping {
  if (!isRecord(read)) return false;
  const { scheme, part, tab, headerRows, columns } = read;
  const isNamed = [scheme, part, tab].every((each) => typeof each === 'string');
  return (
    isNamed && typeof headerRows === 'number' && Array.isArray(columns) && columns.every(isColumn)
  );
}

function isColumn(read: unknown): boolean {
  return isRecord(read) && typeof read['key'] === 'string' && typeof read['path'] === 'string';
}

function isRecord(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}
