import { ApiError } from './apiError';
import { CallArguments } from './callArguments';
import type { ErasedTable, Since } from './memberTable';
import type { ObjectModel } from './objectModel';
import { isRecord } from './readRequest';
import { apiNotFound, camel, find, memberOf } from './requirementSet';
import { isServed, NULL_OBJECT, type Served } from './served';
import { PathType, type WireArguments, type WireObjectPath, type WireRequest } from './wire';

/**
 * Finds the objects of one request. Every path is walked once: a path "worksheets.add(...)" must
 * not add a second sheet when the object is used again.
 */
export class ObjectPaths {
  private readonly found = new Map<number, Served>();

  constructor(
    private readonly request: WireRequest,
    private readonly model: ObjectModel,
    readonly ceiling: Since,
  ) {}

  async resolve(id: number): Promise<Served> {
    const known = this.found.get(id);
    const target = known ?? (await this.walk(id));
    if (target.isGone === true) throw new ApiError('ItemNotFound', target.apiType);
    this.found.set(id, target);
    return target;
  }

  table(target: Served): ErasedTable {
    const table = this.model.tables.get(target.apiType);
    if (table === undefined) throw new Error(`no member table for ${target.apiType}`);
    return table;
  }

  async call(target: Served, name: string, info: WireArguments | undefined): Promise<unknown> {
    const table = this.table(target);
    const method = memberOf(table.methods, table.type, name, this.ceiling);
    const args = new CallArguments(await this.arguments(info), `${table.type}.${camel(name)}`);
    return await method.call(target, args);
  }

  /** Arguments with the objects they refer to put in place, at any depth. */
  async arguments(info: WireArguments | undefined): Promise<readonly unknown[]> {
    return this.argumentList(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private async argumentList(
    values: readonly unknown[],
    ids: readonly unknown[],
  ): Promise<readonly unknown[]> {
    const out: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids[index];
      if (typeof id === 'number' && id > 0) out.push(await this.resolve(id));
      else if (Array.isArray(id) && Array.isArray(value)) {
        out.push(await this.argumentList(value, id));
      } else out.push(await this.nested(value));
    }
    return out;
  }

  private async nested(value: unknown): Promise<unknown> {
    if (!isRecord(value)) return value;
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') return this.resolve(id);
    const fields: [string, unknown][] = [];
    for (const [key, field] of Object.entries(value)) fields.push([key, await this.nested(field)]);
    return Object.fromEntries(fields);
  }

  private async walk(id: number): Promise<Served> {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new ApiError('InvalidReference', `path ${id}`);
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.model.root;
      case PathType.nullObject:
        return NULL_OBJECT;
      case PathType.reference:
        return this.reference(path.Name);
      case PathType.newObject:
        throw apiNotFound('Excel', path.Name, 'cannot be created');
      default:
        return this.walkFromParent(path);
    }
  }

  private reference(name: string): Served {
    const kept = this.model.references.find(name);
    if (kept === null) throw new ApiError('InvalidReference', 'Workbook');
    return kept;
  }

  private async walkFromParent(path: WireObjectPath): Promise<Served> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const table = this.table(parent);
    switch (path.ObjectPathType) {
      case PathType.property:
        return memberOf(table.navigations, table.type, path.Name, this.ceiling).to(parent);
      case PathType.indexer:
        return this.item(table, parent, path.ArgumentInfo);
      case PathType.method:
        return this.objectFrom(table, parent, path);
      default:
        throw new ApiError('InvalidRequest', `path type ${path.ObjectPathType}`);
    }
  }

  private async item(
    table: ErasedTable,
    parent: Served,
    info: WireArguments | undefined,
  ): Promise<Served> {
    if (table.collection === undefined) throw apiNotFound(table.type, 'getItem', 'has no items');
    const [key] = await this.arguments(info);
    return table.collection.item(parent, key);
  }

  private async objectFrom(
    table: ErasedTable,
    parent: Served,
    path: WireObjectPath,
  ): Promise<Served> {
    const result = await this.call(parent, path.Name, path.ArgumentInfo);
    if (isServed(result)) return result;
    const known = find(table.methods, path.Name) === null ? 'is not known' : 'gives no object';
    throw apiNotFound(table.type, path.Name, known);
  }
}
