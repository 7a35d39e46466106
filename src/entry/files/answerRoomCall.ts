import type { FileRoom } from './fileRoom';
import type { RoomCall, RoomReply } from './roomMessage';

type Job = (...given: readonly unknown[]) => Promise<unknown>;

/** Does what was asked of the worker; what it throws goes back as text. */
export async function answerRoomCall(
  room: FileRoom,
  { id, job, given }: RoomCall,
): Promise<RoomReply> {
  try {
    return { id, value: await (room[job] as Job)(...given) };
  } catch (error) {
    return {
      id,
      error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}
