import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { SchemeCard } from '../../commands/schemeCard';
import { BallotsForm } from '../ballots/BallotsForm';
import { ReviewButton } from '../review/ReviewButton';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import type { PeopleFilter } from '../state/page';
import { useWords } from '../words/useWords';
import { SchemeResults } from './SchemeResults';
import { SchemeSteps } from './SchemeSteps';
import { schemeTabs } from './schemeTabs';
import { UnitResults } from './UnitResults';
import { useOrigin } from './useOrigin';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
  source: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One scheme of either kind: what it is, where it stands, who is where, and its steps. */
export function SchemePage({
  overview,
  id,
  show,
  ...shared
}: PageProps & { readonly id: string; readonly show: PeopleFilter }): ReactElement | null {
  const { words } = useWords();
  const origin = useOrigin(overview);
  const { commands } = shared;
  const ofPeople = overview.schemes.find(({ scheme }) => scheme.id === id);
  if (ofPeople !== undefined) {
    const documents = [...new Set(ofPeople.scheme.parts.map(({ document }) => document))];
    const source = words.scheme.source(documents.join(words.failures.separator));
    return (
      <SchemeFrame seen={ofPeople} tabs={schemeTabs(ofPeople)} source={source} {...shared}>
        <SchemeResults seen={ofPeople} show={show} commands={commands} />
      </SchemeFrame>
    );
  }
  const ofUnits = overview.tables.find(({ scheme }) => scheme.id === id);
  if (ofUnits === undefined) return null;
  const tabs = [...ofUnits.tabs, ...ofUnits.resultTabs];
  return (
    <SchemeFrame seen={ofUnits} tabs={tabs} source={origin(ofUnits.scheme)} {...shared}>
      <UnitResults seen={ofUnits} show={show} commands={commands} />
    </SchemeFrame>
  );
}

function SchemeFrame({
  seen,
  tabs,
  source,
  isBusy,
  commands,
  children,
}: Omit<PageProps, 'overview'> & {
  readonly seen: SchemeCard;
  readonly tabs: readonly string[];
  readonly source: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.page}>
      <PageHeading title={say(seen.scheme.title)} back={commands.back} />
      <p className={styles.line}>{say(seen.scheme.about)}</p>
      <p className={styles.source}>{source}</p>
      <SchemeSteps seen={seen} tabs={tabs} isBusy={isBusy} commands={commands} />
      {seen.state !== 'absent' && seen.scheme.bands.length > 0 && (
        <ReviewButton scheme={seen.scheme.id} commands={commands} />
      )}
      {seen.state !== 'absent' && (
        <BallotsForm scheme={seen.scheme} isBusy={isBusy} commands={commands} />
      )}
      {children}
    </div>
  );
}
