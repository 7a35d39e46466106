import type { WireReply } from './wire';

/** One request and its answer, as JSON data. */
export interface Exchange {
  readonly request: unknown;
  /** Null: never answered. */
  readonly reply: WireReply | null;
}

/**
 * A conversation to be kept as a golden file. `source` says who answered: only replies of a real
 * Excel prove anything about Excel (record them by wrapping
 * `OSF.DDA.RichApi.executeRichApiRequestAsync` there).
 */
export interface Transcript {
  readonly source: 'embedded' | 'excel';
  readonly exchanges: readonly Exchange[];
}

/** Copies exchanges while it is recording. */
export class TranscriptRecorder {
  private exchanges: readonly Exchange[] | null = null;

  start(): void {
    this.exchanges = [];
  }

  add(request: unknown, reply: WireReply | null): void {
    if (this.exchanges === null) return;
    this.exchanges = [...this.exchanges, structuredClone({ request, reply })];
  }

  stop(): Transcript {
    const exchanges = this.exchanges ?? [];
    this.exchanges = null;
    return { source: 'embedded', exchanges };
  }
}
