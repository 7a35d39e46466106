import type { NormaliseReport } from '../../commands/normalise';
import type { Overview } from '../../commands/overview';
import {
  type CollectionAction,
  type CollectionState,
  collectionReducer,
} from '../collect/collectionState';
import type { AdoptionView } from '../fileServices';
import type { HandOutSeen } from '../handOut/handOutSeen';
import type { PaneFailure } from '../paneAnswer';
import type { RibbonNote } from '../paneServices';
import { undoReaches } from '../undoReach';
import { type CommandName, type Done, IDLE, type Phase } from './commandState';
import { HOME, isSamePage, type Page } from './page';
import { pageAfter } from './pageAfter';
import type { PaneState } from './paneState';

export type PaneAction =
  | { readonly kind: 'opened'; readonly page: Page }
  | { readonly kind: 'wentBack' }
  | { readonly kind: 'started'; readonly command: CommandName }
  | { readonly kind: 'becameSlow' }
  | { readonly kind: 'advanced'; readonly phase: Phase; readonly done: number; readonly of: number }
  | { readonly kind: 'cancelling' }
  | { readonly kind: 'looked' | 'lookedQuietly'; readonly overview: Overview }
  | {
      readonly kind: 'finished';
      readonly done: Done;
      readonly changed: boolean;
      readonly canUndo: boolean;
      readonly touched: readonly string[];
      /** As the workbook is now; null when it could not be read again. */
      readonly overview: Overview | null;
    }
  | { readonly kind: 'failed'; readonly command: CommandName; readonly failure: PaneFailure }
  /** A command is done and has nothing to tell. */
  | { readonly kind: 'rested' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'previewed'; readonly report: NormaliseReport }
  | { readonly kind: 'previewClosed' }
  /** `tab`: where; null = not known. */
  | { readonly kind: 'workbookChanged'; readonly tab: string | null }
  | { readonly kind: 'waiting'; readonly isWaiting: boolean }
  | { readonly kind: 'going'; readonly isGoing: boolean }
  | { readonly kind: 'ribbonNoted'; readonly note: RibbonNote | null }
  | { readonly kind: 'welcomeClosed' }
  | { readonly kind: 'collection'; readonly action: CollectionAction }
  | { readonly kind: 'handOutSeen'; readonly seen: HandOutSeen }
  | { readonly kind: 'adoptionSeen'; readonly adoption: AdoptionView };

type Handlers = {
  readonly [Kind in PaneAction['kind']]: (
    state: PaneState,
    action: Extract<PaneAction, { kind: Kind }>,
  ) => PaneState;
};

const HANDLERS: Handlers = {
  opened: (state, { page }) => opened(state, page),
  wentBack,
  started: (state, { command }) => started(state, command),
  becameSlow: running,
  advanced: running,
  cancelling: running,
  looked: (state, { overview }) => ({
    ...state,
    overview,
    isOutdated: false,
    run: IDLE,
    handOut: null,
    adoption: null,
    collection: collectionReducer(state.collection, { kind: 'overtaken' }),
  }),
  // What was made or failed stays to be read.
  lookedQuietly: (state, { overview }) => ({ ...state, overview, isOutdated: false }),
  finished,
  failed: (state, { command, failure }) => ({
    ...state,
    run: { kind: 'failed', command, failure },
  }),
  rested: (state) => ({ ...state, run: IDLE }),
  dismissed: (state) => ({ ...state, run: state.run.kind === 'running' ? state.run : IDLE }),
  previewed: (state, { report }) => ({ ...state, preview: report, run: IDLE }),
  previewClosed: (state) => ({ ...state, preview: null }),
  workbookChanged,
  waiting: (state, { isWaiting }) => ({ ...state, isWaiting }),
  going: (state, { isGoing }) => ({ ...state, isGoing }),
  ribbonNoted: (state, { note }) => ({ ...state, ribbonNote: note }),
  welcomeClosed: (state) => ({ ...state, isWelcome: false }),
  collection: (state, { action }) => ({
    ...state,
    collection: collectionReducer(state.collection, action),
  }),
  handOutSeen: (state, { seen }) => ({
    ...state,
    handOut: seen,
  }),
  // Looked at again after an adoption, which stays to be read and taken back.
  adoptionSeen: (state, { adoption }) => ({ ...state, adoption }),
};

/** All state of the pane in one pure function; an action without its handler does not compile. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  const handle = HANDLERS[action.kind] as (state: PaneState, action: PaneAction) => PaneState;
  return handle(state, action);
}

function opened(state: PaneState, page: Page): PaneState {
  if (isSamePage(page, state.page)) return state;
  const before = page.kind === 'home' ? [] : [state.page, ...state.before];
  return { ...state, page, before, preview: null };
}

function wentBack(state: PaneState): PaneState {
  const [page = HOME, ...before] = state.before;
  return { ...state, page, before, preview: null };
}

function started(state: PaneState, command: CommandName): PaneState {
  const progress = { phase: 'reading', done: 0, of: 1 } as const;
  const run = {
    kind: 'running',
    command,
    ...progress,
    isSlow: false,
    isCancelling: false,
  } as const;
  return { ...state, run };
}

function running(
  state: PaneState,
  action: Extract<PaneAction, { kind: 'becameSlow' | 'advanced' | 'cancelling' }>,
): PaneState {
  const { run } = state;
  if (run.kind !== 'running') return state;
  switch (action.kind) {
    case 'becameSlow':
      return { ...state, run: { ...run, isSlow: true } };
    case 'advanced': {
      const { phase, done, of } = action;
      return { ...state, run: { ...run, phase, done, of } };
    }
    case 'cancelling':
      return { ...state, run: { ...run, isCancelling: true } };
  }
}

function finished(
  state: PaneState,
  { done, changed, canUndo, touched, overview }: Extract<PaneAction, { kind: 'finished' }>,
): PaneState {
  const next: PaneState = {
    ...state,
    run: { kind: 'done', done, changed, canUndo, touched },
    overview: overview ?? state.overview,
    isOutdated: overview === null,
    preview: null,
    listTabs: done.command === 'summarise' ? done.report.lists : state.listTabs,
    collection: collectionAfter(state.collection, done),
    // Making workbooks changes nothing that was shown.
    handOut: changed ? null : state.handOut,
    adoption: changed ? null : state.adoption,
  };
  const page = pageAfter(done, next);
  return page === null ? next : opened(next, page);
}

/** What a finished command means for the files that were dropped. */
function collectionAfter(collection: CollectionState, done: Done): CollectionState {
  if (done.command === 'undo') return collectionReducer(collection, { kind: 'unmerged' });
  if (done.command !== 'collect') return collectionReducer(collection, { kind: 'overtaken' });
  return collectionReducer(collection, { kind: 'merged', report: done.report });
}

/** What a person typed on a tab that taking back writes over must not be taken along. */
function workbookChanged(
  state: PaneState,
  { tab }: Extract<PaneAction, { kind: 'workbookChanged' }>,
): PaneState {
  const { run } = state;
  const isLost = run.kind === 'done' && undoReaches(run.touched, tab);
  return { ...state, run: isLost ? { ...run, canUndo: false } : run, isOutdated: true };
}
