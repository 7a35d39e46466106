import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableOverview } from '../../commands/tables/tableOverview';
import type { UnitResult } from '../../domain/tables/unitResult';
import { explainUnit } from '../../messages/explainUnit';
import { ProblemList } from '../problems/ProblemList';
import { ReviewButton } from '../review/ReviewButton';
import { unitFacts } from '../scheme/unitFacts';
import { unitTitle } from '../scheme/unitLabel';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import { useWords } from '../words/useWords';
import { ExplainedLines } from './ExplainedLines';
import { problemsOfUnit } from './problemsOfUnit';
import { SourceLinks } from './SourceLinks';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase300 },
});

/** 为什么: how the result of a unit came about, the rows it is based on, and what is wrong there. */
export function UnitPage({
  overview,
  seen,
  unit: key,
  ...shared
}: PageProps & { readonly seen: TableOverview; readonly unit: string }): ReactElement {
  const { words } = useWords();
  const unit = seen.results?.find((each) => each.key === key);
  if (unit === undefined) {
    return <PageHeading title={words.units.gone} back={shared.commands.back} />;
  }
  return <KnownUnit overview={overview} seen={seen} unit={unit} {...shared} />;
}

function KnownUnit({
  overview,
  seen: { scheme, tabs, resultTabs },
  unit,
  isBusy,
  commands,
}: PageProps & { readonly seen: TableOverview; readonly unit: UnitResult }): ReactElement {
  const styles = useStyles();
  const { words, language } = useWords();
  const { units } = words;
  const named = [...tabs, ...resultTabs, ...scheme.outputs.map(({ tab }) => tab)];
  const problems = problemsOfUnit(unit, named, overview.problems);
  const { lines, score } = unitFacts(unit, scheme, words, language);
  return (
    <div className={styles.page}>
      <PageHeading title={units.title(unitTitle(unit))} back={commands.back} />
      <p className={styles.head}>
        <span>{lines[0]}</span>
        <span className={styles.score}>{score}</span>
      </p>
      <section aria-labelledby="pane-how">
        <h3 id="pane-how" className={styles.heading}>
          {units.how}
        </h3>
        <ExplainedLines lines={explainUnit(unit, scheme, language).lines} />
      </section>
      <section aria-labelledby="pane-sources">
        <h3 id="pane-sources" className={styles.heading}>
          {units.sources}
        </h3>
        <SourceLinks sources={unit.sources} goTo={commands.goTo} />
      </section>
      {scheme.bands.length > 0 && (unit.state === 'graded' || unit.state === 'ungraded') && (
        <ReviewButton scheme={scheme.id} unit={unit.key} commands={commands} />
      )}
      {problems.length > 0 && (
        <section aria-labelledby="pane-unit-problems">
          <h3 id="pane-unit-problems" className={styles.heading}>
            {units.problems}
          </h3>
          <ProblemList shown={problems} of={problems.length} isBusy={isBusy} commands={commands} />
        </section>
      )}
    </div>
  );
}
