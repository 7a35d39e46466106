import type { FileRoom } from './fileRoom';
import type { RoomCall, RoomReply } from './roomMessage';

/** The part of a worker that is used here. */
export interface RoomWorker {
  postMessage(call: RoomCall): void;
  onmessage: ((event: MessageEvent<RoomReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

interface Waiting {
  readonly found: (value: unknown) => void;
  readonly failed: (error: Error) => void;
}

/**
 * A room in a worker, which is started at the first call. A worker that ends by itself (out of
 * memory) fails what waits for it; the next call starts another, which has kept no files.
 */
export function fileRoomInWorker(start: () => RoomWorker): FileRoom {
  const waiting = new Map<number, Waiting>();
  let worker: RoomWorker | null = null;
  let calls = 0;

  const begin = (): RoomWorker => {
    const begun = start();
    begun.onmessage = ({ data }) => {
      const waits = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) waits?.failed(new Error(data.error));
      else waits?.found(data.value);
    };
    begun.onerror = ({ message }) => {
      begun.terminate();
      worker = null;
      for (const { failed } of waiting.values()) failed(new Error(message));
      waiting.clear();
    };
    return begun;
  };
  const call =
    <Job extends keyof FileRoom>(job: Job) =>
    (...given: Parameters<FileRoom[Job]>): ReturnType<FileRoom[Job]> => {
      calls += 1;
      const id = calls;
      const asked = new Promise<unknown>((found, failed) => {
        waiting.set(id, { found, failed });
        worker ??= begin();
        worker.postMessage({ id, job, given });
      });
      return asked as ReturnType<FileRoom[Job]>;
    };

  return {
    keep: call('keep'),
    forget: call('forget'),
    collect: call('collect'),
    handOut: call('handOut'),
    book: call('book'),
    zip: call('zip'),
  };
}
