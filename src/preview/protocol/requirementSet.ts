import { ApiError } from './apiError';
import type { Since } from './memberTable';

/** Compares versions such as "1.9" and "1.14" by their numbers. */
export function isWithin(since: Since, ceiling: Since): boolean {
  const [major, minor] = parts(since);
  const [topMajor, topMinor] = parts(ceiling);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}

function parts(version: Since): readonly [number, number] {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
}

/** The member, or ApiNotFound where there is none or the ceiling is below it. */
export function memberOf<M extends { readonly since: Since }>(
  members: Readonly<Record<string, M>> | undefined,
  type: string,
  name: string,
  ceiling: Since,
): M {
  const member = find(members, name);
  if (member === null) throw apiNotFound(type, name, 'is not known to the embedded Excel');
  if (!isWithin(member.since, ceiling)) {
    throw apiNotFound(type, name, `needs ExcelApi ${member.since}; this host has ${ceiling}`);
  }
  return member;
}

/** The member, or null; never something inherited from Object. */
export function find<M>(members: Readonly<Record<string, M>> | undefined, name: string): M | null {
  if (members === undefined || !Object.hasOwn(members, name)) return null;
  return members[name] ?? null;
}

export function apiNotFound(type: string, name: string, why: string): ApiError {
  const location = `${type}.${camel(name)}`;
  return new ApiError('ApiNotFound', location, `${location} ${why}.`);
}

export const camel = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

export const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
