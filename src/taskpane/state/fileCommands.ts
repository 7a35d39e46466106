import type { DifferenceChoice } from '../../commands/collect/collectReport';
import type { HandOutRequest } from '../../commands/handOut/handOutReport';
import type { CollectionState } from '../collect/collectionState';
import type { AdoptionChoice, CollectionRequest, DroppedFile } from '../fileServices';

/** What components may ask for that has to do with files of branches and offices. */
export interface FileCommands {
  readonly previewHandOut: (request: HandOutRequest) => void;
  readonly saveHandOut: (request: HandOutRequest) => void;
  readonly openHandOut: (request: HandOutRequest) => void;
  /** Reads files and shows what collecting would do; `folders` were dropped with them, unread. */
  readonly add: (
    files: readonly DroppedFile[],
    folders: number,
    collection: CollectionState,
  ) => void;
  /** Looks what is missing and what was pasted, before any file is there. */
  readonly lookAtReturns: (request: CollectionRequest) => void;
  readonly propose: (request: CollectionRequest) => void;
  /** Takes files off the list. */
  readonly remove: (keys: readonly string[], collection: CollectionState) => void;
  readonly choose: (choices: ReadonlyMap<string, DifferenceChoice>) => void;
  readonly merge: (collection: CollectionState) => void;
  readonly startAgain: (collection: CollectionState) => void;
  /** Looks which tabs can be adopted. */
  readonly lookForTables: () => void;
  readonly adopt: (choice: AdoptionChoice) => void;
  readonly release: (tab: string) => void;
}
