import type { CallArguments } from './callArguments';
import type { Served } from './served';

/** ExcelApi version in which a member appeared, "1.14"; members of the protocol itself are "0". */
export type Since = string;

export interface PropertySpec<T> {
  readonly since: Since;
  /** The value, or a promise of it. */
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void | Promise<void>;
  /** Left out of `load()` without names. */
  readonly onlyByName?: boolean;
}

export interface NavigationSpec<T> {
  readonly since: Since;
  readonly to: (target: T) => Served | Promise<Served>;
}

export interface MethodSpec<T> {
  readonly since: Since;
  /** Gives a served object, a value, or nothing; or a promise of it. */
  readonly call: (target: T, args: CallArguments) => unknown;
}

export interface CollectionSpec<T> {
  readonly itemType: string;
  readonly list: (target: T) => readonly Served[];
  readonly item: (target: T, key: unknown) => Served;
}

/** All members of one object type, as data. Names are the protocol's, in PascalCase. */
export interface MemberTable<T> {
  readonly type: string;
  readonly identity?: (target: T) => Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, PropertySpec<T>>>;
  readonly navigations?: Readonly<Record<string, NavigationSpec<T>>>;
  readonly methods?: Readonly<Record<string, MethodSpec<T>>>;
  readonly collection?: CollectionSpec<T>;
}

export type ErasedTable = MemberTable<Served>;

/** Files a table under its type; the class of the target vouches for the cast. */
export function served<T extends Served>(table: MemberTable<T>): ErasedTable {
  return table as unknown as ErasedTable;
}
