import type { CollectReport, DifferenceChoice } from '../../commands/collect/collectReport';
import type { CollectionProposal, CollectionRequest, KeptFile } from '../fileServices';
import { choicesThatHold } from './choicesThatHold';

/** What was dropped, what would come of it, and what she has decided. */
export interface CollectionState {
  readonly files: readonly KeptFile[];
  /** Folders that were dropped and left out. */
  readonly folders: number;
  readonly tabs: CollectionRequest['tabs'];
  readonly by: CollectionRequest['by'];
  readonly mappings: CollectionRequest['mappings'];
  readonly choices: ReadonlyMap<string, DifferenceChoice>;
  readonly proposal: CollectionProposal | null;
  /** The workbook has changed since the proposal was made. */
  readonly isStale: boolean;
  /** These files were merged, and nothing was put in since. */
  readonly isMerged: boolean;
}

export const NO_COLLECTION: CollectionState = {
  files: [],
  folders: 0,
  tabs: [],
  by: null,
  mappings: [],
  choices: new Map(),
  proposal: null,
  isStale: false,
  isMerged: false,
};

export type CollectionAction =
  | { readonly kind: 'dropped'; readonly folders: number }
  | { readonly kind: 'fileKept'; readonly file: KeptFile }
  | {
      readonly kind: 'proposed';
      readonly request: CollectionRequest;
      readonly proposal: CollectionProposal;
      /** Only looked at again: what was merged is merged. */
      readonly isSame: boolean;
    }
  | { readonly kind: 'chose'; readonly choices: ReadonlyMap<string, DifferenceChoice> }
  | { readonly kind: 'removed'; readonly keys: readonly string[] }
  | { readonly kind: 'merged'; readonly report: CollectReport }
  | { readonly kind: 'unmerged' }
  /** Another command changed the workbook. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'cleared' };

/** What is asked for as the state stands. */
export function requestOf({ files, tabs, by, mappings }: CollectionState): CollectionRequest {
  const keys = files.filter(({ print }) => print !== '').map(({ key }) => key);
  return { keys, tabs, by, mappings };
}

export function collectionReducer(
  state: CollectionState,
  action: CollectionAction,
): CollectionState {
  switch (action.kind) {
    case 'dropped':
      return { ...state, folders: action.folders, isMerged: false };
    case 'fileKept':
      return { ...state, files: [...state.files, action.file] };
    case 'proposed':
      return proposed(state, action);
    case 'removed':
      return { ...state, files: state.files.filter(({ key }) => !action.keys.includes(key)) };
    case 'chose':
      return { ...state, choices: new Map([...state.choices, ...action.choices]) };
    case 'merged': {
      const { proposal } = state;
      if (proposal === null) return state;
      const report = { ...proposal, report: action.report };
      return { ...state, proposal: report, isMerged: true, isStale: true };
    }
    case 'unmerged':
      return { ...state, isMerged: false, isStale: true };
    case 'overtaken':
      return { ...state, isStale: true };
    case 'cleared':
      return NO_COLLECTION;
  }
}

function proposed(
  state: CollectionState,
  { request, proposal, isSame }: Extract<CollectionAction, { kind: 'proposed' }>,
): CollectionState {
  const { tabs, by, mappings } = request;
  const before = state.proposal?.report.differences ?? [];
  return {
    ...state,
    tabs,
    by,
    mappings,
    choices: choicesThatHold(state.choices, before, proposal.report.differences),
    proposal,
    isStale: false,
    isMerged: isSame && state.isMerged,
  };
}
