import { isRecord } from '../protocol/readRequest';

/** What the page of an add-in asks of its host. */
export const HostAction = { invoke: 0, register: 1, unregister: 2 } as const;

/**
 * A message from the page of an add-in. Known from captures of the genuine office.js, as are the
 * requests in it; the replies are inferred from its parsers.
 */
export interface HostRequest {
  /** A method of the host, or the name of an event. */
  readonly name: string;
  readonly action: number;
  readonly conversation: string;
  readonly correlation: unknown;
  readonly data: unknown;
}

const Message = { request: 0, response: 1 } as const;
const Response = { toCall: 0, toListener: 1 } as const;

/** Errors of the conversation itself, below those of Excel. */
export const HostError = { none: 0, unknownRequest: -2 } as const;

/** The request in a posted text; null for anything else that a page posts to its parent. */
export function readHostRequest(text: string): HostRequest | null {
  const message = parse(text);
  if (!isRecord(message) || message['_messageType'] !== Message.request) return null;
  const { _actionName: name, _actionType: action, _conversationId: conversation } = message;
  if (typeof name !== 'string' || typeof action !== 'number') return null;
  if (typeof conversation !== 'string') return null;
  return {
    name,
    action,
    conversation,
    correlation: message['_correlationId'],
    data: message['_data'],
  };
}

/** The reply to a request, as text to be posted to the page. */
export function hostReply(
  request: HostRequest,
  origin: string,
  data: unknown,
  error: number = HostError.none,
): string {
  return text(request, origin, Response.toCall, data, error);
}

/** News for a page that registered for an event by `registration`. */
export function hostNews(registration: HostRequest, origin: string, data: unknown): string {
  return text(registration, origin, Response.toListener, data, HostError.none);
}

function text(
  { name, conversation, correlation }: HostRequest,
  origin: string,
  kind: number,
  data: unknown,
  error: number,
): string {
  return JSON.stringify({
    _messageType: Message.response,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: error,
    _responseType: kind,
    _serializerVersion: 1,
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
