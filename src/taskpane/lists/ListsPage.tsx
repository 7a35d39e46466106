import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import type { PaneState } from '../state/paneState';
import { useWords } from '../words/useWords';
import { SchemeLists } from './SchemeLists';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

/** 汇总 and 名单: figures of every branch and who stands on which list. */
export function ListsPage({
  overview,
  isBusy,
  commands,
  listTabs,
}: PageProps & Pick<PaneState, 'listTabs'>): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { lists } = words.scheme;
  const scored = overview.schemes.filter(({ results }) => results !== null);
  const isStale = scored.some(({ state, summarised }) => state === 'stale' && summarised);
  return (
    <div className={styles.page}>
      <PageHeading title={lists.title} back={commands.back} />
      {scored.length === 0 ? (
        <p className={styles.line}>{lists.none}</p>
      ) : (
        <>
          <p className={styles.line}>{isStale ? lists.stale : lists.lead}</p>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={commands.summarise}>
            {lists.write}
          </Button>
        </>
      )}
      {scored.map((seen) => (
        <SchemeLists key={seen.scheme.id} seen={seen} listTabs={listTabs} goTo={commands.goTo} />
      ))}
    </div>
  );
}
