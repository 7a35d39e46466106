import type { HandOutRequest } from '../../commands/handOut/handOutReport';
import type { HandOutPreview } from '../fileServices';

/** What would be handed out for a request; null when it could not be told. */
export interface HandOutSeen {
  readonly request: HandOutRequest;
  readonly preview: HandOutPreview | null;
}

/** Whether two requests hand out the same: deadline and contact stand on the cover only. */
export function isSameHandOut(one: HandOutRequest, other: HandOutRequest): boolean {
  return one.by === other.by && JSON.stringify(one.schemes) === JSON.stringify(other.schemes);
}
