import type { FileRoom } from './fileRoom';

/** What goes into the worker. */
export interface RoomCall {
  readonly id: number;
  readonly job: keyof FileRoom;
  readonly given: readonly unknown[];
}

/** What comes out of it; `error` is the text of a bug, for a support mail. */
export type RoomReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };
