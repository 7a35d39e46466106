import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { SchemeOverview } from '../../commands/overview';
import { toFixedText } from '../../domain/exact/exact';
import { bandName } from '../../messages/bandName';
import type { PeopleFilter } from '../state/page';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { BandBar } from './BandBar';
import { countsSentence } from './countsSentence';
import { PeopleList } from './PeopleList';
import { isNearLine } from './peopleShown';
import { StandingLines } from './StandingLines';
import { Suggestion } from './Suggestion';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

/** Counts, bands, who stands near a line, and the people; a press on a band filters the list. */
export function SchemeResults({
  seen,
  show,
  commands,
}: {
  readonly seen: SchemeOverview;
  readonly show: PeopleFilter;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { words, language, say } = useWords();
  const [filter, setFilter] = useState(show);
  const { results, summary, scheme } = seen;
  if (results === null || summary === null) {
    return <p>{seen.state === 'absent' ? words.scheme.absent : words.scheme.blocked}</p>;
  }
  const { total } = summary;
  const [best] = scheme.bands;
  const ratio = total.excellentRatio;
  return (
    <div className={styles.results}>
      {seen.state === 'stale' && (
        <p className={styles.line}>{words.home.reason.stale(say(scheme.title))}</p>
      )}
      <p className={styles.line}>{countsSentence(total, scheme.unit, words.scheme.counts)}</p>
      {total.overCap && best !== undefined && ratio !== null && (
        <p className={styles.line}>
          {words.scheme.overCap(bandName(best, language), toFixedText(ratio, 2))}
        </p>
      )}
      <BandBar scheme={scheme} total={total} filter={filter} choose={setFilter} />
      <Suggestion calculatedAt={seen.calculatedAt} />
      <StandingLines
        near={results.filter(isNearLine).length}
        unit={scheme.unit}
        filter={filter}
        choose={setFilter}
      />
      <PeopleList
        results={results}
        scheme={scheme}
        filter={filter}
        choose={setFilter}
        commands={commands}
      />
    </div>
  );
}
