import { zhFileNotes } from './zhFileNotes';
import { zhHandOut } from './zhHandOut';
import { zhPaneAdopt } from './zhPaneAdopt';
import { zhPaneCollect } from './zhPaneCollect';
import { zhPaneFileHub } from './zhPaneFileHub';
import { zhPaneHandOut } from './zhPaneHandOut';

export const zhPaneFiles = {
  hub: zhPaneFileHub,
  handOut: zhPaneHandOut,
  collect: zhPaneCollect,
  adopt: zhPaneAdopt,
  notes: zhFileNotes,
  handedOut: zhHandOut,
};
