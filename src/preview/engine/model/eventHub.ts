import type { EventMessage } from '../../protocol/hostBridge';

/** Event numbers of the protocol, by the name in `_Register...Event`. */
const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;

export type EventKind = keyof typeof eventTypes;

/** Target of an event that was asked for at a collection instead of one sheet. */
export const WHOLE_WORKBOOK = 'Workbook';

/** Who listens to what, and the way out to the client. */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  isEnabled = true;
  private readonly subscriptions = new Map<string, number>();
  private listeners: readonly ((entries: readonly EventMessage[]) => void)[] = [];

  onMessage(listener: (entries: readonly EventMessage[]) => void): void {
    this.listeners = [...this.listeners, listener];
  }

  register(kind: EventKind, target: string): void {
    this.subscriptions.set(key(kind, target), this.count(kind, target) + 1);
  }

  unregister(kind: EventKind, target: string): void {
    this.subscriptions.set(key(kind, target), Math.max(0, this.count(kind, target) - 1));
  }

  count(kind: EventKind, target: string): number {
    return this.subscriptions.get(key(kind, target)) ?? 0;
  }

  isHeard(kind: EventKind, sheetId: string): boolean {
    return this.targets(kind, sheetId).length > 0;
  }

  emit(kind: EventKind, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    const message = JSON.stringify({ worksheetId: sheetId, ...args });
    const entries = this.targets(kind, sheetId).map(
      (targetId): EventMessage => ({
        messageCategory: 65536,
        messageType: eventTypes[kind],
        targetId,
        message,
      }),
    );
    if (entries.length === 0) return;
    for (const listener of this.listeners) listener(entries);
  }

  private targets(kind: EventKind, sheetId: string): readonly string[] {
    if (!this.isEnabled) return [];
    return [sheetId, WHOLE_WORKBOOK].filter((target) => this.count(kind, target) > 0);
  }
}

const key = (kind: EventKind, target: string): string => `${kind}|${target}`;
