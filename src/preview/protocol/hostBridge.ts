import type { ProtocolServer } from './protocolServer';
import { isRecord } from './readRequest';

/** What the client looks for as `globalThis._richApiNativeBridge` when it is loaded. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

/** An event on its way to the client. */
export interface EventMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const Envelope = { request: 1, response: 2, event: 3 } as const;

/** Connects a server to the client by JSON texts, always asynchronously, as the real one does. */
export function createHostBridge(
  server: ProtocolServer,
  onEvents: (listener: (entries: readonly EventMessage[]) => void) => void,
): HostBridge {
  const bridge: HostBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      void respond(server, bridge, text);
    },
  };
  onEvents((entries) => {
    setTimeout(() => {
      post(bridge, { type: Envelope.event, message: { entries } });
    }, 0);
  });
  return bridge;
}

async function respond(server: ProtocolServer, bridge: HostBridge, text: string): Promise<void> {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message['type'] !== Envelope.request) return;
  const request = message['message'];
  const flags = typeof message['flags'] === 'number' ? message['flags'] : 0;
  const reply = await server.answer(isRecord(request) ? request['body'] : null, flags);
  if (reply === null) return;
  post(bridge, { id: message['id'], type: Envelope.response, message: { headers: {}, ...reply } });
}

function post(bridge: HostBridge, message: unknown): void {
  bridge.onMessageFromHost?.(JSON.stringify(message));
}
