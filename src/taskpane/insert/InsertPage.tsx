import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import { useWords } from '../words/useWords';
import { SchemeChoice } from './SchemeChoice';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  lead: { margin: 0 },
});

/** 建表: choose schemes; a workbook without people gets a blank roster first. */
export function InsertPage(props: PageProps): ReactElement {
  const styles = useStyles();
  const { insert } = useWords().words.home;
  const { overview, isBusy, commands } = props;
  const hasPeople = overview.next.kind !== 'start';
  return (
    <div className={styles.page}>
      <PageHeading title={insert.title} back={commands.back} />
      <p className={styles.lead}>{hasPeople ? insert.lead : insert.needRoster}</p>
      {hasPeople && (
        <div>
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              commands.open({ kind: 'adopt' });
            }}
          >
            {insert.adopt}
          </Button>
        </div>
      )}
      {hasPeople ? (
        <SchemeChoice {...props} />
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => {
            commands.insert([]);
          }}
        >
          {insert.roster}
        </Button>
      )}
    </div>
  );
}
