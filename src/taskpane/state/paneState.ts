import type { NormaliseReport } from '../../commands/normalise';
import type { Overview } from '../../commands/overview';
import { type CollectionState, NO_COLLECTION } from '../collect/collectionState';
import type { AdoptionView } from '../fileServices';
import type { HandOutSeen } from '../handOut/handOutSeen';
import type { RibbonNote } from '../paneServices';
import { type CommandState, IDLE } from './commandState';
import { HOME, type Page } from './page';

/** Everything the pane knows; the workbook itself stays with the services. */
export interface PaneState {
  readonly page: Page;
  /** Pages that 返回 leads to, the last one first. */
  readonly before: readonly Page[];
  /** Null until the workbook was read for the first time. */
  readonly overview: Overview | null;
  readonly run: CommandState;
  /** A person changed cells since `overview` was read. */
  readonly isOutdated: boolean;
  /** Excel waits for the end of typing in a cell. */
  readonly isWaiting: boolean;
  /** A press to go to a cell was not answered yet. */
  readonly isGoing: boolean;
  /** What a button of the ribbon could not tell in the workbook. */
  readonly ribbonNote: RibbonNote | null;
  readonly isWelcome: boolean;
  /** What 一键规范 would do, while it is being shown. */
  readonly preview: NormaliseReport | null;
  /** Tabs of the lists as they were last written: by scheme and wanted name. */
  readonly listTabs: readonly { readonly scheme: string; readonly tab: string }[];
  readonly collection: CollectionState;
  /** What would be handed out, as last asked for; null = ask again. */
  readonly handOut: HandOutSeen | null;
  /** Tabs that can be adopted and those that are; null = ask again. */
  readonly adoption: AdoptionView | null;
}

export function firstPaneState(isWelcome: boolean): PaneState {
  return {
    page: HOME,
    before: [],
    overview: null,
    run: IDLE,
    isOutdated: false,
    isWaiting: false,
    isGoing: false,
    ribbonNote: null,
    isWelcome,
    preview: null,
    listTabs: [],
    collection: NO_COLLECTION,
    handOut: null,
    adoption: null,
  };
}
