import type { EmbeddedExcel } from '../engine/embeddedExcel';
import type { EventMessage } from '../protocol/hostBridge';
import { isRecord } from '../protocol/readRequest';
import { type AppContextOptions, appContext } from './appContext';
import {
  HostAction,
  HostError,
  type HostRequest,
  hostNews,
  hostReply,
  readHostRequest,
} from './hostMessage';
import { answerToFrame, TO_THE_FRAME } from './internalService';
import { Ribbon } from './ribbon';

export interface WebHostOptions extends AppContextOptions {
  /** Origin of the page that plays Excel. */
  readonly origin: string;
  /** Posts a text to the page of the add-in. */
  readonly post: (text: string) => void;
}

/** Numbers of the methods that office.js calls by `executeMethod`. */
const Method = { richApiRequest: 93, commandCompleted: 94 } as const;

/** Excel's own "operation not supported", for methods that this host does not have. */
const NOT_SUPPORTED = 5000;

const VERSION = 1;

/** Places in the list of parts of a request. */
const NOTE = 0;
const BODY = 4;
const FLAGS = 6;

/**
 * Excel on the web as the page of an add-in sees it through the genuine office.js loader: readiness,
 * context, requests, events and the buttons of the ribbon. One per frame; several may share an Excel.
 */
export class WebHost {
  readonly ribbon: Ribbon;
  /** Resolves when `Office.onReady` has run and the ribbon's functions can be called. */
  readonly ready: Promise<void>;
  /** Everything the page asked for that this host does not know. */
  readonly unknown: string[] = [];
  private readonly registrations = new Map<string, HostRequest>();
  private markReady: () => void = () => undefined;

  constructor(
    private readonly excel: EmbeddedExcel,
    private readonly options: WebHostOptions,
  ) {
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
    this.ribbon = new Ribbon((name, data) => {
      this.tell(name, data);
    });
    excel.book.context.events.onMessage((entries) => {
      setTimeout(() => {
        this.tell('richApiMessage', { ArrayData: entries.map(row) });
      }, 0);
    });
  }

  /** Whether the page listens to an event of the host. */
  isHeard(name: string): boolean {
    return this.registrations.has(name);
  }

  /** Takes what the page posted; the answer goes out by `post`. */
  async receive(text: string): Promise<void> {
    const request = readHostRequest(text);
    if (request === null) return;
    if (request.action === HostAction.invoke) await this.invoke(request);
    else this.register(request);
  }

  private register(request: HostRequest): void {
    if (request.action === HostAction.register) this.registrations.set(request.name, request);
    else this.registrations.delete(request.name);
    this.reply(request, { Error: 0 });
  }

  private async invoke(request: HostRequest): Promise<void> {
    switch (request.name) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(request, appContext(this.options));
        return;
      case 'ContextActivationManager_notifyHost':
        // Focus, telemetry and the like: the page waits for no answer.
        return;
      case 'executeMethod':
        await this.execute(request);
        return;
      default:
        this.unknown.push(request.name);
        this.reply(request, null, HostError.unknownRequest);
    }
  }

  private async execute(request: HostRequest): Promise<void> {
    const data = isRecord(request.data) ? request.data : {};
    const method = isRecord(data['DdaMethod']) ? data['DdaMethod']['DispatchId'] : undefined;
    switch (method) {
      case Method.richApiRequest:
        await this.answer(request, data['ArrayData']);
        return;
      case Method.commandCompleted:
        this.ribbon.completed(data);
        this.reply(request, { Error: 0, Version: VERSION });
        return;
      default:
        this.unknown.push(`executeMethod ${String(method)}`);
        this.reply(request, { Error: NOT_SUPPORTED, Version: VERSION });
    }
  }

  /** Lets the embedded Excel answer; a fault may say that it never does. */
  private async answer(request: HostRequest, parts: unknown): Promise<void> {
    const list = Array.isArray(parts) ? (parts as readonly unknown[]) : [];
    const [note, text, flags] = [list[NOTE], list[BODY], list[FLAGS]];
    const body: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    const reply =
      note === TO_THE_FRAME
        ? { statusCode: 200, body: answerToFrame(body, this.markReady) }
        : await this.excel.server.answer(body, typeof flags === 'number' ? flags : 0);
    if (reply === null) return;
    const answered = [reply.statusCode, [], [JSON.stringify(reply.body)]];
    this.reply(request, { Error: 0, Version: VERSION, Data: answered });
  }

  private reply(request: HostRequest, data: unknown, error: number = HostError.none): void {
    this.options.post(hostReply(request, this.options.origin, data, error));
  }

  private tell(name: string, data: unknown): void {
    const registration = this.registrations.get(name);
    if (registration !== undefined) {
      this.options.post(hostNews(registration, this.options.origin, data));
    }
  }
}

const row = (entry: EventMessage): readonly unknown[] => [
  entry.messageCategory,
  entry.messageType,
  entry.targetId,
  entry.message,
  0,
];
