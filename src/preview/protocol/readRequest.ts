import { ApiError } from './apiError';
import type { WireAction, WireArguments, WireObjectPath, WireQuery, WireRequest } from './wire';

type Fields = Readonly<Record<string, unknown>>;

/** Reads a request body; anything that the client cannot have sent raises InvalidRequest. */
export function readRequest(body: unknown): WireRequest {
  const fields = record(body, 'body');
  const paths = Object.entries(record(fields['ObjectPaths'], 'ObjectPaths'));
  return {
    Actions: list(fields['Actions'], 'Actions').map(readAction),
    ObjectPaths: Object.fromEntries(paths.map(([id, path]) => [id, readPath(path)])),
  };
}

function readAction(value: unknown): WireAction {
  const fields = record(value, 'Action');
  return {
    Id: whole(fields['Id'], 'Action.Id'),
    ActionType: whole(fields['ActionType'], 'Action.ActionType'),
    Name: text(fields['Name']),
    ObjectPathId: whole(fields['ObjectPathId'] ?? 0, 'Action.ObjectPathId'),
    ArgumentInfo: readArguments(fields['ArgumentInfo']),
    QueryInfo: readQuery(fields['QueryInfo']),
    ObjectState: isRecord(fields['ObjectState']) ? fields['ObjectState'] : undefined,
  };
}

function readPath(value: unknown): WireObjectPath {
  const fields = record(value, 'ObjectPath');
  const parent = fields['ParentObjectPathId'];
  return {
    Id: whole(fields['Id'], 'ObjectPath.Id'),
    ObjectPathType: whole(fields['ObjectPathType'], 'ObjectPath.ObjectPathType'),
    Name: text(fields['Name']),
    ParentObjectPathId: typeof parent === 'number' && parent > 0 ? parent : undefined,
    ArgumentInfo: readArguments(fields['ArgumentInfo']),
  };
}

function readArguments(value: unknown): WireArguments | undefined {
  if (!isRecord(value)) return undefined;
  const given = value['Arguments'];
  const referenced = value['ReferencedObjectPathIds'];
  return {
    Arguments: Array.isArray(given) ? given : [],
    ReferencedObjectPathIds: Array.isArray(referenced) ? referenced : null,
  };
}

function readQuery(value: unknown): WireQuery | undefined {
  if (!isRecord(value)) return undefined;
  const { Top: top, Skip: skip } = value;
  return {
    Select: texts(value['Select']),
    Expand: texts(value['Expand']),
    Top: typeof top === 'number' ? top : undefined,
    Skip: typeof skip === 'number' ? skip : undefined,
  };
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown, what: string): Fields {
  if (isRecord(value)) return value;
  throw new ApiError('InvalidRequest', what);
}

function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ApiError('InvalidRequest', what);
}

function whole(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new ApiError('InvalidRequest', what);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined;
