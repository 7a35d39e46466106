import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageStyles } from '../files/usePageStyles';
import type { PaneCommands } from '../state/paneCommands';
import { useFileWords } from '../words/useFileWords';
import type { CollectionState } from './collectionState';
import { countChoices } from './differenceChoice';

interface MergeBarProps {
  readonly collection: CollectionState;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}

/** The press that writes; after it, the way to the next files. */
export function MergeBar(props: MergeBarProps): ReactElement | null {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const { collection, isBusy, commands } = props;
  const { files, tabs, isMerged } = collection;
  if (files.length === 0 && tabs.length === 0) return null;
  return (
    <div className={page.bar}>
      <MergePress {...props} />
      <Button
        {...(isMerged ? {} : { appearance: 'subtle', size: 'small' })}
        disabledFocusable={isBusy}
        onClick={() => {
          commands.files.startAgain(collection);
        }}
      >
        {isMerged ? words.next : words.again}
      </Button>
    </div>
  );
}

/** Nothing is left to press once all is merged; decisions made after that can be merged as well. */
function MergePress({ collection, isBusy, commands }: MergeBarProps): ReactElement | null {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const { proposal, choices, isMerged, isStale } = collection;
  const { cells, rows, differences } = proposal?.report ?? NOTHING;
  const { taken, kept, open } = countChoices(differences, choices);
  // What is kept on purpose is remembered, so that the same file does not ask again.
  const canMerge = cells + rows + taken + kept > 0;
  if (isMerged && (isStale || !canMerge)) return null;
  const nothing = open > 0 ? words.decideFirst : words.mergeNothing;
  const label = canMerge ? words.merge(cells + taken) : nothing;
  return (
    <>
      {open > 0 && <span className={page.quiet}>{words.undecided(open)}</span>}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || !canMerge}
        onClick={() => {
          commands.files.merge(collection);
        }}
      >
        {isBusy ? words.comparing : label}
      </Button>
    </>
  );
}

const NOTHING = { cells: 0, rows: 0, differences: [] } as const;
