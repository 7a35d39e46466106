import { Button } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import type { Page } from '../state/page';
import { useFileWords } from '../words/useFileWords';
import { usePageStyles } from './usePageStyles';

/** 收发: the three ways of files, each with one line of what it does. */
export function FilesPage({ commands }: PageProps): ReactElement {
  const styles = usePageStyles();
  const { hub } = useFileWords();
  const open = (page: Page) => (): void => {
    commands.open(page);
  };
  return (
    <div className={styles.page}>
      <PageHeading title={hub.title} back={commands.back} />
      <p className={styles.line}>{hub.lead}</p>
      <ul className={styles.list}>
        <Way
          label={hub.handOut}
          about={hub.handOutAbout}
          press={open({ kind: 'handOut', scheme: '' })}
        />
        <Way label={hub.collect} about={hub.collectAbout} press={open({ kind: 'collect' })} />
        <Way label={hub.adopt} about={hub.adoptAbout} press={open({ kind: 'adopt' })} />
      </ul>
    </div>
  );
}

function Way({
  label,
  about,
  press,
}: {
  readonly label: string;
  readonly about: string;
  readonly press: () => void;
}): ReactElement {
  const styles = usePageStyles();
  const id = useId();
  return (
    <li className={styles.section}>
      <Button className={styles.press} aria-describedby={id} onClick={press}>
        {label}
      </Button>
      <p id={id} className={styles.quiet}>
        {about}
      </p>
    </li>
  );
}
