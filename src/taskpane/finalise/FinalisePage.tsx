import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import { useWords } from '../words/useWords';
import { FinaliseForm } from './FinaliseForm';
import { FinalState } from './FinalState';
import { ObstacleList } from './ObstacleList';
import { ReopenForm } from './ReopenForm';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 定稿: what is still open, who makes it final, what changed since, and taking it back. */
export function FinalisePage({ overview, isBusy, commands }: PageProps): ReactElement {
  const styles = useStyles();
  const { finalise: words } = useWords().words;
  const { final } = overview;
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} back={commands.back} />
      {final.stamp === null ? (
        <>
          <p className={styles.line}>{words.lead}</p>
          <ObstacleList obstacles={final.obstacles} />
          <FinaliseForm
            final={final}
            isBusy={isBusy}
            save={(request) => {
              commands.final({ kind: 'finalise', request });
            }}
          />
        </>
      ) : (
        <>
          <FinalState stamp={final.stamp} changes={final.changes} />
          <p className={styles.line}>{words.archive}</p>
          <ReopenForm
            isBusy={isBusy}
            save={(request) => {
              commands.final({ kind: 'reopen', request });
            }}
          />
        </>
      )}
      <div className={styles.links}>
        <TabButton tab={final.recordTab} label={words.record} goTo={commands.goTo} />
        <TabButton tab={final.logTab} label={words.log} goTo={commands.goTo} />
      </div>
    </div>
  );
}

/** Nothing where the tab is not there. */
function TabButton({
  tab,
  label,
  goTo,
}: {
  readonly tab: string | null;
  readonly label: string;
  readonly goTo: (tab: string, cell: string) => void;
}): ReactElement | null {
  if (tab === null) return null;
  return (
    <Button
      onClick={() => {
        goTo(tab, '');
      }}
    >
      {label}
    </Button>
  );
}
