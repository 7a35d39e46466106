import { zhFileNotes } from './zhFileNotes';
import { zhHandOut } from './zhHandOut';
import { zhPaneCollect } from './zhPaneCollect';
import { zhPaneFileHub } from './zhPaneFileHub';
import { zhPaneHandOut } from './zhPaneHandOut';

export const zhPaneFiles = {
  hub: zhPaneFileHub,
  handOut: zhPaneHandOut,
  collect: zhPaneCollect,
  notes: zhFileNotes,
  handedOut: zhHandOut,
};
