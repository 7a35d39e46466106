import type { WireRequest } from './wire';

/** One request as it went over the wire. Bytes are those of the JSON text in UTF-8. */
export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly objectPaths: number;
  /** Only gives references back: sent by the client on its own after `Excel.run`. */
  readonly isCleanup: boolean;
  readonly outcome: 'answered' | 'refused' | 'neverAnswered';
  readonly errorCode: string | null;
}

export interface RequestTotals {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

/** Every request since the start or the last `clear()`. */
export class RequestLog {
  private entries: readonly RequestRecord[] = [];

  get records(): readonly RequestRecord[] {
    return this.entries;
  }

  add(record: RequestRecord): void {
    this.entries = [...this.entries, record];
  }

  clear(): void {
    this.entries = [];
  }

  /** What the add-in itself asked for: without the client's cleanup. */
  get totals(): RequestTotals {
    const asked = this.entries.filter((record) => !record.isCleanup);
    const sum = (of: (record: RequestRecord) => number): number =>
      asked.reduce((total, record) => total + of(record), 0);
    return {
      requests: asked.length,
      requestBytes: sum((record) => record.requestBytes),
      responseBytes: sum((record) => record.responseBytes),
      actions: sum((record) => record.actions),
    };
  }
}

export function isCleanup(request: WireRequest): boolean {
  const calls = request.Actions.filter((action) => action.Name !== '');
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}

export const utf8Bytes = (text: string): number => new TextEncoder().encode(text).length;
