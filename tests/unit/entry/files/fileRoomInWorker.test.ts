import { MessageChannel } from 'node:worker_threads';
import { answerRoomCall } from '../../../../src/entry/files/answerRoomCall';
import { factsOf } from '../../../../src/entry/files/contextFacts';
import { fileRoomHere } from '../../../../src/entry/files/fileRoomHere';
import { fileRoomInWorker, type RoomWorker } from '../../../../src/entry/files/fileRoomInWorker';
import type { RoomCall, RoomReply } from '../../../../src/entry/files/roomMessage';
import { exampleBook } from '../../../ui/exampleBook';

const FACTS = { now: '2025-01-10T08:30:00', toolVersion: '0.1.0', year: null };
const CHOICES = { by: null, differences: new Map(), otherwise: null, mappings: [] };
const REQUEST = {
  schemes: ['double-contract'],
  by: 'branch',
  units: null,
  deadline: '',
  contact: '',
} as const;

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** The worker's own code behind a real message channel: what cannot be cloned does not get through. */
function startRoom(): RoomWorker & { readonly fail: (message: string) => void } {
  const { port1, port2 } = new MessageChannel();
  const room = fileRoomHere();
  port2.on('message', (call: RoomCall) => {
    void answerRoomCall(room, call).then((reply) => {
      port2.postMessage(reply);
    });
  });
  const worker: ReturnType<typeof startRoom> = {
    postMessage: (call) => {
      port1.postMessage(call);
    },
    onmessage: null,
    onerror: null,
    terminate: () => {
      port1.close();
    },
    fail: (message) => {
      worker.onerror?.({ message } as ErrorEvent);
    },
  };
  port1.on('message', (data: RoomReply) => {
    worker.onmessage?.({ data } as MessageEvent<RoomReply>);
  });
  ends.push(() => {
    port1.close();
  });
  return worker;
}

describe('The room for files behind a worker', () => {
  it('hands out, reads back and collects as the room in place does', async () => {
    const reading = await (await exampleBook(['double-contract'])).read();
    const here = fileRoomHere();
    const there = fileRoomInWorker(startRoom);
    const outcomes = await Promise.all(
      [here, there].map(async (room) => {
        const handed = await room.handOut(reading, REQUEST, FACTS);
        if (!handed.ok) throw new Error(handed.failure.code);
        const [book] = handed.value.books;
        const bytes = await room.book(book!.plan);
        if (!bytes.ok) throw new Error(bytes.failure.code);
        const kept = await room.keep('a', book!.fileName, bytes.value);
        const wanted = { keys: ['a'], tabs: [] };
        return { kept, collected: await room.collect(reading, wanted, CHOICES, FACTS) };
      }),
    );
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[0]!.kept).toMatchObject({ name: '第一支部_责任书_2024.xlsx', code: null });
  });

  it('is started once, and only when it is needed', async () => {
    const start = jest.fn(startRoom);
    const room = fileRoomInWorker(start);
    expect(start).not.toHaveBeenCalled();
    await room.forget([]);
    await room.zip([]);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('fails what waits when it ends by itself; files kept before are gone, and that is said', async () => {
    const reading = await (await exampleBook([])).read();
    const started: ReturnType<typeof startRoom>[] = [];
    const room = fileRoomInWorker(() => {
      const worker = startRoom();
      started.push(worker);
      return worker;
    });
    await room.keep('a', '甲.csv', new TextEncoder().encode('编号,姓名\n'));
    const waits = room.zip([]);
    started[0]!.fail('out of memory');
    await expect(waits).rejects.toThrow('out of memory');
    const collected = await room.collect(reading, { keys: ['a'], tabs: [] }, CHOICES, FACTS);
    expect(collected).toEqual({ ok: false, failure: { code: 'filesGone' } });
    expect(started).toHaveLength(2);
  });

  it('tells a bug inside as a failure of that call alone', async () => {
    const room = fileRoomInWorker(startRoom);
    const same = { fileName: 'a.xlsx', bytes: new Uint8Array() };
    await expect(room.zip([same, same])).rejects.toThrow('two books of one name');
    await expect(room.zip([same])).resolves.toBeInstanceOf(Uint8Array);
  });

  it('is sent no function', () => {
    const context = { ...FACTS, sentence: () => '' };
    expect(structuredClone(factsOf(context))).toEqual(FACTS);
  });
});
