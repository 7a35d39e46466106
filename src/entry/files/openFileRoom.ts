import type { FileRoom } from './fileRoom';
import { fileRoomInWorker } from './fileRoomInWorker';
import { lazyFileRoom } from './lazyFileRoom';

/** The room of this browser: in a worker, or in place where there are none. */
export function openFileRoom(): FileRoom {
  if (typeof Worker === 'undefined') {
    return lazyFileRoom(async () => (await import('./fileRoomHere')).fileRoomHere());
  }
  return fileRoomInWorker(() => new Worker(new URL('../filesWorker.ts', import.meta.url)));
}
