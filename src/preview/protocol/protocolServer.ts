import { runAction } from './actions';
import { ApiError } from './apiError';
import { CellEditMode } from './cellEditMode';
import { Faults } from './faults';
import type { Since } from './memberTable';
import type { ObjectModel } from './objectModel';
import { ObjectPaths } from './objectPaths';
import { readRequest } from './readRequest';
import { isCleanup, RequestLog, type RequestRecord, utf8Bytes } from './requestLog';
import { TranscriptRecorder } from './transcript';
import {
  DELAY_FOR_CELL_EDIT,
  type WireAction,
  type WireError,
  type WireReply,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from './wire';

export interface ProtocolOptions {
  /** Highest ExcelApi set this host has. */
  readonly requirementSet: Since;
  /** Excel on the web refuses requests and replies above 5 MB. */
  readonly limitBytes: number;
}

/** Answers the genuine office.js client, one request after the other. */
export class ProtocolServer {
  readonly faults = new Faults();
  readonly log = new RequestLog();
  readonly transcripts = new TranscriptRecorder();
  readonly cellEdit = new CellEditMode();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly model: ObjectModel,
    private readonly options: ProtocolOptions,
  ) {}

  /** The reply to a request body, or null when a fault says it is never answered. */
  async answer(body: unknown, flags = 0): Promise<WireReply | null> {
    // Waiting for the end of typing holds up nobody else: who does not wait is refused at once.
    if (this.cellEdit.isOn && (flags & DELAY_FOR_CELL_EDIT) !== 0) await this.cellEdit.over();
    const turn = this.last.then(() => this.answerNow(body));
    this.last = turn.catch(() => null);
    return turn;
  }

  /** Resolves when everything received so far is done; the client's cleanup is fire-and-forget. */
  async idle(): Promise<void> {
    let seen: unknown = null;
    while (seen !== this.last) {
      seen = this.last;
      await this.last;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  private async answerNow(body: unknown): Promise<WireReply | null> {
    const number = this.faults.begin();
    const requestBytes = utf8Bytes(JSON.stringify(body));
    const request = readOrNull(body);
    const reply =
      requestBytes > this.options.limitBytes
        ? refusal('RequestPayloadSizeLimitExceeded')
        : await this.perform(request, number);
    const responseBytes = reply === null ? 0 : utf8Bytes(JSON.stringify(reply.body));
    const final =
      responseBytes > this.options.limitBytes ? refusal('ResponsePayloadSizeLimitExceeded') : reply;
    this.transcripts.add(body, final);
    this.log.add({
      requestBytes,
      responseBytes,
      actions: request?.Actions.length ?? 0,
      objectPaths: Object.keys(request?.ObjectPaths ?? {}).length,
      isCleanup: request !== null && isCleanup(request),
      ...outcome(final),
    });
    return final;
  }

  private async perform(request: WireRequest | null, number: number): Promise<WireReply | null> {
    if (request === null) return failure([], new ApiError('InvalidRequest', 'body'), 0);
    if (this.cellEdit.isOn) {
      return failure([], new ApiError('InvalidOperationInCellEditMode', 'Workbook'), 0);
    }
    const paths = new ObjectPaths(request, this.model, this.options.requirementSet);
    const results: WireResult[] = [];
    const progress = { index: 0 };
    try {
      for (const [index, action] of request.Actions.entries()) {
        progress.index = index;
        const isDropped = await this.strike(number, index, () =>
          this.carryOut(paths, request.Actions.slice(index)),
        );
        if (isDropped) return null;
        results.push({ ActionId: action.Id, Value: (await runAction(paths, action)) ?? null });
      }
      return { statusCode: 200, body: { Results: results } };
    } catch (error) {
      return failure(results, asApiError(error), progress.index);
    } finally {
      await this.model.endRequest();
    }
  }

  /** Lets a fault happen, if one is armed here; true when the request is never answered. */
  private async strike(
    request: number,
    action: number,
    rest: () => Promise<void>,
  ): Promise<boolean> {
    const effect = this.faults.take(request, action);
    if (effect === null) return false;
    switch (effect.kind) {
      case 'fail':
        throw new ApiError(effect.code, 'fault injected by a test');
      case 'delay':
        await new Promise((resolve) => setTimeout(resolve, effect.milliseconds));
        return false;
      case 'drop':
        if (effect.lateBy !== null) {
          setTimeout(() => {
            this.last = this.last.then(rest).catch(() => null);
          }, effect.lateBy);
        }
        return true;
    }
  }

  /** Work that lands after nobody waits for it any more; others may have been served meanwhile. */
  private async carryOut(paths: ObjectPaths, actions: readonly WireAction[]): Promise<void> {
    try {
      for (const action of actions) await runAction(paths, action);
    } finally {
      await this.model.endRequest();
    }
  }
}

function readOrNull(body: unknown): WireRequest | null {
  try {
    return readRequest(body);
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

/** Bugs of the engine reach the client as Excel's own would: GeneralException, with their text. */
function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ApiError('GeneralException', 'embedded Excel', `Internal error: ${text}`);
}

function failure(results: readonly WireResult[], error: ApiError, index: number): WireReply {
  const wire: WireError = {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    HttpStatusCode: error.httpStatus,
    ActionIndex: index,
  };
  const body: WireResponse = { Results: results, Error: wire };
  return { statusCode: 200, body };
}

function refusal(
  code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded',
): WireReply {
  return { statusCode: 400, body: { error: { code, message: new ApiError(code, '').message } } };
}

function outcome(reply: WireReply | null): Pick<RequestRecord, 'outcome' | 'errorCode'> {
  if (reply === null) return { outcome: 'neverAnswered', errorCode: null };
  if (reply.statusCode === 400) return { outcome: 'refused', errorCode: reply.body.error.code };
  return { outcome: 'answered', errorCode: reply.body.Error?.Code ?? null };
}
