import { ApiError } from './apiError';
import type { ObjectPaths } from './objectPaths';
import { query } from './query';
import { isRecord } from './readRequest';
import { camel, find, memberOf, pascal } from './requirementSet';
import { isServed, NULL_OBJECT, type Served } from './served';
import { ActionType, type WireAction } from './wire';

type Handler = (paths: ObjectPaths, target: Served, action: WireAction) => Promise<unknown>;

const handlers: Readonly<Record<number, Handler>> = {
  [ActionType.instantiate]: (paths, target) => Promise.resolve(instantiate(paths, target)),
  [ActionType.query]: (paths, target, action) => query(paths, target, action.QueryInfo ?? {}),
  [ActionType.queryAsJson]: (paths, target, action) => query(paths, target, action.QueryInfo ?? {}),
  [ActionType.method]: callMethod,
  [ActionType.setProperty]: setProperty,
  [ActionType.update]: (paths, target, action) => update(paths, target, action.ObjectState ?? {}),
  [ActionType.ensureUnchanged]: (paths, target, action) =>
    ensureUnchanged(paths, target, action.ObjectState ?? {}),
};

/** Does one action and gives the `Value` of its result. */
export async function runAction(paths: ObjectPaths, action: WireAction): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return null;
  const handler = handlers[action.ActionType];
  if (handler === undefined) {
    throw new ApiError('NotImplemented', `action type ${action.ActionType}`);
  }
  return handler(paths, await paths.resolve(action.ObjectPathId), action);
}

const instantiate = (paths: ObjectPaths, target: Served): unknown =>
  target === NULL_OBJECT ? null : { ...paths.table(target).identity?.(target) };

/** Calls on a null object do nothing: `getItemOrNullObject("x").delete()` is a common idiom. */
async function callMethod(
  paths: ObjectPaths,
  target: Served,
  action: WireAction,
): Promise<unknown> {
  if (target === NULL_OBJECT) return null;
  const result = await paths.call(target, action.Name, action.ArgumentInfo);
  if (!isServed(result)) return result ?? null;
  return result === NULL_OBJECT ? null : { ...paths.table(result).identity?.(result) };
}

async function setProperty(paths: ObjectPaths, target: Served, action: WireAction): Promise<null> {
  if (target === NULL_OBJECT) return null;
  const [value] = await paths.arguments(action.ArgumentInfo);
  await set(paths, target, action.Name, value);
  return null;
}

async function set(
  paths: ObjectPaths,
  target: Served,
  name: string,
  value: unknown,
): Promise<void> {
  const table = paths.table(target);
  const property = memberOf(table.properties, table.type, name, paths.ceiling);
  if (property.set === undefined) {
    const location = `${table.type}.${camel(name)}`;
    throw new ApiError('InvalidOperation', location, `${location} is read-only.`);
  }
  await property.set(target, value);
}

async function update(
  paths: ObjectPaths,
  target: Served,
  state: Readonly<Record<string, unknown>>,
): Promise<null> {
  for (const [key, value] of Object.entries(state)) {
    const name = pascal(key);
    const step = find(paths.table(target).navigations, name);
    if (step !== null && isRecord(value)) await update(paths, await step.to(target), value);
    else await set(paths, target, name, value);
  }
  return null;
}

async function ensureUnchanged(
  paths: ObjectPaths,
  target: Served,
  state: Readonly<Record<string, unknown>>,
): Promise<null> {
  const table = paths.table(target);
  for (const [key, expected] of Object.entries(state)) {
    const name = pascal(key);
    const property = memberOf(table.properties, table.type, name, paths.ceiling);
    const present = await property.get(target);
    if (JSON.stringify(present) !== JSON.stringify(expected)) {
      throw new ApiError('Conflict', `${table.type}.${camel(name)}`);
    }
  }
  return null;
}
