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
  /** The proposal stands in the workbook. */
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
  isMerged: false,
};

export type CollectionAction =
  | { readonly kind: 'dropped'; readonly folders: number }
  | { readonly kind: 'fileKept'; readonly file: KeptFile }
  | {
      readonly kind: 'proposed';
      readonly request: CollectionRequest;
      readonly proposal: CollectionProposal;
    }
  | { readonly kind: 'chose'; readonly choices: ReadonlyMap<string, DifferenceChoice> }
  | { readonly kind: 'removed'; readonly keys: readonly string[] }
  | { readonly kind: 'merged'; readonly report: CollectReport }
  | { readonly kind: 'unmerged' }
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
      return { ...(state.isMerged ? NO_COLLECTION : state), folders: action.folders };
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
      return { ...state, proposal: { ...proposal, report: action.report }, isMerged: true };
    }
    case 'unmerged':
      return { ...state, isMerged: false };
    case 'cleared':
      return NO_COLLECTION;
  }
}

function proposed(
  state: CollectionState,
  { request, proposal }: Extract<CollectionAction, { kind: 'proposed' }>,
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
    isMerged: false,
  };
}
