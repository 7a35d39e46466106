import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { TableOverview } from '../../commands/tables/tableOverview';
import type { PeopleFilter } from '../state/page';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { BandBar } from './BandBar';
import { countsSentence } from './countsSentence';
import { StandingLines } from './StandingLines';
import { Suggestion } from './Suggestion';
import { TotalsTable } from './TotalsTable';
import { UnitList } from './UnitList';
import { isNearUnit } from './unitsShown';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

/** Counts, bands, figures and the units of a scheme on tables; a press on a band filters the list. */
export function UnitResults({
  seen,
  show,
  commands,
}: {
  readonly seen: TableOverview;
  readonly show: PeopleFilter;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { words, say } = useWords();
  const [filter, setFilter] = useState(show);
  const { results, summary, scheme, totals } = seen;
  if (results === null || summary === null) {
    return <p>{seen.state === 'absent' ? words.scheme.absent : words.scheme.blocked}</p>;
  }
  const shared = { filter, choose: setFilter };
  return (
    <div className={styles.results}>
      {seen.state === 'stale' && (
        <p className={styles.line}>{words.home.reason.stale(say(scheme.title))}</p>
      )}
      {results.length === 0 ? (
        <p className={styles.line}>
          {scheme.engine.kind === 'ledger' ? words.units.onlyCounted : words.units.nothingYet}
        </p>
      ) : (
        <>
          <p className={styles.line}>
            {countsSentence(summary.total, scheme.unit, words.scheme.counts)}
          </p>
          <BandBar scheme={scheme} total={summary.total} {...shared} />
          {scheme.bands.length > 0 && <Suggestion calculatedAt={seen.calculatedAt} />}
          <StandingLines
            near={results.filter(isNearUnit).length}
            awarded={results.filter(({ award }) => award === true).length}
            unit={scheme.unit}
            {...shared}
          />
        </>
      )}
      {totals.length > 0 && <TotalsTable totals={totals} />}
      {results.length > 0 && (
        <UnitList results={results} scheme={scheme} commands={commands} {...shared} />
      )}
    </div>
  );
}
