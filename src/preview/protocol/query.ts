import type { ErasedTable } from './memberTable';
import type { ObjectPaths } from './objectPaths';
import { find, isWithin, memberOf, pascal } from './requirementSet';
import { NULL_OBJECT, type Served } from './served';
import type { WireQuery } from './wire';

type Loaded = Record<string, unknown>;
/** Names of one level, each with the selections below it; an empty list means the level itself. */
type Selections = ReadonlyMap<string, readonly string[]>;

/** Answers a load: PascalCase properties, nested objects, collections as `_Items`. */
export async function query(paths: ObjectPaths, target: Served, info: WireQuery): Promise<unknown> {
  if (target === NULL_OBJECT) return null;
  const wanted = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  return load(paths, target, wanted, info);
}

async function load(
  paths: ObjectPaths,
  target: Served,
  wanted: readonly string[],
  info: WireQuery,
): Promise<Loaded | null> {
  if (target === NULL_OBJECT) return null;
  const table = paths.table(target);
  const selections = group(wanted.length === 0 ? ['*'] : wanted);
  return table.collection === undefined
    ? loadObject(paths, table, target, selections)
    : loadCollection(paths, table, target, selections, info);
}

function group(wanted: readonly string[]): Selections {
  const levels = new Map<string, string[]>();
  for (const path of wanted) {
    const [head = '', ...rest] = path.split(/[/.]/u);
    const name = head === '$all' ? '*' : pascal(head.trim());
    const below = levels.get(name) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    levels.set(name, below);
  }
  return levels;
}

async function loadObject(
  paths: ObjectPaths,
  table: ErasedTable,
  target: Served,
  selections: Selections,
): Promise<Loaded> {
  const loaded: Loaded = { ...table.identity?.(target) };
  for (const [name, below] of selections) {
    if (name === '*') await loadAll(paths, table, target, loaded);
    else if (below.length > 0 || find(table.navigations, name) !== null) {
      const step = memberOf(table.navigations, table.type, name, paths.ceiling);
      loaded[name] = await load(paths, await step.to(target), below, {});
    } else {
      const property = memberOf(table.properties, table.type, name, paths.ceiling);
      loaded[name] = await property.get(target);
    }
  }
  return loaded;
}

async function loadAll(
  paths: ObjectPaths,
  table: ErasedTable,
  target: Served,
  loaded: Loaded,
): Promise<void> {
  for (const [name, property] of Object.entries(table.properties ?? {})) {
    if (property.onlyByName === true || !isWithin(property.since, paths.ceiling)) continue;
    loaded[name] = await property.get(target);
  }
}

async function loadCollection(
  paths: ObjectPaths,
  table: ErasedTable,
  target: Served,
  selections: Selections,
  info: WireQuery,
): Promise<Loaded> {
  const own = new Map<string, readonly string[]>();
  const ofItems = new Map<string, readonly string[]>();
  for (const [name, below] of selections) {
    const isOwn = find(table.properties, name) !== null;
    if (name === 'Items') for (const [inner, rest] of group(orAll(below))) ofItems.set(inner, rest);
    else (isOwn ? own : ofItems).set(name, below);
  }
  const loaded = await loadObject(paths, table, target, own);
  if (ofItems.size > 0) loaded['_Items'] = await loadItems(paths, table, target, ofItems, info);
  return loaded;
}

const orAll = (below: readonly string[]): readonly string[] => (below.length === 0 ? ['*'] : below);

async function loadItems(
  paths: ObjectPaths,
  table: ErasedTable,
  target: Served,
  selections: Selections,
  info: WireQuery,
): Promise<readonly Loaded[]> {
  const all = table.collection?.list(target) ?? [];
  const from = info.Skip ?? 0;
  const items: Loaded[] = [];
  for (const item of all.slice(from, info.Top === undefined ? undefined : from + info.Top)) {
    items.push(await loadObject(paths, paths.table(item), item, selections));
  }
  return items;
}
