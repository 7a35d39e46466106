import type { MethodSpec, Since } from '../../protocol/memberTable';
import type { EventHub, EventKind } from '../model/eventHub';

interface EventSince {
  readonly kind: EventKind;
  readonly since: Since;
  /** Three events are registered as `_RegisterEvent…` instead of `_Register…Event`. */
  readonly isSuffixed?: boolean;
}

export const sheetEvents: readonly EventSince[] = [
  { kind: 'Activated', since: '1.7' },
  { kind: 'Calculated', since: '1.8' },
  { kind: 'DataChanged', since: '1.7' },
  { kind: 'Deactivated', since: '1.7' },
  { kind: 'FormatChanged', since: '1.9' },
  { kind: 'NameChanged', since: '1.17', isSuffixed: true },
  { kind: 'ProtectionChanged', since: '1.14' },
  { kind: 'RowHiddenChanged', since: '1.11' },
  { kind: 'SelectionChanged', since: '1.7' },
  { kind: 'VisibilityChanged', since: '1.17', isSuffixed: true },
];

export const collectionEvents: readonly EventSince[] = [
  { kind: 'Activated', since: '1.7' },
  { kind: 'Added', since: '1.7' },
  { kind: 'Calculated', since: '1.8' },
  { kind: 'DataChanged', since: '1.9' },
  { kind: 'Deactivated', since: '1.7' },
  { kind: 'Deleted', since: '1.7' },
  { kind: 'FormatChanged', since: '1.9' },
  { kind: 'Moved', since: '1.17', isSuffixed: true },
  { kind: 'NameChanged', since: '1.17', isSuffixed: true },
  { kind: 'ProtectionChanged', since: '1.14' },
  { kind: 'RowHiddenChanged', since: '1.11' },
  { kind: 'SelectionChanged', since: '1.9' },
  { kind: 'VisibilityChanged', since: '1.17', isSuffixed: true },
];

/** The methods by which the client says that it wants to hear of something, or no longer. */
export function eventMethods<T>(
  hub: EventHub,
  events: readonly EventSince[],
  targetOf: (target: T) => string,
): Readonly<Record<string, MethodSpec<T>>> {
  const methods = events.flatMap(({ kind, since, isSuffixed }): [string, MethodSpec<T>][] => {
    const name = isSuffixed === true ? `Event${kind}` : `${kind}Event`;
    const register = (target: T): void => {
      hub.register(kind, targetOf(target));
    };
    const unregister = (target: T): void => {
      hub.unregister(kind, targetOf(target));
    };
    return [
      [`_Register${name}`, { since, call: register }],
      [`_Unregister${name}`, { since, call: unregister }],
    ];
  });
  return Object.fromEntries(methods);
}
