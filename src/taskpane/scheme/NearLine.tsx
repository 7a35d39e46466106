import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScoreResult } from '../../domain/engines/scoreResult';
import { EVERYBODY, type PeopleFilter } from '../state/page';
import { useWords } from '../words/useWords';
import { isNearLine } from './peopleShown';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** How many people one mark could move to another band, and who. */
export function NearLine({
  results,
  filter,
  choose,
}: {
  readonly results: readonly ScoreResult[];
  readonly filter: PeopleFilter;
  readonly choose: (filter: PeopleFilter) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { scheme } = useWords().words;
  const count = results.filter(isNearLine).length;
  if (count === 0) return null;
  const isChosen = filter.kind === 'near';
  return (
    <div className={styles.line}>
      <span id="pane-near">{scheme.near(count)}</span>
      <Button
        size="small"
        aria-pressed={isChosen}
        aria-describedby="pane-near"
        onClick={() => {
          choose(isChosen ? EVERYBODY : { kind: 'near' });
        }}
      >
        {isChosen ? scheme.list.all : scheme.showNear}
      </Button>
    </div>
  );
}
