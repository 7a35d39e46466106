import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../../domain/problem';
import { MoreButton } from '../shell/MoreButton';
import { usePaged } from '../shell/usePaged';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { ProblemRow } from './ProblemRow';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

/** The problems that the filters leave; long lists are shown by pieces. */
export function ProblemList({
  shown,
  of,
  isBusy,
  commands,
}: {
  readonly shown: readonly Problem[];
  readonly of: number;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { problems: words } = useWords().words;
  const { part, rest, more } = usePaged(shown);
  return (
    <>
      <span role="status">
        {shown.length === 0 ? words.noneShown : words.showing(shown.length, of)}
      </span>
      <ul className={styles.list}>
        {part.map((problem, index) => (
          <ProblemRow
            // The same code can stand twice at a place (E11 of two rows), so the place is not enough.
            key={`${problem.code} ${problem.tab}!${problem.cell} ${index}`}
            problem={problem}
            isBusy={isBusy}
            commands={commands}
          />
        ))}
      </ul>
      <MoreButton rest={rest} more={more} label={words.more} />
    </>
  );
}
