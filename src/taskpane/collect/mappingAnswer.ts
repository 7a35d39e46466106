import type { MappingQuestion } from '../../commands/collect/collectReport';
import type { TableMapping } from '../fileServices';

/** The header proposed for each missing column, by its key; blank where none fits. */
export function pathsOf({ missing, proposal }: MappingQuestion): ReadonlyMap<string, string> {
  const proposed = new Map(proposal.columns.map(({ key, path }) => [key, path]));
  return new Map(missing.map(({ key }) => [key, proposed.get(key) ?? '']));
}

/** The mapping with her answers; null while a column has none. */
export function answered(
  { missing, proposal }: MappingQuestion,
  paths: ReadonlyMap<string, string>,
): TableMapping | null {
  const answers = missing.map(({ key }) => ({ key, path: paths.get(key) ?? '' }));
  if (answers.some(({ path }) => path === '')) return null;
  const asked = new Set(answers.map(({ key }) => key));
  const others = proposal.columns.filter(({ key, path }) => !asked.has(key) && path !== '');
  return { ...proposal, columns: [...others, ...answers] };
}

/** The mappings with a new one in the place of an older for the same table and headers. */
export function withMapping(
  mappings: readonly TableMapping[],
  added: TableMapping,
): readonly TableMapping[] {
  return [...mappings.filter((each) => placeOf(each) !== placeOf(added)), added];
}

/** Two kinds of returned files may need a mapping each, so the headers count as well. */
function placeOf({ scheme, part, tab, headerRows, columns }: TableMapping): string {
  return JSON.stringify([scheme, part, tab, headerRows, columns]);
}
