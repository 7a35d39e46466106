/**
 * The messages of the office.js request protocol ("ProcessQuery") as the genuine client sends and
 * expects them. Requests are known from captures; replies are inferred from the client's parsers.
 */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments of a method or a property; ids say which of them are objects of the same request. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[] | undefined;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null | undefined;
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number | undefined;
  readonly ArgumentInfo?: WireArguments | undefined;
}

export interface WireQuery {
  readonly Select?: readonly string[] | undefined;
  readonly Expand?: readonly string[] | undefined;
  readonly Top?: number | undefined;
  readonly Skip?: number | undefined;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments | undefined;
  readonly QueryInfo?: WireQuery | undefined;
  readonly ObjectState?: Readonly<Record<string, unknown>> | undefined;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly Error?: WireError;
}

/** What the transport hands back: results (perhaps with an error in them), or a refusal. */
export type WireReply =
  | { readonly statusCode: 200; readonly body: WireResponse }
  | {
      readonly statusCode: 400;
      readonly body: { readonly error: { readonly code: string; readonly message: string } };
    };

/** Request flag of `Excel.run({ delayForCellEdit: true }, ...)`: wait until the user has finished. */
export const DELAY_FOR_CELL_EDIT = 64;
