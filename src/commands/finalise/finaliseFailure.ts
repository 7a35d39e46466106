import type { ObstacleItem, ObstacleKind } from './obstacle';

/** Why nothing became final, was reopened, or was calculated over a final version. */
export type FinaliseFailure =
  | {
      readonly code: 'finaliseRefused';
      readonly reason: 'noName' | 'already' | ObstacleKind;
      /** What it is about; empty where the reason says it all. */
      readonly items: readonly ObstacleItem[];
    }
  | { readonly code: 'reopenRefused'; readonly reason: 'noReason' | 'noName' | 'notFinal' }
  /** Results that are final are not calculated again before they are reopened. */
  | { readonly code: 'isFinal'; readonly time: string; readonly by: string };

/** Whether a failure of any command is one of these. */
export function isFinaliseFailure(failure: { readonly code: string }): failure is FinaliseFailure {
  return ['finaliseRefused', 'reopenRefused', 'isFinal'].includes(failure.code);
}
