import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import type { PeopleFilter } from '../state/page';
import { useWords } from '../words/useWords';
import { SchemeResults } from './SchemeResults';
import { SchemeSteps } from './SchemeSteps';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
  source: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One scheme: what it is, where it stands, who is where, and its steps. */
export function SchemePage({
  overview,
  isBusy,
  commands,
  id,
  show,
}: PageProps & { readonly id: string; readonly show: PeopleFilter }): ReactElement | null {
  const styles = useStyles();
  const { words, say } = useWords();
  const seen = overview.schemes.find(({ scheme }) => scheme.id === id);
  if (seen === undefined) return null;
  const { scheme } = seen;
  const documents = [...new Set(scheme.parts.map(({ document }) => document))];
  return (
    <div className={styles.page}>
      <PageHeading title={say(scheme.title)} back={commands.back} />
      <p className={styles.line}>{say(scheme.about)}</p>
      <p className={styles.source}>
        {words.scheme.source(documents.join(words.failures.separator))}
      </p>
      <SchemeSteps seen={seen} isBusy={isBusy} commands={commands} />
      <SchemeResults seen={seen} show={show} commands={commands} />
    </div>
  );
}
