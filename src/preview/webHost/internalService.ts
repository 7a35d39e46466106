import { readRequest } from '../protocol/readRequest';
import { apiNotFound } from '../protocol/requirementSet';
import { ActionType, type WireResponse, type WireResult } from '../protocol/wire';

/** Requests with this note are not for the workbook but for the frame around it. */
export const TO_THE_FRAME = 'WacPartition';

const READY = 'NotifyActionHandlerReady';

/**
 * Answers what office.js asks the frame of Excel on the web: only the notice that the functions of
 * the ribbon can be called. Any other method is ApiNotFound.
 */
export function answerToFrame(body: unknown, ready: () => void): WireResponse {
  const results: WireResult[] = [];
  for (const [index, action] of readRequest(body).Actions.entries()) {
    if (action.ActionType === ActionType.method && action.Name !== READY) {
      const { code, message, location, httpStatus } = apiNotFound(
        'AddinInternalService',
        action.Name,
        'is not known to this host',
      );
      return {
        Results: results,
        Error: {
          Code: code,
          Message: message,
          Location: location,
          HttpStatusCode: httpStatus,
          ActionIndex: index,
        },
      };
    }
    if (action.Name === READY) ready();
    results.push({ ActionId: action.Id, Value: null });
  }
  return { Results: results };
}
