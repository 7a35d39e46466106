import type { zhPaneFiles } from '../zh/zhPaneFiles';
import { enFileNotes } from './enFileNotes';
import { enHandOut } from './enHandOut';
import { enPaneAdopt } from './enPaneAdopt';
import { enPaneCollect } from './enPaneCollect';
import { enPaneFileHub } from './enPaneFileHub';
import { enPaneHandOut } from './enPaneHandOut';

/** A key that Chinese has and this lacks does not compile. */
export const enPaneFiles: typeof zhPaneFiles = {
  hub: enPaneFileHub,
  handOut: enPaneHandOut,
  collect: enPaneCollect,
  adopt: enPaneAdopt,
  notes: enFileNotes,
  handedOut: enHandOut,
};
