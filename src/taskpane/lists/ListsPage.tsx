import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { ReviewButton } from '../review/ReviewButton';
import { FilterSelect } from '../shell/FilterSelect';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import type { PaneState } from '../state/paneState';
import { useWords } from '../words/useWords';
import { PeopleLists } from './PeopleLists';
import { UnitLists } from './UnitLists';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

/** 汇总 and 名单: figures of every group and who stands on which list. */
export function ListsPage({
  overview,
  isBusy,
  commands,
  listTabs,
}: PageProps & Pick<PaneState, 'listTabs'>): ReactElement {
  const styles = useStyles();
  const { words, say } = useWords();
  const { lists } = words.scheme;
  const [chosen, setChosen] = useState('');
  const people = overview.schemes.filter(({ results }) => results !== null);
  const units = overview.tables.filter(({ results }) => results !== null);
  const scored = [...people, ...units];
  const isStale = scored.some(({ state, summarised }) => state === 'stale' && summarised);
  const shared = { listTabs, goTo: commands.goTo };
  const isShown = (id: string): boolean => chosen === '' || chosen === id;
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
          <ReviewButton scheme="" commands={commands} />
        </>
      )}
      {scored.length > 1 && (
        <FilterSelect
          label={lists.which}
          options={scored.map(({ scheme }) => ({ value: scheme.id, text: say(scheme.title) }))}
          value={chosen}
          choose={setChosen}
        />
      )}
      {people.map(
        (seen) =>
          isShown(seen.scheme.id) && <PeopleLists key={seen.scheme.id} seen={seen} {...shared} />,
      )}
      {units.map(
        (seen) =>
          isShown(seen.scheme.id) && <UnitLists key={seen.scheme.id} seen={seen} {...shared} />,
      )}
    </div>
  );
}
