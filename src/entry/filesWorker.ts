// The worker of the pane: unpacks, reads and makes files, so that the pane never freezes. It reaches
// no network; files come and go by messages.
import { answerRoomCall } from './files/answerRoomCall';
import { fileRoomHere } from './files/fileRoomHere';
import type { RoomCall, RoomReply } from './files/roomMessage';

const here = globalThis as unknown as {
  onmessage: (event: MessageEvent<RoomCall>) => void;
  postMessage: (reply: RoomReply) => void;
};
const room = fileRoomHere();
here.onmessage = ({ data }) => {
  void answerRoomCall(room, data).then((reply) => {
    here.postMessage(reply);
  });
};
