import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageStyles } from '../files/usePageStyles';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import { cardsInUse } from '../state/cards';
import { useFileWords } from '../words/useFileWords';
import { HandOutForm } from './HandOutForm';
import type { HandOutSeen } from './handOutSeen';

/** 下发: what goes out, to whom, until when; then one zip, or a window for each in Excel. */
export function HandOutPage(
  props: PageProps & {
    /** Chosen at first; blank for all in the workbook. */
    readonly scheme: string;
    readonly handOut: HandOutSeen | null;
  },
): ReactElement {
  const styles = usePageStyles();
  const { handOut: words } = useFileWords();
  const { overview, commands } = props;
  const isEmpty = cardsInUse(overview).length === 0;
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} back={commands.back} />
      <p className={styles.line}>{isEmpty ? words.noScheme : words.lead}</p>
      {isEmpty ? (
        <Button
          appearance="primary"
          onClick={() => {
            commands.open({ kind: 'insert' });
          }}
        >
          {words.insert}
        </Button>
      ) : (
        <HandOutForm {...props} />
      )}
    </div>
  );
}
